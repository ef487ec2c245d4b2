'use strict';
/* Rules across the fields of a record: exact fractions, times as numbers, texts and codes as they are. */

/**
 * What a rule looks at: the values, and 0 for those of its fields that count so where they are absent, while one of its fields has a value.
 * @param {RuleEntry} rule
 * @param {Operands} values
 * @param {ReadonlySet<string>} unread
 * @returns {Operands}
 */
function filledOperands(rule, values, unread) {
  const { zeroes } = rule;
  if (zeroes === undefined) {
    return values;
  }
  const sides = [rule.check, ...(rule.when ?? [])].flatMap(({ left, right }) => [left, right]);
  if (!sides.some((side) => isSomethingThere(side, values))) {
    return () => null;
  }
  return (wire) => values(wire) ?? (zeroes.includes(wire) && !unread.has(wire) ? Fraction.of('0') : null);
}

/**
 * Whether one of the fields of an expression has a value.
 * @param {Expression} expression
 * @param {Operands} values
 * @returns {boolean}
 */
function isSomethingThere(expression, values) {
  const { left, right } = expression;
  if (left !== undefined && right !== undefined) {
    return isSomethingThere(left, values) || isSomethingThere(right, values);
  }
  return expression.field !== undefined && values(expression.field) !== null;
}

/**
 * Whether a rule holds; null where it is not asked or cannot be: an operand is absent or unreadable, or a divisor is zero.
 * @param {RuleEntry} rule
 * @param {Operands} operands
 * @returns {boolean | null}
 */
function ruleHolds(rule, operands) {
  for (const condition of rule.when ?? []) {
    if (compared(condition, Fraction.of('0'), operands) !== true) {
      return null;
    }
  }
  return compared(rule.check, Fraction.of(rule.tolerance ?? '0'), operands);
}

const PLACES_SHOWN = 6;

/**
 * The two numbers that the check of a broken rule compared; nothing where it compares no numbers.
 * @param {RuleEntry} rule
 * @param {Operands} operands
 * @returns {Blanks}
 */
function numbersOf({ check }, operands) {
  const left = evaluated(check.left, operands);
  const right = evaluated(check.right, operands);
  return left instanceof Fraction && right instanceof Fraction
    ? { stated: left.rounded(PLACES_SHOWN), computed: right.rounded(PLACES_SHOWN) }
    : {};
}

/**
 * What a field's value is to a rule.
 * @param {Value} value
 * @param {TypeEntry} kind
 * @returns {Operated}
 */
function operandOf(value, kind) {
  return isNumeric(kind) || isMoment(kind) ? Fraction.of(value.plain) : value.plain;
}

/**
 * @param {Comparison} asked
 * @param {Fraction} tolerance
 * @param {Operands} operands
 * @returns {boolean | null}
 */
function compared({ op, left: one, right: other }, tolerance, operands) {
  const left = evaluated(one, operands);
  const right = evaluated(other, operands);
  if (left === null || right === null) {
    return null;
  }
  if (typeof left === 'string' || typeof right === 'string') {
    return (left === right) === (op === '=');
  }
  switch (op) {
    case '=':
      return left.minus(right).absolute().compare(tolerance) <= 0;
    case '!=':
      return left.compare(right) !== 0;
    case '<=':
      return left.compare(right.plus(tolerance)) <= 0;
    case '>=':
      return left.compare(right.minus(tolerance)) >= 0;
    case '<':
      return left.compare(right) < 0;
    default:
      return left.compare(right) > 0;
  }
}

/**
 * @param {Expression} expression
 * @param {Operands} operands
 * @returns {Operated | null}
 */
function evaluated(expression, operands) {
  const { op, left: one, right: other } = expression;
  if (one === undefined || other === undefined) {
    return operand(expression, operands);
  }
  const left = evaluated(one, operands);
  const right = evaluated(other, operands);
  if (!(left instanceof Fraction) || !(right instanceof Fraction)) {
    return null;
  }
  switch (op) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    default:
      return left.by(right);
  }
}

/**
 * @param {Expression} one
 * @param {Operands} operands
 * @returns {Operated | null}
 */
function operand(one, operands) {
  if (one.field !== undefined) {
    return operands(one.field);
  }
  return one.number === undefined ? one.text ?? '' : Fraction.of(one.number);
}
