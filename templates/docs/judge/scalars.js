'use strict';
/* How a value of each type that is neither list nor record is read. */

const COMBINING = /[\u0300-\u036f]/;
const BROKEN = /[\ufffd\u0080-\u0084\u0086-\u009f]/;
const NOT_BLANK = /[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const BASE64_BODY = /^[A-Za-z0-9+/]*$/;
const BASE64_LAST_OF_TWO = 'AQgw';
const BASE64_LAST_OF_THREE = 'AEIMQUYcgkosw048';

/** @type {Readonly<Record<string, (kind: TypeEntry, accepts: readonly TypeEntry[], contract: Contract) => Read>>} */
const READERS = {
  text: () => readText,
  url: () => readUrl,
  code: codeReader,
  integer: numberReader,
  decimal: numberReader,
  percent: percentReader,
  flag: (kind) => (kind.true === undefined ? readBoolean : flagReader(kind)),
  base64: () => readBase64,
  json: () => (node) => readAs(valueOf(node.raw)),
};

/**
 * Whether an empty text says that there is no value: everywhere but where no text can stand.
 * @param {TypeEntry} kind
 */
function emptyIsAbsent(kind) {
  switch (kind.kind) {
    case 'list':
    case 'record':
      return false;
    case 'flag':
      return kind.true !== undefined;
    default:
      return kind.form !== 'number';
  }
}

/**
 * Whether a node is a text of blanks only, one at least.
 * @param {JsonNode} node
 */
function isBlankText(node) {
  return node.kind === 'text' && node.value !== '' && !NOT_BLANK.test(node.value);
}

/** @type {Read} */
function readText(node, tolerant) {
  return tolerant && node.kind === 'number' && INTEGER.test(node.value)
    ? readAs(textValue(node.value), 'form')
    : readUrl(node, tolerant);
}

/** @type {Read} */
function readUrl(node) {
  return node.kind === 'text' ? readAs(textValue(node.value), oddness(node)) : WRONG_TYPE;
}

/**
 * The `form` sentence of a text that is kept as it stands; one at most.
 * @param {JsonNode} node
 */
function oddness(node) {
  if (isBlankText(node)) {
    return 'form blank';
  }
  if (BROKEN.test(node.value)) {
    return 'form broken';
  }
  return COMBINING.test(node.value) ? 'form decomposed' : null;
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
 * @param {TypeEntry} kind
 * @param {readonly TypeEntry[]} _accepts
 * @param {Contract} contract
 * @returns {Read}
 */
function codeReader(kind, _accepts, contract) {
  const known = new Set(contract.codes(kind.table).map((one) => one.code));
  return (node, tolerant) => {
    const code = codeMet(node, kind, known, tolerant);
    const isExact = code === node.value && kind.form !== (node.kind === 'number' ? 'text' : 'number');
    return code === null || !(isExact || tolerant) ? WRONG_TYPE : readAs(codeValue(code, kind), isExact ? null : 'form');
  };
}

/**
 * The code that a node holds, in this form or another; null where it is none.
 * @param {JsonNode} node
 * @param {TypeEntry} kind
 * @param {ReadonlySet<string>} known
 * @param {boolean} tolerant
 * @returns {string | null}
 */
function codeMet(node, kind, known, tolerant) {
  if (node.kind === 'number') {
    return wholeOf(node.value);
  }
  if (node.kind !== 'text') {
    return null;
  }
  const code = tolerant ? mendedCode(node.value, known) : node.value;
  return kind.form === 'number' && !known.has(code) && !INTEGER.test(code) ? null : code;
}

/**
 * A code without blanks around it, and without leading zeros, if that is in the table and it is not itself.
 * @param {string} text
 * @param {ReadonlySet<string>} known
 */
function mendedCode(text, known) {
  const bare = withoutBlanksAround(text);
  return [text, bare, withoutZeros(bare)].find((code) => known.has(code)) ?? text;
}

/**
 * @param {string} code
 * @param {TypeEntry} kind
 */
function codeValue(code, kind) {
  return valueOf(writesNumber(kind) && INTEGER.test(code) ? code : quote(code), code);
}

/** @type {Read} */
function readBoolean(node, tolerant) {
  const said = node.kind === 'boolean' ? node.value : tolerant ? flagSaid(node) : null;
  return said === null ? WRONG_TYPE : readAs(valueOf(String(said), String(said)), node.kind === 'boolean' ? null : 'form');
}

/**
 * @param {TypeEntry} kind
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
      return readAs(textValue(said ? yes : no), 'form');
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
