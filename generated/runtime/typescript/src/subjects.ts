/* What findings are about: fields, and records with their rules. */

import type { Bilingual, FieldEntry, RecordDocument } from "./contract.js";
import type { Regulation } from "./regulation.js";
import { type Citation, DOCUMENT_SUBJECT, type FieldLabel, type Subject } from "./sentences.js";

/** A record's document, and the regulation whose sources it cites. */
export interface Citing {
  readonly document: RecordDocument;
  readonly regulation: Regulation;
}

/** A field as sentences name it: `MaTram (Mã trạm)`, and where its row stands. */
export class FieldSubject implements Subject {
  readonly entry: FieldEntry;
  readonly wire: string;
  readonly #citing: Citing;
  #source: Citation | null = null;

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

  get source(): Citation {
    const { document, regulation } = this.#citing;
    const { source, confidence, row } = this.entry;
    this.#source ??= regulation.citation(source ?? document.source, confidence ?? document.confidence, row);
    return this.#source;
  }

  get record(): string {
    return this.#citing.document.record;
  }
}

/** A record, as its rules speak of it. */
export class RecordSubject implements Subject {
  readonly name: Bilingual = DOCUMENT_SUBJECT.name;
  readonly label = null;
  readonly #citing: Citing;

  constructor(citing: Citing) {
    this.#citing = citing;
  }

  get source(): Citation {
    const { document, regulation } = this.#citing;
    return regulation.citation(document.source, document.confidence, undefined);
  }

  get record(): string {
    return this.#citing.document.record;
  }
}
