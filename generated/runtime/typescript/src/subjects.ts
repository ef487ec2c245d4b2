/* What findings are about: fields, and records with their rules. */

import type { Bilingual, ConstraintEntries, ConstraintEntry, FieldEntry, RecordDocument, RuleEntry } from "./contract.js";
import type { Regulation } from "./regulation.js";
import { type Citation, DOCUMENT_SUBJECT, type FieldLabel, type Subject } from "./sentences.js";

/** A record's document, and the regulation whose sources it cites. */
export interface Citing {
  readonly document: RecordDocument;
  readonly regulation: Regulation;
}

/** The constraint that a sentence tells of, where its key does not begin with it. */
const TELLING: Readonly<Record<string, keyof ConstraintEntries>> = { "required blank": "required", "required present": "present" };

/** A field as sentences name it: `MaTram (Mã trạm)`, and where its row stands. */
export class FieldSubject implements Subject {
  readonly entry: FieldEntry;
  readonly wire: string;
  readonly #citing: Citing;

  constructor(entry: FieldEntry, citing: Citing) {
    this.entry = entry;
    this.wire = entry.wire;
    this.#citing = citing;
  }

  get name(): Bilingual {
    const { vi, en } = this.entry.label;
    return { vi: `${this.wire} (${vi})`, en: `${this.wire} (${en})` };
  }

  get label(): FieldLabel {
    const { vi, en } = this.entry.label;
    return { wire: this.wire, vi, en };
  }

  source(key: string): Citation {
    const { document, regulation } = this.#citing;
    const { source, confidence, row } = this.entry;
    const asked = this.#asked(key);
    const sources = asked?.source ?? source ?? document.source;
    return regulation.citation(sources, asked?.confidence ?? confidence ?? document.confidence, asked?.source === undefined ? row : undefined);
  }

  /** The constraint that is broken where a sentence is told; undefined where none is. */
  #asked(key: string): ConstraintEntry | undefined {
    const asked = this.entry.constraints ?? {};
    const name = TELLING[key] ?? (key.split("/")[0] as keyof ConstraintEntries);
    return name === "range" ? (asked.range ?? asked.period) : asked[name];
  }

  get record(): string {
    return this.#citing.document.record;
  }
}

/** A rule of a record: it names no field, and cites what it does itself, or the record. */
export class RuleSubject implements Subject {
  readonly name: Bilingual = DOCUMENT_SUBJECT.name;
  readonly label = null;
  readonly #entry: RuleEntry;
  readonly #citing: Citing;

  constructor(entry: RuleEntry, citing: Citing) {
    this.#entry = entry;
    this.#citing = citing;
  }

  source(): Citation {
    const { document, regulation } = this.#citing;
    const { source = document.source, confidence = document.confidence } = this.#entry;
    return regulation.citation(source, confidence, undefined);
  }

  get record(): string {
    return this.#citing.document.record;
  }
}
