/* The constraints on one value, in the order of the law: length, pattern, range, code. */

import type { Bilingual, BoundsEntry, CodeDocument, FieldEntry, PeriodEntry, RangeEntry, TextEntry, TypeEntry } from "./contract.js";
import { Fraction } from "./fraction.js";
import type { Judgement } from "./kinds/base.js";
import { isMoment } from "./kinds/times.js";
import { codePoints, nearCode } from "./nearness.js";
import { patternOf } from "./patterns.js";
import { bounded, type Subject, Told, Words } from "./sentences.js";
import { isOf, type Span } from "./state.js";

/** A code table, as those who judge its codes see it. */
export interface Codes {
  readonly id: string;
  readonly label: Bilingual;
  readonly codes: readonly CodeDocument[];
}

/** What judging codes asks of a regulation. */
export interface Times {
  readonly editions: readonly string[];
  span(item: { readonly since?: string; readonly until?: string }): Span;
  editionAt(id: string): number;
}

const FIRST_YEAR = "1900";

/** The judgements of a field on its value, or on each item of its list. */
export function judgementsOf(field: FieldEntry, subject: Subject, isPrivate: boolean, codes: Codes | null, times: Times): Judgement[] {
  const kind = field.type.item ?? field.type;
  const { length, pattern, range, period, fixed } = field.constraints ?? {};
  const found: Judgement[] = [];
  if (length !== undefined) {
    found.push(lengthJudgement(length, subject));
  }
  if (pattern !== undefined) {
    found.push(patternJudgement(pattern, subject));
  }
  if (range !== undefined && isNumeric(kind)) {
    found.push(rangeJudgement(range, subject));
  }
  if (isMoment(kind) && period !== undefined) {
    found.push(periodJudgement(period, subject));
  } else if (isMoment(kind) && kind.pattern?.includes("yyyy")) {
    found.push(yearJudgement(subject));
  }
  if (fixed !== undefined) {
    found.push(fixedJudgement(fixed, subject));
  }
  if (codes !== null) {
    found.push(codeJudgement(kind, isPrivate, codes, times, subject));
  }
  return found;
}

/** The judgements of the edition by which is read. */
export function judgedByEdition(all: readonly (readonly Judgement[])[]): Judgement {
  return (plain, state, base, step) => {
    for (const judge of all[state.edition] ?? []) {
      judge(plain, state, base, step);
    }
  };
}

/** Whether values of a type are numbers. */
export function isNumeric({ kind }: TypeEntry): boolean {
  return kind === "integer" || kind === "decimal" || kind === "percent";
}

/** Code points, as they stand. */
function lengthJudgement(asked: BoundsEntry, subject: Subject): Judgement {
  const { min = 0, max = Infinity } = asked;
  return (plain, state, base, step) => {
    // A text has no more code points than units, and half as many at least.
    const isSurely = plain.length <= max && plain.length >= 2 * min;
    if (!isSurely && !isWithin(codePoints(plain), asked)) {
      state.add(base + step, "length", asked.severity, bounded("length", asked), subject);
    }
  };
}

/** The whole text matches. */
function patternJudgement(asked: TextEntry, subject: Subject): Judgement {
  const shape = patternOf(asked.is);
  return (plain, state, base, step) => {
    if (!shape.test(plain)) {
      state.add(base + step, "pattern", asked.severity, new Told("pattern", { pattern: asked.is }), subject);
    }
  };
}

/** Bounds on a number, inclusive. */
function rangeJudgement(asked: RangeEntry, subject: Subject): Judgement {
  const low = asked.min === undefined ? null : Fraction.of(asked.min);
  const high = asked.max === undefined ? null : Fraction.of(asked.max);
  return (plain, state, base, step) => {
    const number = Fraction.of(plain);
    if ((low !== null && number.compare(low) < 0) || (high !== null && number.compare(high) > 0)) {
      state.add(base + step, "range", asked.severity, bounded("range", asked), subject);
    }
  };
}

/** Bounds on a point in time, inclusive. */
function periodJudgement(asked: PeriodEntry, subject: Subject): Judgement {
  const { first = "", last = "~" } = asked;
  return (plain, state, base, step) => {
    if (plain < first || plain > last) {
      state.add(base + step, "range", asked.severity, bounded("range", asked, ["since", "until"]), subject);
    }
  };
}

/** Without bounds: the empty dates of databases lie before 1900. */
function yearJudgement(subject: Subject): Judgement {
  return (plain, state, base, step) => {
    if (plain < FIRST_YEAR) {
      state.add(base + step, "range", "warning", new Told("range year", { min: FIRST_YEAR }), subject);
    }
  };
}

/** The value is always this text. */
function fixedJudgement(asked: TextEntry, subject: Subject): Judgement {
  return (plain, state, base, step) => {
    if (plain !== asked.is) {
      state.add(base + step, "code", asked.severity, new Told("code fixed", { expected: asked.is }), subject);
    }
  };
}

/** The code is in the table, in this edition, and not retired there. Of what is private no code is told as near. */
function codeJudgement(kind: TypeEntry, isPrivate: boolean, table: Codes, times: Times, subject: Subject): Judgement {
  const known = new Map(table.codes.map((one) => [one.code, times.span(one)]));
  const retired = new Map(table.codes.flatMap((one) => (one.retired ? [[one.code, times.editionAt(one.retired.since)]] : [])));
  return (plain, state, base, step) => {
    const span = known.get(plain);
    const isKnown = span !== undefined && isOf(span, state.edition);
    if (isKnown && (retired.size === 0 || (retired.get(plain) ?? Infinity) > state.edition)) {
      return;
    }
    const facts = { table: new Words(table.id, table.label), edition: times.editions[state.edition] ?? "" };
    if (isKnown) {
      state.add(base + step, "code", "warning", new Told("code retired", facts), subject);
    } else {
      const near = isPrivate ? null : () => nearCode(plain, [...known.keys()]);
      state.add(base + step, "code", kind.closed ? "error" : "warning", new Told("code", facts, near), subject);
    }
  };
}

/** Whether a number of characters or items is within its bounds. */
export function isWithin(count: number, { min = 0, max = Infinity }: BoundsEntry): boolean {
  return min <= count && count <= max;
}
