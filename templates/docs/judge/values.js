'use strict';
/* What a reading of one value gives: how it stands to the exact form, and the value. */

/** @type {Outcome} */
const WRONG_TYPE = { value: null, fault: 'type', form: null };
/** @type {Outcome} */
const WRONG_FORMAT = { value: null, fault: 'format', form: null };

/**
 * A value as canonical JSON, and plain, as rules across fields and conditions compare it: a text or code as it is, a number in
 * digits, a time as `yyyyMMddHHmmss`, a flag as its literal.
 * @param {string} written
 * @param {string} plain
 * @returns {Value}
 */
function valueOf(written, plain = '') {
  return { written, plain };
}

/**
 * A text as a value.
 * @param {string} text
 */
function textValue(text) {
  return valueOf(quote(text), text);
}

/**
 * A value was read; `form` is the sentence about it where it was not of the exact form.
 * @param {Value} value
 * @param {string | null} form
 * @returns {Outcome}
 */
function readAs(value, form = null) {
  return { value, fault: null, form };
}
