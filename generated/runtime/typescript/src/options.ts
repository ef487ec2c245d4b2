/* What a caller may choose: the reading, the edition, the limits; checked once. */

import { Catalogs } from "./catalog.js";
import { MAX_BYTES, MAX_ITEMS, MAX_LEVELS, MOST_LEVELS } from "./tree.js";

/** `strict` for conformity, `tolerant` for the intake of what deployed systems send. */
export type Mode = "strict" | "tolerant";

/** How a document is read; what is left out is as usual. */
export interface ReadOptions {
  /** Strict, if nothing is said. */
  readonly mode?: Mode | undefined;
  /** The id of an edition; the newest, if nothing is said. */
  readonly edition?: string | undefined;
  /** At most so many findings are given, errors first; 1000. */
  readonly maxFindings?: number | undefined;
  /** At most so many bytes; 64 MiB. */
  readonly maxBytes?: number | undefined;
  /** At most so many lists and objects inside each other, 512 at most; 64. */
  readonly maxLevels?: number | undefined;
  /** At most so many items in all lists together; a million. */
  readonly maxItems?: number | undefined;
  /** The lists of codes that the caller has; one takes the place of that which came with the package. */
  readonly catalogs?: Catalogs | undefined;
}

/** The same with everything said; the edition is its place in time. */
export interface Options {
  readonly tolerant: boolean;
  readonly edition: number;
  readonly maxFindings: number;
  readonly maxBytes: number;
  readonly maxLevels: number;
  readonly maxItems: number;
  readonly catalogs: Catalogs;
}

/** What options ask of a regulation. */
export interface Editions {
  readonly editions: readonly string[];
  /** The code tables whose rows are lists. */
  readonly lists: readonly string[];
}

const MAX_FINDINGS = 1000;

/**
 * The options of a caller.
 *
 * @throws {RangeError} for a mode, an edition or a list that does not exist, and for limits that make no sense
 */
export function chosen(options: ReadOptions, { editions, lists }: Editions): Options {
  const { mode = "strict", edition, maxFindings = MAX_FINDINGS, maxBytes = MAX_BYTES, maxLevels = MAX_LEVELS, maxItems = MAX_ITEMS, catalogs = Catalogs.NONE } = options;
  if (mode !== "strict" && mode !== "tolerant") {
    throw new RangeError(`There is no mode ${String(mode)}.`);
  }
  within("maxFindings", maxFindings, 1, Infinity);
  within("maxBytes", maxBytes, 0, Infinity);
  within("maxLevels", maxLevels, 1, MOST_LEVELS);
  within("maxItems", maxItems, 0, Infinity);
  const place = edition === undefined ? editions.length - 1 : editions.indexOf(edition);
  if (place < 0) {
    throw new RangeError(`There is no edition ${String(edition)}.`);
  }
  for (const table of catalogs.tables()) {
    if (!lists.includes(table)) {
      throw new RangeError(`The regulation has no list ${table}.`);
    }
  }
  return { tolerant: mode === "tolerant", edition: place, maxFindings, maxBytes, maxLevels, maxItems, catalogs };
}

function within(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} cannot be ${value}.`);
  }
}
