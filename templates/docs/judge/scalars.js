'use strict';
/* How a value of each type that is neither list nor record is read. */

const COMBINING = /[\u0300-\u036f]/;
const BASE64_BODY = /^[A-Za-z0-9+/]*$/;
const BASE64_LAST_OF_TWO = 'AQgw';
const BASE64_LAST_OF_THREE = 'AEIMQUYcgkosw048';

/** @type {Readonly<Record<string, (kind: TypeTable, accepts: readonly TypeTable[]) => Read>>} */
const READERS = {
  text: () => readText,
  url: () => readUrl,
  code: codeReader,
  integer: numberReader,
  decimal: numberReader,
  percent: percentReader,
  date: momentReader,
  datetime: momentReader,
  month: momentReader,
  flag: (kind) => (kind.true === undefined ? readBoolean : flagReader(kind)),
  base64: () => readBase64,
  json: () => (node) => readAs(valueOf(node.raw)),
};

/**
 * Whether an empty text says that there is no value: everywhere but where no text can stand.
 * @param {TypeTable} kind
 */
function emptyIsAbsent(kind) {
  switch (kind.type) {
    case 'list':
    case 'nested':
      return false;
    case 'flag':
      return kind.true !== undefined;
    default:
      return kind.as !== 'number';
  }
}

/** @type {Read} */
function readText(node, tolerant) {
  return tolerant && node.kind === 'number' && INTEGER.test(node.value)
    ? readAs(textValue(node.value), true)
    : readUrl(node, tolerant);
}

/** @type {Read} */
function readUrl(node) {
  return node.kind === 'text' ? readAs(textValue(node.value), COMBINING.test(node.value)) : WRONG_TYPE;
}

/** @type {Read} */
function readBase64(node) {
  if (node.kind !== 'text') {
    return WRONG_TYPE;
  }
  return isBase64(node.value) ? readAs(textValue(node.value)) : WRONG_FORMAT;
}

/**
 * The alphabet of RFC 4648 §4, padded, without stray bits at the end.
 * @param {string} text
 */
function isBase64(text) {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const body = text.slice(0, text.length - padding);
  if (text.length % 4 !== 0 || !BASE64_BODY.test(body)) {
    return false;
  }
  const last = body.slice(-1);
  return padding === 0 || (padding === 2 ? BASE64_LAST_OF_TWO : BASE64_LAST_OF_THREE).includes(last);
}

/**
 * @param {TypeTable} kind
 * @returns {Read}
 */
function codeReader(kind) {
  return (node, tolerant) => {
    const isNumber = node.kind === 'number' && INTEGER.test(node.value);
    const isExact = (isNumber && kind.as !== 'text') || (node.kind === 'text' && kind.as !== 'number');
    return isExact || (tolerant && isOtherForm(node, kind, isNumber))
      ? readAs(codeValue(node.value, kind), !isExact)
      : WRONG_TYPE;
  };
}

/**
 * Whether a code stands in the other form: digits for a text, or the text of a number for a number.
 * @param {JsonNode} node
 * @param {TypeTable} kind
 * @param {boolean} isNumber
 */
function isOtherForm(node, kind, isNumber) {
  return kind.as === 'text' ? isNumber : node.kind === 'text' && INTEGER.test(node.value);
}

/**
 * @param {string} code
 * @param {TypeTable} kind
 */
function codeValue(code, kind) {
  return valueOf(kind.writes === 'number' && INTEGER.test(code) ? code : quote(code), code);
}

/** @type {Read} */
function readBoolean(node, tolerant) {
  const said = node.kind === 'boolean' ? node.value : tolerant ? flagSaid(node) : null;
  return said === null ? WRONG_TYPE : readAs(valueOf(String(said), String(said)), node.kind !== 'boolean');
}

/**
 * @param {TypeTable} kind
 * @returns {Read}
 */
function flagReader(kind) {
  const [yes, no] = [kind.true ?? '', kind.false ?? ''];
  return (node, tolerant) => {
    if (node.kind === 'text' && (node.value === yes || node.value === no)) {
      return readAs(textValue(node.value));
    }
    const said = tolerant ? flagSaid(node) : null;
    if (said !== null) {
      return readAs(textValue(said ? yes : no), true);
    }
    return node.kind === 'text' ? WRONG_FORMAT : WRONG_TYPE;
  };
}

/**
 * What a flag in another form says: a boolean, its word in any ASCII case, or 0 and 1; null if it is none.
 * @param {JsonNode} node
 * @returns {boolean | null}
 */
function flagSaid(node) {
  if (node.kind === 'boolean') {
    return node.value;
  }
  if (node.kind !== 'text' && node.kind !== 'number') {
    return null;
  }
  if (/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(node.value)) {
    return true;
  }
  return /^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(node.value) ? false : null;
}
