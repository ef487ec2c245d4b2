/* Code tables: codes are texts; their labels and their time are looked up. */

import { Catalog } from "./catalog.js";
import type { Codes } from "./constraints.js";
import { type Bilingual, type CodeDocument, type CodeTableDocument, documentOf } from "./contract.js";

/** What the regulation says of a code. */
export interface CodeEntry<C extends string = string> {
  readonly code: C;
  readonly label: Bilingual;
  /** The first edition that has it; left out: the first of all. */
  readonly since?: string;
  /** The last edition that has it; left out: it still has. */
  readonly until?: string;
  /** Since when it should no longer be used, and what is to be used instead. */
  readonly retired?: { readonly since: string; readonly use?: string };
}

/** Under this key a table has what those ask who judge its codes. @internal */
export const CODES: unique symbol = Symbol("codes");

/** One code table. */
export interface CodeTable<C extends string = string> {
  /** Its id in the specification. */
  readonly id: string;
  /** The codes of all editions, in order. */
  readonly codes: readonly C[];
  /** Whether there may be codes that nobody has published. */
  readonly isOpen: boolean;
  /** Whether the table, or the list that came with the package, has the code. */
  isKnown(code: string): boolean;
  /** What the code means; of one that is not known, the code. */
  label(code: string, language: "vi" | "en"): string;
  /** The list that came with the package, where codes are too many for members; null where the table is none. Read when it is first asked for. */
  readonly catalog: Catalog | null;
  /** What the regulation says of the code; undefined where it has none such. */
  entry(code: string): CodeEntry<C> | undefined;
  /** @internal */
  readonly [CODES]: Codes;
}

class Table<C extends string> implements CodeTable<C> {
  readonly #text: string;
  readonly #rows: string | null;
  #catalog: Catalog | null = null;
  #document: CodeTableDocument | null = null;
  #entries: ReadonlyMap<string, CodeDocument> | null = null;
  #codes: readonly C[] | null = null;

  constructor(text: string, rows: string | null) {
    this.#text = text;
    this.#rows = rows;
  }

  get #read(): CodeTableDocument {
    this.#document ??= documentOf<CodeTableDocument & { readonly contract?: string }>(this.#text);
    return this.#document;
  }

  get id(): string {
    return this.#read.code_table;
  }

  get codes(): readonly C[] {
    this.#codes ??= Object.freeze(this.#read.codes.map((one) => one.code as C));
    return this.#codes;
  }

  get isOpen(): boolean {
    return this.#read.strength !== "closed" || this.#read.list?.provided === true;
  }

  isKnown(code: string): boolean {
    return this.entry(code) !== undefined;
  }

  label(code: string, language: "vi" | "en"): string {
    return this.entry(code)?.label[language] ?? code;
  }

  entry(code: string): CodeEntry<C> | undefined {
    const { catalog } = this;
    if (catalog !== null) {
      const label = { vi: catalog.label(code, "vi"), en: catalog.label(code, "en") };
      return catalog.has(code) ? { code: code as C, label } : undefined;
    }
    this.#entries ??= new Map(this.#read.codes.map((one) => [one.code, one]));
    return this.#entries.get(code) as CodeEntry<C> | undefined;
  }

  get catalog(): Catalog | null {
    const version = this.#listVersion;
    if (this.#catalog === null && version !== null && this.#rows !== null) {
      this.#catalog = Catalog.ofLines(this.#rows, version);
    }
    return this.#catalog;
  }

  /** The version of the list that is at hand; null where there is none. */
  get #listVersion(): string | null {
    return this.#rows === null ? null : (this.#read.list?.version ?? null);
  }

  get [CODES](): Codes {
    const { id } = this;
    const { label, codes } = this.#read;
    return { id, label, codes, listVersion: this.#listVersion, catalog: () => this.catalog };
  }
}

/**
 * A code table with a member for each code.
 *
 * @param members the codes by the names of their members
 * @param document its document of the contract, as text; it is looked into on first use
 * @param rows the rows of the list that it is, where one came with the package
 */
export function codeTable<C extends string, const M extends Readonly<Record<string, string>>>(
  members: M,
  document: string,
  rows: string | null = null,
): CodeTable<C> & M {
  return Object.freeze(Object.assign(new Table<C>(document, rows), members));
}
