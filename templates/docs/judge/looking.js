'use strict';
/* A document that was refused, gone over byte by byte until what breaks it is met. */

const NO_NUMBERS = ['NaN', 'Infinity', '-Infinity', 'undefined'];
const JSON_WORDS = ['true', 'false', 'null'];
const BACKSLASH = '\\'.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

/** The first break that was met, at a byte. */
class Break extends Error {
  /**
   * @param {string} reason
   * @param {number} at
   */
  constructor(reason, at) {
    super();
    this.reason = reason;
    this.at = at;
  }
}

/** Reads once more, without making anything but keys; nothing recurses. */
class SecondLook {
  /**
   * @param {Uint8Array} bytes
   * @param {number} begin
   * @param {Limits} limits
   */
  constructor(bytes, begin, limits) {
    this.bytes = bytes;
    this.at = begin;
    this.limits = limits;
    /** @type {(Set<string> | null)[]} Keys so far of each object that is open; null: a list. */
    this.open = [];
    this.isFresh = false;
    this.items = 0;
    this.end = firstBadByte(bytes);
    this.behind = this.end < bytes.length ? 'utf-8' : 'cut';
  }

  document() {
    this.value(false);
    while (this.open.length > 0) {
      this.member(this.open[this.open.length - 1]);
    }
    this.space();
    if (this.at < this.end || this.behind === 'utf-8') {
      throw new Break(this.at < this.end ? 'trailing' : 'utf-8', this.at);
    }
  }

  /**
   * One more member of the innermost list or object, or its end.
   * @param {Set<string> | null} keys
   */
  member(keys) {
    this.space();
    if (this.peek() === (keys === null ? ']' : '}')) {
      this.at += 1;
      this.open.pop();
      this.isFresh = false;
      return;
    }
    if (!this.isFresh) {
      this.take(',');
    }
    this.isFresh = false;
    if (keys === null) {
      this.value(true);
      return;
    }
    this.space();
    const start = this.at;
    if (this.peek() !== '"') {
      throw new Break('syntax', this.at);
    }
    const key = this.string();
    if (keys.has(key)) {
      throw new Break('repeated-key', start);
    }
    keys.add(key);
    this.space();
    this.take(':');
    this.value(false);
  }

  /**
   * A value; of a list or an object only its beginning.
   * @param {boolean} isItem
   */
  value(isItem) {
    this.space();
    const char = this.peek();
    if ('NIu-'.includes(char) && NO_NUMBERS.some((word) => this.isAt(word))) {
      throw new Break('not-a-number', this.at);
    }
    if (!'"[{-0123456789tfn'.includes(char)) {
      throw new Break('syntax', this.at);
    }
    this.items += isItem ? 1 : 0;
    if (isItem && this.items > this.limits.maxItems) {
      throw new Break('items', this.at);
    }
    if (char === '[' || char === '{') {
      if (this.open.length >= this.limits.maxLevels) {
        throw new Break('levels', this.at);
      }
      this.at += 1;
      this.open.push(char === '[' ? null : new Set());
      this.isFresh = true;
    } else if (char === '"') {
      this.string();
    } else if ('tfn'.includes(char)) {
      [...(JSON_WORDS.find((word) => word.startsWith(char)) ?? '')].forEach((letter) => this.take(letter));
    } else {
      this.number();
    }
  }

  /** A text, unescaped: what tells it from others, unit by unit. */
  string() {
    this.at += 1;
    let made = '';
    let start = this.at;
    for (;;) {
      const byte = this.at < this.end ? this.bytes[this.at] : 0;
      if (byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH) {
        this.at += 1;
        continue;
      }
      made += new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes.subarray(start, this.at));
      const char = this.peek();
      if (char === '"') {
        this.at += 1;
        return made;
      }
      if (char !== '\\') {
        throw new Break('control', this.at);
      }
      made += this.escape();
      start = this.at;
    }
  }

  escape() {
    const start = this.at;
    this.at += 1;
    const char = this.peek();
    if (char === 'u') {
      return this.unit(start);
    }
    if (!'"\\/bfnrt'.includes(char)) {
      throw new Break('escape', start);
    }
    this.at += 1;
    return SHORT_ESCAPES[char] ?? char;
  }

  /**
   * A unit of four digits behind `u`, which stands here; with its other half where it is the first of a pair.
   * @param {number} start
   */
  unit(start) {
    const unit = this.digitsOfUnit(start);
    if (unit < 0xd800 || unit > 0xdfff) {
      return String.fromCharCode(unit);
    }
    const other = latin(this.bytes.subarray(this.at, Math.min(this.at + 6, this.end)));
    if (unit > 0xdbff || !/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(other)) {
      throw new Break('surrogate', start);
    }
    this.at += 1;
    return String.fromCharCode(unit, this.digitsOfUnit(start));
  }

  /** @param {number} start */
  digitsOfUnit(start) {
    let digits = '';
    for (let count = 0; count < 4; count += 1) {
      this.at += 1;
      const char = this.peek();
      if (!/^[0-9A-Fa-f]$/.test(char)) {
        throw new Break('escape', start);
      }
      digits += char;
    }
    this.at += 1;
    return parseInt(digits, 16);
  }

  number() {
    const start = this.at;
    this.goesOver('-', start);
    if (!this.goesOver('0', start)) {
      this.digits(start);
    }
    if (this.goesOver('.', start)) {
      this.digits(start);
    }
    if (this.goesOver('eE', start)) {
      this.goesOver('+-', start);
      this.digits(start);
    }
  }

  /**
   * One digit at least.
   * @param {number} start
   */
  digits(start) {
    if (!'0123456789'.includes(this.peek())) {
      throw new Break('syntax', this.at);
    }
    while (this.goesOver('0123456789', start));
  }

  /**
   * Go over one of these characters of a number that begins at `start`, if it is there.
   * @param {string} chars
   * @param {number} start
   */
  goesOver(chars, start) {
    if (this.at >= this.end || !chars.includes(String.fromCharCode(this.bytes[this.at]))) {
      return false;
    }
    this.at += 1;
    if (this.at - start > MAX_NUMBER) {
      throw new Break('number', start);
    }
    return true;
  }

  /**
   * Go over the one character that can stand here.
   * @param {string} char
   */
  take(char) {
    if (this.peek() !== char) {
      throw new Break('syntax', this.at);
    }
    this.at += 1;
  }

  /** The byte here as a character; where the document ends, or what is no character begins, that is the break. */
  peek() {
    if (this.at < this.end) {
      return String.fromCharCode(this.bytes[this.at]);
    }
    throw new Break(this.behind, this.end);
  }

  /** @param {string} word */
  isAt(word) {
    return this.at + word.length <= this.end && latin(this.bytes.subarray(this.at, this.at + word.length)) === word;
  }

  space() {
    while (this.at < this.end && isJsonBlank(this.bytes[this.at])) {
      this.at += 1;
    }
  }
}
