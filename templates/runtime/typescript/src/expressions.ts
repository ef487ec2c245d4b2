/* Conditions of rules: exact fractions and texts; what is absent, or cannot be read, makes them unknown. */

import type { Comparison, Condition, Expression, Literal } from "./contract.js";
import { dayOf } from "./dates.js";
import { Fraction } from "./fraction.js";
import type { Operand } from "./kinds/base.js";

/** Stands for something that cannot be read: it is not absent, and counts as nothing. */
export const UNREADABLE: unique symbol = Symbol("unreadable");

/** What stands in a list: an object, or a value. */
export type Item = Members | Operand | typeof UNREADABLE;

/** What rules see of one object, by the keys of its fields. */
export interface Members {
  /** Whether its record has a field with this key. */
  has(wire: string): boolean;
  /** Whether the field with this key holds a list. */
  isList(wire: string): boolean;
  /** The value of a field; null where it is absent. */
  operand(wire: string): Operand | null | typeof UNREADABLE;
  /** What stands in a list or record, none where it is absent; null where it cannot be read itself. */
  items(wire: string): readonly Item[] | null;
  /** Whether a field has a value, or items; null where what stands there cannot be read. */
  isThere(wire: string): boolean | null;
}

/** Where the names of a rule are looked up: in an object, and in the one around it, if it is a row. */
export interface Scope {
  readonly members: Members;
  readonly above: Members | null;
  readonly zeroes: readonly string[];
}

/** Gives a number or a text; null where it is unknown. */
export type Evaluated = (scope: Scope) => Operand | null;

/** Tells whether something holds; null where that is unknown. A tolerance widens `=`, `<=` and `>=`. */
export type Holds = (scope: Scope, tolerance: Fraction) => boolean | null;

const ABOVE = "above.";
export const ZERO: Fraction = Fraction.of("0");
const ONE = Fraction.of("1");

/** The way of a rule to a field, through records or lists of them. */
export class Path {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  private readonly isAbove: boolean;
  private readonly way: readonly string[];

  constructor(text: string) {
    this.text = text;
    this.isAbove = text.startsWith(ABOVE);
    const steps = (this.isAbove ? text.slice(ABOVE.length) : text).split(".");
    this.first = steps[0] ?? "";
    this.last = steps[steps.length - 1] ?? "";
    this.way = steps.slice(0, -1);
  }

  /** The object in which it begins. */
  home({ members, above }: Scope): Members {
    return above === null || (!this.isAbove && members.has(this.first)) ? members : above;
  }

  /** The value at its end, 0 where it counts as that; null where it is unknown. */
  value(scope: Scope): Operand | null {
    const end = this.end(scope);
    const value = isMembers(end) ? end.operand(this.last) : end;
    if (value === null) {
      return scope.zeroes.includes(this.text) ? ZERO : null;
    }
    return value === UNREADABLE ? null : value;
  }

  /** The object that has the field; null where it is absent. */
  end(scope: Scope): Members | null | typeof UNREADABLE {
    let members = this.home(scope);
    for (const step of this.way) {
      const inside = members.items(step);
      const next = inside?.[0];
      if (inside?.length === 0) {
        return null;
      }
      if (!isMembers(next)) {
        return UNREADABLE;
      }
      members = next;
    }
    return members;
  }

  /** All that stands at its end, or before its last step; null where something cannot be read. */
  rows(scope: Scope, toLast: boolean): readonly Item[] | null {
    let found: readonly Item[] = [this.home(scope)];
    for (const step of toLast ? [...this.way, this.last] : this.way) {
      const next: Item[] = [];
      for (const one of found) {
        const inside = isMembers(one) ? one.items(step) : null;
        if (inside === null || inside.includes(UNREADABLE)) {
          return null;
        }
        next.push(...inside);
      }
      found = next;
    }
    return found;
  }
}

/** What tells whether a condition of the contract holds. */
export function condition(entry: Condition): Holds {
  if ("left" in entry) {
    return comparison(entry);
  }
  if ("parts" in entry) {
    return joined(entry.op === "or", entry.parts.map(condition));
  }
  const path = new Path(entry.field);
  switch (entry.op) {
    case "in":
    case "not in":
      return among(path, entry.literals.map(literal), entry.op === "not in");
    case "contains":
    case "not contains":
      return contains(path, literal(entry.literal), entry.op === "not contains");
    default:
      return presence(path, entry.op === "present");
  }
}

/** What computes an expression of the contract. */
export function expression(entry: Expression): Evaluated {
  if ("field" in entry) {
    const path = new Path(entry.field);
    return (scope) => path.value(scope);
  }
  if (!("op" in entry)) {
    const value = literal(entry);
    return () => value;
  }
  switch (entry.op) {
    case "sum":
    case "count":
      return total(new Path(entry.of), entry.op === "sum", entry.where);
    case "round": {
      const number = expression(entry.of);
      return (scope) => numbered(number(scope), (value) => value.to(entry.places));
    }
    case "days":
      return days(new Path(entry.first.field), new Path(entry.last.field));
    default:
      return operation(expression(entry.left), entry.op, expression(entry.right));
  }
}

