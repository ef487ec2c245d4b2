/* Where the names of rules are looked up, and the ways to fields. */

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
  /** What aggregates found in the object around it, the same for every row. */
  readonly found?: Found;
}

/** The sum, count, least or greatest of each group of rows; null where something in them cannot be read. */
export type Groups = ReadonlyMap<string, Fraction> | null;
export type Found = Map<Evaluated, Groups>;

/** Gives a number or a text; null where it is unknown. */
export type Evaluated = (scope: Scope) => Operand | null;

/** Tells whether something holds; null where that is unknown. A tolerance widens `=`, `<=` and `>=`. */
export type Holds = (scope: Scope, tolerance: Fraction) => boolean | null;

const ABOVE = "above.";
export const ZERO: Fraction = Fraction.of("0");

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

/** Whether it is an object, and no value. */
export function isMembers(item: unknown): item is Members {
  return typeof item === "object" && item !== null && !(item instanceof Fraction);
}
