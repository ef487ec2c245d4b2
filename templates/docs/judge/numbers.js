'use strict';
/* Integers, decimals and percentages: plain digits, ASCII only, no exponent, no more digits than the type has. */

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const LOOSE = /^-?[0-9]+(?:\.[0-9]+)?$/;

/**
 * How an integer or a decimal is read.
 * @param {TypeTable} kind
 * @returns {Read}
 */
function numberReader(kind) {
  const shape = kind.type === 'integer' ? INTEGER : DECIMAL;
  return (node, tolerant) => {
    if (node.kind === 'number') {
      return ofToken(node.value, kind, shape, tolerant);
    }
    return node.kind === 'text' ? ofText(node.value, kind, shape, tolerant) : WRONG_TYPE;
  };
}

/**
 * How a percentage is read: always a text, and exactly.
 * @param {TypeTable} kind
 * @returns {Read}
 */
function percentReader(kind) {
  return (node) => {
    if (node.kind !== 'text') {
      return WRONG_TYPE;
    }
    const hasSign = node.value.endsWith('%');
    const digits = hasSign ? node.value.slice(0, -1) : node.value;
    if (hasSign !== kind.sign || !DECIMAL.test(digits)) {
      return WRONG_FORMAT;
    }
    const text = withoutZerosSign(digits);
    const [whole, fraction] = digitsOf(text);
    if (whole + fraction > (kind.digits ?? 0)) {
      return { value: null, fault: 'range', understood: false };
    }
    return readAs(valueOf(quote(kind.sign ? `${text}%` : text), text));
  };
}

/**
 * The greatest number that a type's digits can write.
 * @param {TypeTable} kind
 */
function greatest(kind) {
  const [digits, scale] = [kind.digits ?? 0, kind.scale ?? 0];
  const whole = '9'.repeat(digits - scale) || '0';
  return scale > 0 ? `${whole}.${'9'.repeat(scale)}` : whole;
}

/**
 * @param {string} token
 * @param {TypeTable} kind
 * @param {RegExp} shape
 * @param {boolean} tolerant
 */
function ofToken(token, kind, shape, tolerant) {
  const asText = kind.as === 'text';
  if (!shape.test(token) || (asText && !(tolerant && INTEGER.test(token)))) {
    return WRONG_TYPE;
  }
  return counted(token, kind, asText);
}

/**
 * @param {string} text
 * @param {TypeTable} kind
 * @param {RegExp} shape
 * @param {boolean} tolerant
 */
function ofText(text, kind, shape, tolerant) {
  const isExact = shape.test(text);
  if (kind.as === 'number') {
    return tolerant && isExact ? counted(text, kind, true) : WRONG_TYPE;
  }
  if (isExact) {
    return counted(text, kind, false);
  }
  const stripped = tolerant ? strippedNumber(text) : '';
  return shape.test(stripped) ? counted(stripped, kind, true) : WRONG_FORMAT;
}

/**
 * A number as text without spaces around it and zeros before it; nothing else is mended.
 * @param {string} text
 */
function strippedNumber(text) {
  let [first, last] = [0, text.length];
  while (text.charAt(first) === ' ') {
    first += 1;
  }
  while (last > first && text.charAt(last - 1) === ' ') {
    last -= 1;
  }
  const inner = text.slice(first, last);
  return LOOSE.test(inner) ? inner.replace(/^(-?)0+(?=[0-9])/, '$1') : '';
}

/**
 * Plain digits: zero has no sign.
 * @param {string} text
 */
function withoutZerosSign(text) {
  return /^-[0.]*$/.test(text) ? text.slice(1) : text;
}

/**
 * @param {string} digits
 * @param {TypeTable} kind
 * @param {boolean} understood
 * @returns {Outcome}
 */
function counted(digits, kind, understood) {
  const text = withoutZerosSign(digits);
  const [whole, fraction] = digitsOf(text);
  const [most, scale] = [kind.digits ?? 0, kind.scale ?? 0];
  if (whole > most - scale || fraction > scale) {
    return { value: null, fault: 'range', understood };
  }
  return readAs(valueOf(kind.writes === 'number' ? text : quote(text), text), understood);
}

/**
 * How many digits stand before and behind the point; a zero before it is none.
 * @param {string} text
 */
function digitsOf(text) {
  const [whole, fraction = ''] = text.replace(/^-/, '').split('.');
  return [whole === '0' ? 0 : whole.length, fraction.length];
}
