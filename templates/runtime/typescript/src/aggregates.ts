/* Sums, counts, the least and the greatest of what rows have. */

import type { Aggregate } from "./contract.js";
import { Fraction } from "./fraction.js";
import type { Operand } from "./kinds/base.js";
import { type Evaluated, type Groups, type Holds, isMembers, type Item, Path, type Scope, UNREADABLE, ZERO } from "./scope.js";

const ONE = Fraction.of("1");
/** The group of every row where no field tells them apart. */
const ALL = "";

/** What computes an aggregate: a sum and a count of nothing is 0, the others are unknown. `added` and `chosen` are the paths of `value` and `where`. */
export function aggregate(
  { op, of, by }: Aggregate,
  value: Evaluated | null,
  where: Holds | null,
  added: readonly Path[],
  chosen: readonly Path[],
): Evaluated {
  const path = new Path(of);
  const here = by === undefined ? null : new Path(by.here);
  const zeroes = op === "sum" ? added.map(({ text }) => text) : [];
  const asked = [...chosen, ...added].map(({ first }) => first).concat(by === undefined ? [] : [by.row]);

  /** A number, null where that is nothing, or what cannot be read. */
  const counted = (row: Item): Operand | null | typeof UNREADABLE => {
    if (op === "count" || !isMembers(row)) {
      return ONE;
    }
    if (value === null) {
      return row.operand(path.last);
    }
    return value({ members: row, above: null, zeroes }) ?? (op === "sum" ? UNREADABLE : null);
  };

  const groups = (scope: Scope): Groups => {
    const found = new Map<string, Fraction>();
    for (const row of path.rows(scope, op === "count" || value !== null) ?? [UNREADABLE]) {
      if (row === UNREADABLE || (isMembers(row) && asked.some((wire) => row.isThere(wire) === null))) {
        return null;
      }
      if (where !== null && !(isMembers(row) && where({ members: row, above: null, zeroes: [] }, ZERO) === true)) {
        continue;
      }
      const more = counted(row);
      if (more === UNREADABLE) {
        return null;
      }
      const key = by === undefined || !isMembers(row) ? ALL : keyOf(row.operand(by.row));
      if (more instanceof Fraction && key !== null) {
        const before = found.get(key);
        found.set(key, before === undefined ? more : joined(op, before, more));
      }
    }
    return found;
  };

  /** Looked at once where it is the same for every row that a rule is judged for. */
  const known = (scope: Scope): Groups => {
    if (scope.found === undefined || path.home(scope) !== scope.above) {
      return groups(scope);
    }
    const before = scope.found.get(evaluated);
    const made = before === undefined ? groups(scope) : before;
    scope.found.set(evaluated, made);
    return made;
  };

  const evaluated: Evaluated = (scope) => {
    const found = known(scope);
    const key = here === null ? ALL : keyOf(here.value(scope));
    if (found === null || key === null) {
      return null;
    }
    return found.get(key) ?? (op === "sum" || op === "count" ? ZERO : null);
  };
  return evaluated;
}

function joined(op: Aggregate["op"], one: Fraction, other: Fraction): Fraction {
  switch (op) {
    case "min":
      return one.compare(other) <= 0 ? one : other;
    case "max":
      return one.compare(other) >= 0 ? one : other;
    default:
      return one.plus(other);
  }
}

function keyOf(value: Operand | null | typeof UNREADABLE): string | null {
  return value === null || value === UNREADABLE ? null : value instanceof Fraction ? value.canonical() : value;
}
