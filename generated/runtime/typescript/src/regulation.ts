/* A regulation as its package hands it over. Whatever depends on one asks it here, so that several stand side by side. */

import { type Bilingual, documentOf, type Lifetime, type RegulationDocument, type ServicesDocument } from "./contract.js";
import { LocalDateTime } from "./dates.js";
import { chosen, type Options, type ReadOptions } from "./options.js";
import type { Citation } from "./sentences.js";
import type { Span } from "./state.js";

const USUAL_ZONE = "+07:00";

/** What the records of one regulation share: its editions in order of time, the zone of its times, the sources it cites. */
export class Regulation {
  readonly #text: string;
  readonly #services: Map<string, ServicesDocument> = new Map();
  #head: RegulationDocument | null = null;
  #editions: readonly string[] | null = null;
  #sources: ReadonlyMap<string, Bilingual> | null = null;
  #usual: Options | null = null;

  /** @param document `regulation.json` of its contract, as text; it is looked into on first use */
  constructor(document: string) {
    this.#text = document;
  }

  get #document(): RegulationDocument {
    this.#head ??= documentOf<RegulationDocument>(this.#text);
    return this.#head;
  }

  /** The editions in order of time. */
  get editions(): readonly string[] {
    this.#editions ??= Object.freeze(this.#document.editions.map((one) => one.edition));
    return this.#editions;
  }

  /** The ids of the code tables whose rows are lists. @internal */
  get lists(): readonly string[] {
    return this.#document.lists ?? [];
  }

  /** The zone of all times, such as `+07:00`; null where the regulation names none. */
  get zone(): string | null {
    return this.#document.zone ?? null;
  }

  /** The instant that a date and time of a packet means, in the regulation's zone; where it names none, in that of Indochina. */
  instant(moment: LocalDateTime): Date {
    return moment.toInstant(this.zone ?? USUAL_ZONE);
  }

  /** The way back: what clocks in the regulation's zone show at an instant. */
  local(instant: Date): LocalDateTime {
    return LocalDateTime.fromInstant(instant, this.zone ?? USUAL_ZONE);
  }

  /** The options of a caller; throws `RangeError` for what makes no sense. @internal */
  options(options: ReadOptions | undefined): Options {
    if (options !== undefined) {
      return chosen(options, this);
    }
    this.#usual ??= chosen({}, this);
    return this.#usual;
  }

  /** The place of an edition among all. @internal */
  editionAt(id: string): number {
    const place = this.editions.indexOf(id);
    if (place < 0) {
      throw new RangeError(`There is no edition ${id}.`);
    }
    return place;
  }

  /** The places of the first and the last edition that have something. @internal */
  span({ since, until }: Lifetime): Span {
    return [since === undefined ? 0 : this.editionAt(since), until === undefined ? this.editions.length - 1 : this.editionAt(until)];
  }

  /** What a declaration cites, each as `id place`. @internal */
  citation(sources: readonly string[], confidence: string, row: number | undefined): Citation {
    const cited = sources.map((one) => this.#cited(one));
    const vi = cited.map((one) => one.vi).join("; ");
    const en = cited.map((one) => one.en).join("; ");
    return { vi, en, cited: sources.join("; "), ...(row === undefined ? {} : { row: String(row) }), confidence };
  }

  /** `services.json` of its contract, which packages hand over with each message. @internal */
  services(text: string): ServicesDocument {
    let found = this.#services.get(text);
    if (found === undefined) {
      found = documentOf<ServicesDocument & { readonly contract?: string }>(text);
      this.#services.set(text, found);
    }
    return found;
  }

  #cited(citation: string): Bilingual {
    this.#sources ??= new Map((this.#document.sources ?? []).map((one) => [one.source, one.label]));
    const end = citation.indexOf(" ");
    const id = end < 0 ? citation : citation.slice(0, end);
    const { vi, en } = this.#sources.get(id) ?? { vi: id, en: id };
    const place = end < 0 ? "" : `, ${citation.slice(end + 1)}`;
    return { vi: vi + place, en: en + place };
  }
}
