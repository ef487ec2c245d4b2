'use strict';
/*
 * Why bytes are not JSON text, and where: a second look at a document that was refused, byte by byte. It decides nothing; the first break
 * in the document counts.
 */

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const FILE_BEGINNINGS = /** @type {const} */ ([
  ['PK\x03\x04', 'zip'],
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
]);

/**
 * The first break of a document that was refused, and what fills the blanks of its sentence.
 * @param {Uint8Array} bytes
 * @param {Limits} limits
 * @param {boolean} tolerant
 * @returns {{reason: string, blanks: Record<string, string>}}
 */
function firstBreak(bytes, limits, tolerant) {
  if (bytes.length > limits.maxBytes) {
    return { reason: 'bytes', blanks: { max: String(limits.maxBytes) } };
  }
  const begin = UTF8_MARK.every((byte, at) => bytes[at] === byte) ? UTF8_MARK.length : 0;
  const whole = kindOfFile(bytes.subarray(begin)) ?? (begin > 0 && !tolerant ? 'bom' : null);
  if (whole !== null) {
    return { reason: whole, blanks: {} };
  }
  const { reason, at } = brokenAt(bytes, begin, limits);
  const max = reason === 'levels' ? limits.maxLevels : reason === 'items' ? limits.maxItems : null;
  return { reason, blanks: { ...placeOf(bytes, at), ...(max === null ? {} : { max: String(max) }) } };
}

/**
 * @param {Uint8Array} bytes
 * @param {number} begin
 * @param {Limits} limits
 */
function brokenAt(bytes, begin, limits) {
  try {
    new SecondLook(bytes, begin, limits).document();
  } catch (error) {
    if (error instanceof Break) {
      return error;
    }
    throw error;
  }
  return new Break('syntax', bytes.length);
}

/**
 * Line, column and byte of a place. A byte order mark at the top is no column.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function placeOf(bytes, at) {
  let [line, start] = [1, 0];
  for (let place = 0; place < at; place += 1) {
    if (bytes[place] === 0x0a) {
      [line, start] = [line + 1, place + 1];
    }
  }
  const characters = bytes.subarray(start, at).filter((byte) => (byte & 0xc0) !== 0x80).length;
  const isMarked = start === 0 && at >= UTF8_MARK.length && UTF8_MARK.every((byte, place) => bytes[place] === byte);
  return { line: String(line), column: String(characters + 1 - (isMarked ? 1 : 0)), byte: String(at) };
}

/**
 * What the document is altogether, where it is nothing like JSON; or null.
 * @param {Uint8Array} bytes
 */
function kindOfFile(bytes) {
  let first = 0;
  while (isJsonBlank(bytes[first])) {
    first += 1;
  }
  if (first === bytes.length) {
    return 'empty';
  }
  if (bytes[first] === 0x3c) {
    const begin = lowered(latin(bytes.subarray(first, first + 14)));
    return ['<!doctype html', '<html', '<head', '<body'].some((tag) => begin.startsWith(tag)) ? 'html' : 'xml';
  }
  const [one, two] = bytes;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || one === 0 || two === 0) {
    return 'utf-16';
  }
  const begin = latin(bytes.subarray(0, 8));
  return FILE_BEGINNINGS.find(([text]) => begin.startsWith(text))?.[1] ?? null;
}
