'use strict';
/*
 * Bytes → nodes, or `JsonFault`: exactly one JSON text (RFC 8259) in UTF-8, nothing repaired, nothing guessed.
 * Numbers stay letter by letter, every node knows where it stands, and nothing recurses: depth costs no stack.
 */

const MAX_NUMBER = 100;
const MARK = '\ufeff';

const JSON_PLAIN = /[^"\\\u0000-\u001f]*/y;
const JSON_ESCAPE = /\\(?:(["\\/bfnrt])|u([0-9A-Fa-f]{4}))/y;
const JSON_NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const JSON_WORD = /true|false|null/y;
const JSON_OUTSIDE = /[^" \t\n\r]*/y;
const JSON_BLANKS = /[ \t\n\r]*/y;

/** @type {Readonly<Record<string, string>>} */
const SHORT_ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** These bytes are not one JSON text, or go beyond a limit. */
class JsonFault extends Error {}

/**
 * A JSON value. `value` is a string (of a number its token), a boolean, null, an array of nodes or a `Map` of key to node;
 * `text.slice(start, end)` is what the sender wrote, and of a member its key begins at `key`.
 */
class JsonNode {
  /**
   * @param {NodeKind} kind
   * @param {any} value
   * @param {string} text
   * @param {number} start
   * @param {number} end
   */
  constructor(kind, value, text, start, end) {
    this.kind = kind;
    this.value = value;
    this.text = text;
    this.start = start;
    this.end = end;
    this.key = start;
  }

  /** What the sender wrote, without whitespace outside texts. */
  get raw() {
    return this.kind === 'list' || this.kind === 'object'
      ? withoutBlanks(this.text.slice(this.start, this.end))
      : this.text.slice(this.start, this.end);
  }

  /** Whether it is neither null nor an empty text. */
  get isFilled() {
    return this.kind !== 'null' && !(this.kind === 'text' && this.value === '');
  }
}

/**
 * The text of the bytes; overlong forms and encoded surrogates are no UTF-8. A byte order mark stays. Throws `JsonFault`.
 * @param {Uint8Array} bytes
 * @param {Limits} limits
 */
function decodeUtf8(bytes, { maxBytes }) {
  if (bytes.length > maxBytes) {
    throw new JsonFault();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new JsonFault();
  }
}

/**
 * The one JSON value of a text. Throws `JsonFault`.
 * @param {string} text
 * @param {Limits} limits
 */
function readJson(text, { maxLevels, maxItems }) {
  return new JsonReader(text, maxLevels, maxItems).document();
}

/** Reads one text; `open` are the lists and objects that have not ended yet. */
class JsonReader {
  /**
   * @param {string} text
   * @param {number} maxLevels
   * @param {number} maxItems how many all lists may have together
   */
  constructor(text, maxLevels, maxItems) {
    this.text = text;
    this.maxLevels = maxLevels;
    this.itemsLeft = maxItems;
    this.at = 0;
    /** @type {JsonNode[]} */
    this.open = [];
  }

  document() {
    const root = this.value();
    while (this.open.length > 0) {
      this.member(this.open[this.open.length - 1]);
    }
    this.space();
    if (this.at < this.text.length) {
      throw new JsonFault();
    }
    return root;
  }

  /**
   * One more member of the innermost list or object that is open, or its end.
   * @param {JsonNode} node
   */
  member(node) {
    const isObject = node.kind === 'object';
    if (this.takes(isObject ? '}' : ']')) {
      node.end = this.at;
      this.open.pop();
      return;
    }
    const count = isObject ? node.value.size : node.value.length;
    if (count > 0 && !this.takes(',')) {
      throw new JsonFault();
    }
    if (!isObject) {
      this.itemsLeft -= 1;
      if (this.itemsLeft < 0) {
        throw new JsonFault();
      }
      node.value.push(this.value());
      return;
    }
    this.space();
    const start = this.at;
    const key = this.string();
    if (node.value.has(key) || !this.takes(':')) {
      throw new JsonFault();
    }
    const member = this.value();
    member.key = start;
    node.value.set(key, member);
  }

  /** A value; of a list or an object only its beginning. */
  value() {
    this.space();
    const start = this.at;
    const char = this.text.charAt(start);
    if (char === '"') {
      const found = this.string();
      return new JsonNode('text', found, this.text, start, this.at);
    }
    if (char === '[' || char === '{') {
      return this.beginning(char);
    }
    if (char === '-' || (char >= '0' && char <= '9')) {
      const token = this.token(JSON_NUMBER);
      if (token.length > MAX_NUMBER) {
        throw new JsonFault();
      }
      return new JsonNode('number', token, this.text, start, this.at);
    }
    const word = this.token(JSON_WORD);
    return word === 'null'
      ? new JsonNode('null', null, this.text, start, this.at)
      : new JsonNode('boolean', word === 'true', this.text, start, this.at);
  }

  /** @param {string} char */
  beginning(char) {
    if (this.open.length >= this.maxLevels) {
      throw new JsonFault();
    }
    const node =
      char === '['
        ? new JsonNode('list', [], this.text, this.at, this.at)
        : new JsonNode('object', new Map(), this.text, this.at, this.at);
    this.open.push(node);
    this.at += 1;
    return node;
  }

  string() {
    if (this.text.charAt(this.at) !== '"') {
      throw new JsonFault();
    }
    this.at += 1;
    let found = this.token(JSON_PLAIN);
    while (this.text.charAt(this.at) === '\\') {
      found += this.escape();
      found += this.token(JSON_PLAIN);
    }
    if (this.text.charAt(this.at) !== '"') {
      throw new JsonFault();
    }
    this.at += 1;
    return found;
  }

  /** An escape; half of a surrogate pair without the other half is none. */
  escape() {
    const [letter, unit] = this.escaped();
    if (unit === null) {
      return SHORT_ESCAPES[letter] ?? letter;
    }
    if (unit < 0xd800 || unit > 0xdfff) {
      return String.fromCharCode(unit);
    }
    const low = unit <= 0xdbff ? this.escaped()[1] : null;
    if (low === null || low < 0xdc00 || low > 0xdfff) {
      throw new JsonFault();
    }
    return String.fromCharCode(unit, low);
  }

  /** @returns {[string, number | null]} The letter of a short escape, or the unit of a long one. */
  escaped() {
    JSON_ESCAPE.lastIndex = this.at;
    const found = JSON_ESCAPE.exec(this.text);
    if (found === null) {
      throw new JsonFault();
    }
    this.at = JSON_ESCAPE.lastIndex;
    return [found[1] ?? '', found[2] === undefined ? null : parseInt(found[2], 16)];
  }

  /** @param {RegExp} shape */
  token(shape) {
    const found = matchAt(shape, this.text, this.at);
    if (found === null) {
      throw new JsonFault();
    }
    this.at += found.length;
    return found;
  }

  /** @param {string} char */
  takes(char) {
    this.space();
    if (this.text.charAt(this.at) !== char) {
      return false;
    }
    this.at += 1;
    return true;
  }

  space() {
    if (this.text.charAt(this.at) <= ' ') {
      this.token(JSON_BLANKS);
    }
  }
}

/**
 * What a sticky expression matches at a place, or null.
 * @param {RegExp} shape
 * @param {string} text
 * @param {number} at
 */
function matchAt(shape, text, at) {
  shape.lastIndex = at;
  const found = shape.exec(text);
  return found === null ? null : found[0];
}

/**
 * JSON without whitespace outside its texts.
 * @param {string} json
 */
function withoutBlanks(json) {
  let kept = '';
  let at = 0;
  while (at < json.length) {
    const end = json.charAt(at) === '"' ? endOfText(json, at) : at + (matchAt(JSON_OUTSIDE, json, at) ?? '').length;
    kept += json.slice(at, end);
    at = end + (matchAt(JSON_BLANKS, json, end) ?? '').length;
  }
  return kept;
}

/**
 * Where a text ends that begins at a place.
 * @param {string} json
 * @param {number} start
 */
function endOfText(json, start) {
  let at = start + 1;
  while (json.charAt(at) !== '"') {
    at += json.charAt(at) === '\\' ? 2 : 1;
  }
  return at + 1;
}
