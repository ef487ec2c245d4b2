/* One reading: how it reads, by which edition, and where its findings go. */

import { Catalogs } from "./catalog.js";
import type { MessageKind, Severity } from "./contract.js";
import type { Document } from "./document.js";
import { Finding } from "./findings.js";
import type { Options } from "./options.js";
import { DOCUMENT_SUBJECT, type Subject, type Told } from "./sentences.js";
import type { Node } from "./tree.js";

const NOTHING: readonly Finding[] = Object.freeze([]);

/** The places of the first and the last edition that have something. */
export type Span = readonly [first: number, last: number];

/** Whether an edition is among those that have a field or a code. */
export function isOf(span: Span, edition: number): boolean {
  return span[0] <= edition && edition <= span[1];
}

/** One record of a payload: its value, if it has one, and its own findings. */
export interface Kept {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly truncated: boolean;
  readonly index: number;
  readonly node: Node;
}

/** The state of one reading. */
export class ReadState {
  /** What is read; of a message inside a text of another one, that one. */
  document: Document;
  readonly tolerant: boolean;
  readonly edition: number;
  readonly limit: number;
  /** The lists of codes that the caller gave. */
  readonly catalogs: Catalogs;
  readonly findings: Finding[] = [];
  errors = 0;
  /** The records of the payload; null: they are not kept apart. */
  kept: Kept[] | null = null;
  /** Whether records were cut out and read before: what is found in those that stand elsewhere is theirs alone, then. */
  isRest = false;
  /** The services (by id) that a message may belong to. */
  candidates: readonly string[] = [];

  constructor(document: Document, options: Pick<Options, "tolerant" | "edition" | "maxFindings"> & Partial<Pick<Options, "catalogs">>) {
    this.document = document;
    this.tolerant = options.tolerant;
    this.edition = options.edition;
    this.limit = options.maxFindings;
    this.catalogs = options.catalogs ?? Catalogs.NONE;
  }

  /** The same reading, of which nobody hears: to look at a value that is judged elsewhere. */
  silent(): ReadState {
    return new ReadState(this.document, { tolerant: this.tolerant, edition: this.edition, maxFindings: 1, catalogs: this.catalogs });
  }

  /** One for the same document, which counts for itself. */
  apart(): ReadState {
    return new ReadState(this.document, { tolerant: this.tolerant, edition: this.edition, maxFindings: this.limit, catalogs: this.catalogs });
  }

  /** Say one thing. */
  add(path: string, rule: string, severity: Severity, told: Told, about: Subject = DOCUMENT_SUBJECT): void {
    if (severity === "error") {
      this.errors += 1;
    }
    this.findings.push(new Finding(path, rule, severity, about, told));
  }

  /** Those from number `first` on, at most as many as the limit: errors before warnings, in the document's order. */
  cut(first: number): readonly Finding[] {
    const found = first === 0 ? this.findings : this.findings.slice(first);
    if (found.length <= this.limit) {
      return found;
    }
    const errors = found.filter((one) => one.severity === "error").length;
    const left = { error: this.limit, warning: Math.max(this.limit - errors, 0) };
    return found.filter(({ severity }) => {
      left[severity] -= 1;
      return left[severity] >= 0;
    });
  }

  /** Whether there are more than the limit from number `first` on. */
  isCut(first: number): boolean {
    return this.findings.length - first > this.limit;
  }

  /** Keep a record of the payload; its findings are those from number `first` on. */
  keep(first: number, value: unknown, node: Node): void {
    const { kept } = this;
    kept?.push({ value, findings: this.since(first), truncated: this.isCut(first), index: kept.length, node });
  }

  /** The findings from number `first` on, apart from those that are still to come. */
  since(first: number): readonly Finding[] {
    return this.findings.length === first ? NOTHING : this.cut(first).slice();
  }
}

/** Where a message goes. */
export const REQUEST: MessageKind = "request";
/** Where it comes from. */
export const RESPONSE: MessageKind = "response";