/** The paths that conditions name, but for those of chosen rows. */
export function pathsOf(entries: readonly (Condition | Expression)[]): Path[] {
  return entries.flatMap((entry): Path[] => {
    if ("field" in entry) {
      return [new Path(entry.field)];
    }
    if ("left" in entry) {
      return pathsOf([entry.left, entry.right]);
    }
    if ("parts" in entry) {
      return pathsOf(entry.parts);
    }
    if ("first" in entry) {
      return pathsOf([entry.first, entry.last]);
    }
    if ("of" in entry) {
      return typeof entry.of === "string" ? [new Path(entry.of)] : pathsOf([entry.of]);
    }
    return [];
  });
}

function comparison({ op, left: one, right: other }: Comparison): Holds {
  const leftOf = expression(one);
  const rightOf = expression(other);
  return (scope, tolerance) => {
    const left = leftOf(scope);
    const right = left === null ? null : rightOf(scope);
    if (left === null || right === null) {
      return null;
    }
    return typeof left === "string" || typeof right === "string" ? (left === right) === (op === "=") : compared(left, op, right, tolerance);
  };
}

function compared(left: Fraction, op: Comparison["op"], right: Fraction, tolerance: Fraction): boolean {
  switch (op) {
    case "=":
      return left.minus(right).absolute().compare(tolerance) <= 0;
    case "!=":
      return left.compare(right) !== 0;
    case "<=":
      return left.compare(right.plus(tolerance)) <= 0;
    case ">=":
      return left.compare(right.minus(tolerance)) >= 0;
    case "<":
      return left.compare(right) < 0;
    default:
      return left.compare(right) > 0;
  }
}

/** Unknown where no part decides. */
function joined(isOr: boolean, parts: readonly Holds[]): Holds {
  return (scope, tolerance) => {
    const found = parts.map((part) => part(scope, tolerance));
    if (found.includes(isOr)) {
      return isOr;
    }
    return found.includes(null) ? null : !isOr;
  };
}

function among(path: Path, literals: readonly Operand[], isNegated: boolean): Holds {
  return (scope) => {
    const value = path.value(scope);
    return value === null ? null : literals.some((one) => isSame(one, value)) !== isNegated;
  };
}

function contains(path: Path, literal: Operand, isNegated: boolean): Holds {
  return (scope) => {
    const items = path.rows(scope, true);
    const isThere = items?.some((item) => !isMembers(item) && item !== UNREADABLE && isSame(item, literal));
    return isThere === undefined ? null : isThere !== isNegated;
  };
}

function presence(path: Path, isAsked: boolean): Holds {
  return (scope) => {
    const end = path.end(scope);
    const isThere = isMembers(end) ? end.isThere(path.last) : end === null ? false : null;
    return isThere === null ? null : isThere === isAsked;
  };
}

function operation(leftOf: Evaluated, op: string, rightOf: Evaluated): Evaluated {
  return (scope) => {
    const left = leftOf(scope);
    const right = rightOf(scope);
    if (!(left instanceof Fraction) || !(right instanceof Fraction)) {
      return null;
    }
    switch (op) {
      case "+":
        return left.plus(right);
      case "-":
        return left.minus(right);
      case "*":
        return left.times(right);
      default:
        return left.by(right);
    }
  };
}

/** The sum of a field over rows, or their number; nothing there is 0. */
function total(path: Path, isSum: boolean, where: Condition | undefined): Evaluated {
  const isChosen = where === undefined ? null : condition(where);
  const named = where === undefined ? [] : pathsOf([where]);
  const counted = (row: Item): Fraction | null => {
    if (isMembers(row) && isChosen !== null) {
      if (named.some(({ first }) => row.isThere(first) === null)) {
        return null;
      }
      if (isChosen({ members: row, above: null, zeroes: [] }, ZERO) !== true) {
        return ZERO;
      }
    }
    const value = isSum && isMembers(row) ? row.operand(path.last) : ONE;
    return value === null ? ZERO : value instanceof Fraction ? value : null;
  };
  return (scope) => {
    let made: Fraction | null = ZERO;
    for (const row of path.rows(scope, !isSum) ?? [UNREADABLE]) {
      const more: Fraction | null = row === UNREADABLE ? null : counted(row);
      made = made === null || more === null ? null : made.plus(more);
    }
    return made;
  };
}

function days(first: Path, last: Path): Evaluated {
  return (scope) => {
    const one = first.value(scope);
    const other = last.value(scope);
    return one instanceof Fraction && other instanceof Fraction ? Fraction.of(String(dayOf(other.whole()) - dayOf(one.whole()))) : null;
  };
}

function literal(entry: Literal): Operand {
  return "number" in entry ? Fraction.of(entry.number) : entry.text;
}

function numbered(value: Operand | null, made: (number: Fraction) => Fraction): Fraction | null {
  return value instanceof Fraction ? made(value) : null;
}

function isSame(one: Operand, other: Operand): boolean {
  return one instanceof Fraction && other instanceof Fraction ? one.compare(other) === 0 : one === other;
}

function isMembers(item: unknown): item is Members {
  return typeof item === "object" && item !== null && !(item instanceof Fraction);
}
