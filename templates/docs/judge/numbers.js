'use strict';
/* Integers, decimals and percentages: plain digits, ASCII only, no exponent, no more digits than the type has. */

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const ZERO_FRACTION = /^(-?(?:0|[1-9][0-9]*))\.0+$/;
const LOOSE = /^-?[0-9]+(?:\.[0-9]+)?$/;

/**
 * The digits of a JSON number whose fraction, if there is one, is zeros only; else null.
 * @param {string} token
 */
function wholeOf(token) {
  return INTEGER.test(token) ? token : ZERO_FRACTION.exec(token)?.[1] ?? null;
}

/**
 * How an integer or a decimal is read.
 * @param {TypeEntry} kind
 * @returns {Read}
 */
function numberReader(kind) {
  const shape = kind.kind === 'integer' ? INTEGER : DECIMAL;
  return (node, tolerant) => {
    if (node.kind === 'number') {
      return ofToken(node.value, kind, tolerant);
    }
    return node.kind === 'text' ? ofText(node.value, kind, shape, tolerant) : WRONG_TYPE;
  };
}

/**
 * How a percentage is read: as a text, exactly; tolerantly with a sign more or less, or as a JSON number.
 * @param {TypeEntry} kind
 * @returns {Read}
 */
function percentReader(kind) {
  return (node, tolerant) => {
    if (node.kind === 'number' && tolerant) {
      return DECIMAL.test(node.value) ? ofPercent(node.value, kind, true) : WRONG_TYPE;
    }
    if (node.kind !== 'text') {
      return WRONG_TYPE;
    }
    const hasSign = node.value.endsWith('%');
    const digits = hasSign ? node.value.slice(0, -1) : node.value;
    const isExact = hasSign === kind.sign;
    return DECIMAL.test(digits) && (isExact || tolerant) ? ofPercent(digits, kind, !isExact) : WRONG_FORMAT;
  };
}

/**
 * @param {string} digits
 * @param {TypeEntry} kind
 * @param {boolean} understood
 * @returns {Outcome}
 */
function ofPercent(digits, kind, understood) {
  const text = withoutZerosSign(digits);
  const [before, behind] = digitsOf(text);
  const most = kind.digits ?? 0;
  if (before + behind > most) {
    return beyond('digits', most, before + behind, understood);
  }
  return readAs(valueOf(quote(kind.sign ? `${text}%` : text), text), understood ? 'form' : null);
}

/**
 * @param {string} token
 * @param {TypeEntry} kind
 * @param {boolean} tolerant
 */
function ofToken(token, kind, tolerant) {
  if (kind.form === 'text' && !tolerant) {
    return WRONG_TYPE;
  }
  const digits = kind.kind === 'integer' ? wholeOf(token) : DECIMAL.test(token) ? token : null;
  if (digits === null || (digits !== token && !tolerant)) {
    return WRONG_TYPE;
  }
  return counted(digits, kind, kind.form === 'text' || digits !== token, tolerant);
}

/**
 * @param {string} text
 * @param {TypeEntry} kind
 * @param {RegExp} shape
 * @param {boolean} tolerant
 */
function ofText(text, kind, shape, tolerant) {
  const isExact = shape.test(text);
  if (kind.form === 'number') {
    return tolerant && isExact ? counted(text, kind, true, true) : WRONG_TYPE;
  }
  if (isExact) {
    return counted(text, kind, false, tolerant);
  }
  const stripped = tolerant ? strippedNumber(text) : '';
  return shape.test(stripped) ? counted(stripped, kind, true, true) : WRONG_FORMAT;
}

/**
 * Whether values of a type are written as JSON numbers.
 * @param {TypeEntry} kind
 */
function writesNumber(kind) {
  return (kind.writes ?? kind.form) === 'number';
}

/**
 * A number as text without blanks around it and zeros before it; nothing else is mended.
 * @param {string} text
 */
function strippedNumber(text) {
  const inner = withoutBlanksAround(text);
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
 * The value, unless it has too many digits; first, in tolerant reading, cut or padded to the scale.
 * @param {string} digits
 * @param {TypeEntry} kind
 * @param {boolean} understood
 * @param {boolean} tolerant
 * @returns {Outcome}
 */
function counted(digits, kind, understood, tolerant) {
  const plain = withoutZerosSign(digits);
  const scaled = kind.kind === 'decimal' ? scaledTo(plain, kind) : plain;
  if (!tolerant && kind.exact && scaled.length > plain.length) {
    return WRONG_FORMAT;
  }
  const text = tolerant ? scaled : plain;
  const isMended = understood || text !== plain;
  const [before, behind] = digitsOf(text);
  const [most, scale] = [(kind.digits ?? 0) - (kind.scale ?? 0), kind.scale ?? 0];
  if (before > most) {
    return beyond(kind.kind === 'integer' ? 'digits' : 'whole', most, before, isMended);
  }
  if (behind > scale) {
    return beyond('scale', scale, behind, isMended);
  }
  return readAs(valueOf(writesNumber(kind) ? text : quote(text), text), isMended ? 'form' : null);
}

/**
 * A number without zeros behind its scale, and with as many digits there as an exact scale asks.
 * @param {string} text
 * @param {TypeEntry} kind
 */
function scaledTo(text, kind) {
  const scale = kind.scale ?? 0;
  const [before, fraction = ''] = text.split('.');
  const cut = fraction.length > scale && /^0+$/.test(fraction.slice(scale)) ? fraction.slice(0, scale) : fraction;
  const behind = kind.exact ? cut.padEnd(scale, '0') : cut;
  return behind === '' ? before : `${before}.${behind}`;
}

/**
 * @param {'digits' | 'whole' | 'scale'} reason
 * @param {number} allowed
 * @param {number} met
 * @param {boolean} understood
 * @returns {Outcome}
 */
function beyond(reason, allowed, met, understood) {
  const counts = { [reason === 'scale' ? 'scale' : 'digits']: String(allowed), met: String(met) };
  return { value: null, fault: `range ${reason}`, form: understood ? 'form' : null, counts };
}

/**
 * How many digits stand before and after the decimal point; a zero before it is none.
 * @param {string} text
 */
function digitsOf(text) {
  const [before, behind = ''] = text.replace(/^-/, '').split('.');
  return [before === '0' ? 0 : before.length, behind.length];
}
