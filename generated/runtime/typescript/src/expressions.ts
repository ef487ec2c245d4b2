/* Conditions of rules: exact fractions and texts; what is absent, or cannot be read, makes them unknown. */

import { aggregate } from "./aggregates.js";
import type { Aggregate, Comparison, Condition, Expression, Literal } from "./contract.js";
import { dayOf } from "./dates.js";
import { Fraction } from "./fraction.js";
import type { Operand } from "./kinds/base.js";
import { type Evaluated, type Holds, isMembers, Path, UNREADABLE } from "./scope.js";

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
    case "min":
    case "max":
      return aggregated(entry);
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
    if ("places" in entry) {
      return pathsOf([entry.of]);
    }
    if ("of" in entry) {
      return [entry.of, ...(entry.by === undefined ? [] : [entry.by.here])].map((path) => new Path(path));
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

function aggregated(entry: Aggregate): Evaluated {
  const { value, where } = entry;
  const added = value === undefined ? [] : pathsOf([value]);
  const chosen = where === undefined ? [] : pathsOf([where]);
  return aggregate(entry, value === undefined ? null : expression(value), where === undefined ? null : condition(where), added, chosen);
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
