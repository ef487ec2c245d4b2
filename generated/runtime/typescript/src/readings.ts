/* Readings: what was read, and the findings about it. */

import { type Basis, NO_BASIS, type UsedList } from "./catalog.js";
import { bytesOf, type Document } from "./document.js";
import type { Finding } from "./findings.js";
import type { Node } from "./tree.js";

/** A packet that was to be used in spite of its errors. */
export class InvalidPacketError extends Error {
  override readonly name: string = "InvalidPacketError";
  /** What is wrong with it. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(String).join("\n"));
    this.findings = findings;
  }
}

/** What all readings have. */
export interface AnyReading<T> {
  /** Every finding, in order of the document; of more than the limit errors come first. */
  readonly findings: readonly Finding[];
  /** Whether there are more findings than are given. */
  readonly truncated: boolean;
  /** The place of the record among those that were read with it, from 0 on; null where it was read alone. */
  readonly index: number | null;
  /** The bytes of the record as they were sent, where it was read among others; else null. */
  readonly json: Uint8Array | null;
  /** The lists of codes that such a record is judged by, whether or not this one has a value there. */
  readonly used: readonly UsedList[];
  /** The lists (ids of code tables) that nobody gave, whose codes were not judged. */
  readonly notJudged: readonly string[];
  /** The value; throws `InvalidPacketError` if there is none. */
  orThrow(): T;
}

/** A record without an error. */
export interface ValidReading<T> extends AnyReading<T> {
  readonly valid: true;
  readonly value: T;
}

/** A record with an error. */
export interface InvalidReading extends AnyReading<never> {
  readonly valid: false;
  readonly value: null;
}

/** One record as it was read: its value exactly if it has no error, and all findings. */
export type Reading<T> = ValidReading<T> | InvalidReading;

const NOTHING: readonly Finding[] = Object.freeze([]);

class One {
  readonly valid: boolean;
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly truncated: boolean;
  readonly index: number | null;
  readonly #document: Document | null;
  readonly #node: Node;
  readonly #basis: Basis;

  constructor(
    valid: boolean,
    value: unknown,
    findings: readonly Finding[],
    truncated: boolean,
    index: number | null,
    document: Document | null,
    node: Node,
    basis: Basis,
  ) {
    this.#basis = basis;
    this.valid = valid;
    this.value = value;
    this.findings = findings.length === 0 ? NOTHING : Object.freeze(findings);
    this.truncated = truncated;
    this.index = index;
    this.#document = document;
    this.#node = node;
  }

  get used(): readonly UsedList[] {
    return this.#basis.used;
  }

  get notJudged(): readonly string[] {
    return this.#basis.notJudged;
  }

  get json(): Uint8Array | null {
    return this.#document === null ? null : bytesOf(this.#document, this.#node);
  }

  orThrow(): unknown {
    if (!this.valid) {
      throw new InvalidPacketError(this.findings);
    }
    return this.value;
  }
}

/** A reading of a value that is there exactly if there is no error; among others, of a node of a document. @internal */
export function reading<T>(
  value: T | undefined,
  findings: readonly Finding[],
  truncated: boolean,
  index: number | null = null,
  document: Document | null = null,
  node: Node = null,
  basis: Basis = NO_BASIS,
): Reading<T> {
  return new One(value !== undefined, value ?? null, findings, truncated, index, document, node, basis) as unknown as Reading<T>;
}

/** A list of records as it was read: each a reading of its own, so that one bad one costs no other. */
export class ListReading<T> {
  readonly items: readonly Reading<T>[];
  /** Every finding about the list and its records. */
  readonly findings: readonly Finding[];
  readonly valid: boolean;
  readonly truncated: boolean;
  readonly #basis: Basis;

  /** Lists are read with `readList` of a record. */
  constructor(items: readonly Reading<T>[], findings: readonly Finding[], valid: boolean, truncated: boolean, basis: Basis = NO_BASIS) {
    this.#basis = basis;
    this.items = items;
    this.findings = findings;
    this.valid = valid;
    this.truncated = truncated;
  }

  /** The lists of codes that such records are judged by. */
  get used(): readonly UsedList[] {
    return this.#basis.used;
  }

  /** The lists (ids of code tables) that nobody gave, whose codes were not judged. */
  get notJudged(): readonly string[] {
    return this.#basis.notJudged;
  }

  /** The values of those records that have one. */
  get values(): readonly T[] {
    return this.items.flatMap((item) => (item.valid ? [item.value] : []));
  }

  /** All values; throws `InvalidPacketError` if anything is wrong with any of them. */
  orThrow(): readonly T[] {
    if (!this.valid) {
      throw new InvalidPacketError(this.findings);
    }
    return this.values;
  }
}
