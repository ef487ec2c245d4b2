/* What a caller may choose: the reading, the edition, the limits; checked once. */

import { isRealDay } from "./dates.js";
import { MAX_BYTES, MAX_ITEMS, MAX_LEVELS, MOST_LEVELS } from "./tree.js";

/** `strict` for conformity, `tolerant` for the intake of what deployed systems send. */
export type Mode = "strict" | "tolerant";

/** How a document is read; what is left out is as usual. */
export interface ReadOptions {
  /** Strict, if nothing is said. */
  readonly mode?: Mode | undefined;
  /** The id of an edition; if nothing is said, that of the day `at`, without it that of a record's own day where that chooses, else the newest. */
  readonly edition?: string | undefined;
  /** A day such as `2026-07-16`: it chooses the edition, and the codes that hold where a record has no day of its own. */
  readonly at?: string | undefined;
  /** The id of an edition that is asked for beside the verdict, such as one that is announced; streams do not ask it. */
  readonly also?: string | undefined;
  /** At most so many findings are given, errors first; 1000. */
  readonly maxFindings?: number | undefined;
  /** At most so many bytes; 64 MiB. */
  readonly maxBytes?: number | undefined;
  /** At most so many lists and objects inside each other, 512 at most; 64. */
  readonly maxLevels?: number | undefined;
  /** At most so many items in all lists together; a million. */
  readonly maxItems?: number | undefined;
}

/** The same with everything said; the edition is its place in time. */
export interface Options {
  readonly tolerant: boolean;
  readonly edition: number;
  readonly maxFindings: number;
  readonly maxBytes: number;
  readonly maxLevels: number;
  readonly maxItems: number;
  /** Whether records choose the edition by their own days, since the caller said none. */
  readonly chooses: boolean;
  /** The caller's day as digits; "" where there is none. */
  readonly day: string;
  /** The place of the edition beside the verdict; null where none is asked for. */
  readonly also: number | null;
}

/** What options ask of a regulation. */
export interface Editions {
  readonly editions: readonly string[];
  /** The place of the last edition that holds on a day, as digits; null where the day is before all of them. */
  editionOn(day: string): number | null;
}

const DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const MAX_FINDINGS = 1000;

/**
 * The options of a caller.
 *
 * @throws {RangeError} for a mode or an edition that does not exist, and for limits that make no sense
 */
export function chosen(options: ReadOptions, regulation: Editions): Options {
  const { mode = "strict", edition, maxFindings = MAX_FINDINGS, maxBytes = MAX_BYTES, maxLevels = MAX_LEVELS, maxItems = MAX_ITEMS } = options;
  if (mode !== "strict" && mode !== "tolerant") {
    throw new RangeError(`There is no mode ${String(mode)}.`);
  }
  within("maxFindings", maxFindings, 1, Infinity);
  within("maxBytes", maxBytes, 0, Infinity);
  within("maxLevels", maxLevels, 1, MOST_LEVELS);
  within("maxItems", maxItems, 0, Infinity);
  const { at, also } = options;
  const day = at === undefined ? "" : digitsOf(at);
  const place = edition === undefined ? on(day, regulation) : placeOf(edition, regulation);
  return {
    tolerant: mode === "tolerant",
    edition: place,
    maxFindings,
    maxBytes,
    maxLevels,
    maxItems,
    chooses: edition === undefined && day === "",
    day,
    also: also === undefined ? null : placeOf(also, regulation),
  };
}

/** How to read once more, by the edition that is asked for beside the verdict. */
export function later(options: Options): Options {
  return { ...options, edition: options.also ?? options.edition, chooses: false, also: null };
}

function placeOf(edition: string, { editions }: Editions): number {
  const place = editions.indexOf(edition);
  if (place < 0) {
    throw new RangeError(`There is no edition ${edition}.`);
  }
  return place;
}

/** The edition of a day; without one the newest. */
function on(day: string, regulation: Editions): number {
  const place = day === "" ? regulation.editions.length - 1 : regulation.editionOn(day);
  if (place === null) {
    throw new RangeError("No edition holds on this day.");
  }
  return place;
}

/** A day such as `2026-07-16` as digits. */
function digitsOf(day: string): string {
  const [, year = "", month = "", date = ""] = DAY.exec(day) ?? [];
  if (!isRealDay(Number(year), Number(month), Number(date))) {
    throw new RangeError("The day is none of the calendar.");
  }
  return year + month + date;
}

function within(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} cannot be ${value}.`);
  }
}
