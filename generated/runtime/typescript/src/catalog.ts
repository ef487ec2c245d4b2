/* Lists of codes that are too long for a code table: the package's own, or a caller's. */

import { csvRows } from "./csv.js";

/** A list that a reading was judged by. */
export interface UsedList {
  /** The id of its code table. */
  readonly table: string;
  /** Which version of the list it is. */
  readonly version: string;
}

/** What a reading rests on: the lists it was judged by, and those that nobody gave. */
export interface Basis {
  readonly used: readonly UsedList[];
  readonly notJudged: readonly string[];
}

/** The basis of a reading that asks no list. */
export const NO_BASIS: Basis = Object.freeze({ used: Object.freeze([]), notJudged: Object.freeze([]) });

/** How a CSV file is read. */
export interface CsvOptions {
  /** Which version of the list it is; readings name it. */
  readonly version: string;
  /** The head of the column with the codes; `code`. */
  readonly code?: string | undefined;
  /** The head of the column with their meanings in Vietnamese; `vi`. */
  readonly vi?: string | undefined;
  /** That of the meanings in English; left out: there is none. */
  readonly en?: string | undefined;
}

/** One list of codes: what each means, in Vietnamese and in English. */
export class Catalog {
  /** Which version of the list it is; readings name it. */
  readonly version: string;
  readonly #rows: ReadonlyMap<string, string>; // Vietnamese, a tab, English where it is another text

  private constructor(rows: ReadonlyMap<string, string>, version: string) {
    this.#rows = rows;
    this.version = version;
  }

  /** A list of what a program has: what each code means, in Vietnamese. */
  static of(labels: Readonly<Record<string, string>>, version: string): Catalog {
    return new Catalog(new Map(Object.entries(labels)), version);
  }

  /**
   * Read a CSV file as spreadsheets write it: UTF-8 with or without a mark, between cells `;`, a tab or `,`, whichever the first line has
   * most of. A row without a code is passed over, of two with the same code the first counts.
   *
   * @throws {RangeError} where the bytes are not UTF-8, or a column is missing
   */
  static readCsv(data: Uint8Array, { version, code = "code", vi = "vi", en }: CsvOptions): Catalog {
    const [heads = [], ...lines] = csvRows(decoded(data));
    const [codes, first, second] = [code, vi, en ?? vi].map((head) => placeOf(heads, head)) as [number, number, number];
    const rows = new Map<string, string>();
    for (const cells of lines) {
      const key = cells[codes] ?? "";
      if (key !== "" && !rows.has(key)) {
        rows.set(key, `${cells[first] ?? ""}\t${cells[second] ?? ""}`);
      }
    }
    return new Catalog(rows, version);
  }

  /** A list as a contract has it: a line a code, tabs between code and labels. @internal */
  static ofLines(text: string, version: string): Catalog {
    const rows = new Map<string, string>();
    for (const line of text.split("\n")) {
      const tab = line.indexOf("\t");
      if (tab > 0) {
        rows.set(line.slice(0, tab), line.slice(tab + 1));
      }
    }
    return new Catalog(rows, version);
  }

  /** How many codes it has. */
  get size(): number {
    return this.#rows.size;
  }

  /** The codes, in no particular order. */
  codes(): IterableIterator<string> {
    return this.#rows.keys();
  }

  /** Whether it has a code. */
  has(code: string): boolean {
    return this.#rows.has(code);
  }

  /** What a code means, in Vietnamese where nobody says it in English; of one that is not there, the code. */
  label(code: string, language: "vi" | "en"): string {
    const [vi = "", en = ""] = (this.#rows.get(code) ?? code).split("\t");
    return (language === "en" && en !== "" ? en : vi) || code;
  }
}

/** The lists that a caller gives to readings, by the ids of their code tables. Keep one, and give it to each reading. */
export class Catalogs {
  /** No list. */
  static readonly NONE: Catalogs = /* @__PURE__ */ new Catalogs(new Map());
  readonly #lists: ReadonlyMap<string, Catalog>;

  private constructor(lists: ReadonlyMap<string, Catalog>) {
    this.#lists = lists;
  }

  /** Lists by the ids of the code tables whose rows they are. */
  static of(lists: Readonly<Record<string, Catalog>>): Catalogs {
    return new Catalogs(new Map(Object.entries(lists)));
  }

  /** The list of a code table; undefined where there is none. */
  get(table: string): Catalog | undefined {
    return this.#lists.get(table);
  }

  /** The ids of the code tables that have one. */
  tables(): IterableIterator<string> {
    return this.#lists.keys();
  }
}

function decoded(data: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    throw new RangeError("The list is not UTF-8.");
  }
}

function placeOf(heads: readonly string[], head: string): number {
  const place = heads.indexOf(head);
  if (place < 0) {
    throw new RangeError(`The list has no column ${head}.`);
  }
  return place;
}
