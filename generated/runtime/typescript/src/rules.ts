/* Rules across the fields of a record: exact fractions, times as numbers, texts and codes as they are. */

import type { Comparison, Expression, RuleEntry } from "./contract.js";
import { Fraction } from "./fraction.js";
import type { Operand } from "./kinds/base.js";
import type { Blanks } from "./sentences.js";

/** What a rule looks at: the value of a field, by its wire name; null where there is none. */
export type Operands = (wire: string) => Operand | null;

const PLACES_SHOWN = 6;
const ZERO: Fraction = Fraction.of("0");

/** One rule, its constants read once. */
export class Rule {
  readonly entry: RuleEntry;
  private readonly tolerance: Fraction;
  private readonly numbers: Map<string, Fraction> = new Map();

  constructor(entry: RuleEntry) {
    this.entry = entry;
    this.tolerance = Fraction.of(entry.tolerance ?? "0");
  }

  /** The values it looks at, and 0 for those of its fields that count so where they are absent, while one of its fields has a value. */
  filled(values: Operands, unread: ReadonlySet<string> | null): Operands {
    const { zeroes, check, when = [] } = this.entry;
    if (zeroes === undefined) {
      return values;
    }
    const sides = [check, ...when].flatMap(({ left, right }) => [left, right]);
    if (!sides.some((side) => isSomethingThere(side, values))) {
      return () => null;
    }
    return (wire) => values(wire) ?? (zeroes.includes(wire) && !unread?.has(wire) ? ZERO : null);
  }

  /** Whether it holds; null where it is not asked or cannot be: an operand is absent or unreadable, or a divisor is zero. */
  holds(operands: Operands): boolean | null {
    for (const condition of this.entry.when ?? []) {
      if (this.compared(condition, ZERO, operands) !== true) {
        return null;
      }
    }
    return this.compared(this.entry.check, this.tolerance, operands);
  }

  /** The two numbers that its check compared, where they may be told; nothing where it compares no numbers. */
  told(operands: Operands): Blanks {
    if (!this.entry.shows_numbers) {
      return {};
    }
    const left = this.evaluated(this.entry.check.left, operands);
    const right = this.evaluated(this.entry.check.right, operands);
    return left instanceof Fraction && right instanceof Fraction
      ? { stated: left.rounded(PLACES_SHOWN), computed: right.rounded(PLACES_SHOWN) }
      : {};
  }

  private compared({ op, left: one, right: other }: Comparison, tolerance: Fraction, operands: Operands): boolean | null {
    const left = this.evaluated(one, operands);
    const right = left === null ? null : this.evaluated(other, operands);
    if (left === null || right === null) {
      return null;
    }
    if (typeof left === "string" || typeof right === "string") {
      return (left === right) === (op === "=");
    }
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

  private evaluated(expression: Expression, operands: Operands): Operand | null {
    const { op, left: one, right: other } = expression;
    if (one === undefined || other === undefined) {
      return this.operand(expression, operands);
    }
    const left = this.evaluated(one, operands);
    const right = this.evaluated(other, operands);
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
  }

  private operand(one: Expression, operands: Operands): Operand | null {
    if (one.field !== undefined) {
      return operands(one.field);
    }
    return one.number === undefined ? (one.text ?? "") : this.number(one.number);
  }

  private number(digits: string): Fraction {
    let made = this.numbers.get(digits);
    if (made === undefined) {
      made = Fraction.of(digits);
      this.numbers.set(digits, made);
    }
    return made;
  }
}

/** Whether one of the fields of an expression has a value. */
function isSomethingThere(expression: Expression, values: Operands): boolean {
  const { left, right } = expression;
  if (left !== undefined && right !== undefined) {
    return isSomethingThere(left, values) || isSomethingThere(right, values);
  }
  return expression.field !== undefined && values(expression.field) !== null;
}
