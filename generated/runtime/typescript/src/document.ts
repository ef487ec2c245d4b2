/*
 * Text → tree, or `NotJson`: exactly one JSON text (RFC 8259), nothing repaired, nothing guessed. Only lists and objects know where they
 * stand; where their members do is looked up when somebody asks.
 */

import { utf8Bytes } from "./bytes.js";
import {
  BOM,
  isFilled,
  JsonList,
  JsonNumber,
  JsonObject,
  MAX_NUMBER,
  type Node,
  NotJson,
  quoted,
} from "./tree.js";

/** What may be read: the bytes of a document, or its text. */
export type Source = Uint8Array | string;

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const OUTSIDE = /[^" \t\n\r]*/y;
const BLANKS = /[ \t\n\r]*/y;
const LONE_SURROGATE = /[\ud800-\udfff]/u;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = 0x5b;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A tree with the text that it was made of. */
export interface Document {
  readonly root: Node;
  readonly text: string;
  /** Whether some text may hold what is odd in a text: marks apart from their letters, broken characters. */
  readonly mayBeOdd: boolean;
}

/**
 * The text of a document. A byte order mark stays; overlong forms and encoded surrogates are no UTF-8.
 *
 * @throws {NotJson} for what is no UTF-8, or more than `maxBytes`
 * @throws {TypeError} for what is neither bytes nor text
 */
export function decoded(source: Source, maxBytes: number): string {
  if (typeof source === "string") {
    const isLong = source.length > maxBytes || (source.length * 3 > maxBytes && utf8Bytes(source).length > maxBytes);
    if (isLong || LONE_SURROGATE.test(source)) {
      throw new NotJson();
    }
    return source;
  }
  if (!ArrayBuffer.isView(source)) {
    throw new TypeError("What is read is a text, or bytes as Uint8Array.");
  }
  if (source.length > maxBytes) {
    throw new NotJson();
  }
  try {
    return DECODER.decode(source);
  } catch {
    throw new NotJson();
  }
}

/**
 * The one JSON value of a text.
 *
 * @param maxItems how many items all lists may have together
 * @throws {NotJson} for all that is none
 */
export function parse(text: string, maxLevels: number, maxItems: number): Document {
  const parser = new Parser(text, maxLevels, maxItems);
  const root = parser.document();
  return { root, text, mayBeOdd: parser.mayBeOdd };
}

/** Reads one text; a call of itself a level, and there are no more levels than a caller may allow. */
class Parser {
  readonly text: string;
  at = 0;
  mayBeOdd = false;
  private levels: number;
  private items: number;

  constructor(text: string, levels: number, items: number) {
    this.text = text;
    this.levels = levels;
    this.items = items;
  }

  document(): Node {
    const root = this.value(this.next());
    this.next();
    if (this.at < this.text.length) {
      throw new NotJson();
    }
    return root;
  }

  /** The next character that is no blank, which stays where it is; NaN at the end. */
  private next(): number {
    const text = this.text;
    let char = text.charCodeAt(this.at);
    while (char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09) {
      this.at += 1;
      char = text.charCodeAt(this.at);
    }
    return char;
  }

  private value(char: number): Node {
    switch (char) {
      case QUOTE:
        return this.string();
      case OBJECT:
        return this.object();
      case LIST:
        return this.list();
      case 0x74:
        return this.word("true", true);
      case 0x66:
        return this.word("false", false);
      case 0x6e:
        return this.word("null", null);
      default:
        return this.number();
    }
  }

  private object(): Node {
    const node = new JsonObject(this.at);
    const members = node.members;
    this.begin();
    let char = this.next();
    while (char !== OBJECT_END) {
      if (members.size > 0) {
        this.take(char, COMMA);
        char = this.next();
      }
      if (char !== QUOTE) {
        throw new NotJson();
      }
      const key = this.string();
      this.take(this.next(), COLON);
      const member = this.value(this.next());
      const count = members.size;
      if (members.set(key, member).size === count) {
        throw new NotJson();
      }
      char = this.next();
    }
    this.end();
    node.end = this.at;
    return node;
  }

  private list(): Node {
    const node = new JsonList(this.at);
    const items = node.items;
    this.begin();
    let char = this.next();
    while (char !== LIST_END) {
      if (items.length > 0) {
        this.take(char, COMMA);
        char = this.next();
      }
      this.items -= 1;
      if (this.items < 0) {
        throw new NotJson();
      }
      items.push(this.value(char));
      char = this.next();
    }
    this.end();
    node.end = this.at;
    return node;
  }

  private begin(): void {
    this.at += 1;
    this.levels -= 1;
    if (this.levels < 0) {
      throw new NotJson();
    }
  }

  private end(): void {
    this.at += 1;
    this.levels += 1;
  }

  private take(char: number, expected: number): void {
    if (char !== expected) {
      throw new NotJson();
    }
    this.at += 1;
  }

  private word<T extends boolean | null>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) {
      throw new NotJson();
    }
    this.at += word.length;
    return value;
  }

  private number(): Node {
    NUMBER.lastIndex = this.at;
    if (!NUMBER.test(this.text) || NUMBER.lastIndex - this.at > MAX_NUMBER) {
      throw new NotJson();
    }
    const token = this.text.slice(this.at, NUMBER.lastIndex);
    this.at = NUMBER.lastIndex;
    return new JsonNumber(token);
  }

  private string(): string {
    const text = this.text;
    const start = this.at + 1;
    for (let at = start; ; at += 1) {
      const char = text.charCodeAt(at);
      if (char === QUOTE) {
        this.at = at + 1;
        return text.slice(start, at);
      }
      if (char === BACKSLASH) {
        this.at = at;
        return this.escaped(text.slice(start, at));
      }
      if (!(char >= 0x20)) {
        throw new NotJson(); // a control character, or the end
      }
      if (char >= 0x80 && isOdd(char)) {
        this.mayBeOdd = true;
      }
    }
  }

  /** The rest of a text behind its first escape, which stands here. */
  private escaped(begun: string): string {
    const text = this.text;
    let made = begun;
    for (;;) {
      made += this.escape();
      const start = this.at;
      let char = text.charCodeAt(this.at);
      while (char >= 0x20 && char !== QUOTE && char !== BACKSLASH) {
        this.at += 1;
        char = text.charCodeAt(this.at);
      }
      made += text.slice(start, this.at);
      if (char === QUOTE) {
        this.at += 1;
        this.mayBeOdd = true;
        return made;
      }
      if (char !== BACKSLASH) {
        throw new NotJson();
      }
    }
  }

  /** An escape; half of a surrogate pair without the other half is none. */
  private escape(): string {
    const letter = this.text.charAt(this.at + 1);
    if (letter !== "u") {
      if (letter === "" || !'"\\/bfnrt'.includes(letter)) {
        throw new NotJson();
      }
      this.at += 2;
      return SHORT_ESCAPES[letter] ?? letter;
    }
    const unit = this.unit();
    if (unit < 0xd800 || unit > 0xdfff) {
      return String.fromCharCode(unit);
    }
    const low = unit <= 0xdbff && this.text.startsWith("\\u", this.at) ? this.unit() : 0;
    if (low < 0xdc00 || low > 0xdfff) {
      throw new NotJson();
    }
    return String.fromCharCode(unit, low);
  }

  private unit(): number {
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (!/^[0-9A-Fa-f]{4}$/.test(digits)) {
      throw new NotJson();
    }
    this.at += 6;
    return parseInt(digits, 16);
  }
}

/** Whether a character that is not ASCII makes a text odd: a combining mark, or one that tells of a wrong encoding. */
function isOdd(char: number): boolean {
  return char <= 0x9f ? char !== 0x85 : (char >= 0x300 && char <= 0x36f) || char === 0xfffd;
}

/** What the sender wrote of a member of an object, without white space outside texts. */
export function rawMember(document: Document, object: JsonObject, key: string, node: Node): string {
  return raw(document, node) ?? compact(memberText(document.text, object, key));
}

/** What the sender wrote of an item of a list, without white space outside texts. */
export function rawItem(document: Document, list: JsonList, at: number): string {
  return raw(document, list.items[at] ?? null) ?? compact(itemText(document.text, list, at));
}

/** The same of a whole document. */
export function rawRoot(document: Document): string {
  const text = document.text;
  return compact(text.startsWith(BOM) ? text.slice(1) : text);
}

/** What was written of a node, if the node alone tells. */
function raw({ text }: Document, node: Node): string | null {
  if (node instanceof JsonNumber) {
    return node.text;
  }
  if (node instanceof JsonList || node instanceof JsonObject) {
    return compact(text.slice(node.start, node.end));
  }
  if (typeof node === "string") {
    return isFilled(node) && text.includes("\\") ? null : quoted(node);
  }
  return String(node);
}

function memberText(text: string, object: JsonObject, wanted: string): string {
  let at = object.start + 1;
  for (;;) {
    const keyAt = pass(BLANKS, text, at);
    const keyEnd = endOfText(text, keyAt);
    const start = pass(BLANKS, text, pass(BLANKS, text, keyEnd) + 1);
    const end = endOfValue(text, start);
    if (JSON.parse(text.slice(keyAt, keyEnd)) === wanted) {
      return text.slice(start, end);
    }
    at = pass(BLANKS, text, end) + 1;
  }
}

function itemText(text: string, list: JsonList, wanted: number): string {
  let start = pass(BLANKS, text, list.start + 1);
  for (let at = 0; at < wanted; at += 1) {
    start = pass(BLANKS, text, pass(BLANKS, text, endOfValue(text, start)) + 1);
  }
  return text.slice(start, endOfValue(text, start));
}

/** Where a value ends that begins at a place of a text that is JSON. */
export function endOfValue(text: string, start: number): number {
  let level = 0;
  let at = start;
  do {
    const char = text.charCodeAt(at);
    if (char === QUOTE) {
      at = endOfText(text, at);
    } else if (char === OBJECT || char === LIST) {
      level += 1;
      at += 1;
    } else if (char === OBJECT_END || char === LIST_END) {
      level -= 1;
      at += 1;
    } else {
      at = level === 0 ? endOfScalar(text, at) : at + 1;
    }
  } while (level > 0);
  return at;
}

const SCALAR = /[^\]},: \t\n\r]*/y;

function endOfScalar(text: string, at: number): number {
  return pass(SCALAR, text, at);
}

/** JSON without white space outside its texts. */
export function compact(json: string): string {
  let kept = "";
  let at = 0;
  while (at < json.length) {
    const end = json.charCodeAt(at) === QUOTE ? endOfText(json, at) : pass(OUTSIDE, json, at);
    kept += json.slice(at, end);
    at = pass(BLANKS, json, end);
  }
  return kept;
}

function pass(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  shape.test(text);
  return shape.lastIndex;
}

/** Where a text ends that begins at a place. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (json.charCodeAt(at) !== QUOTE) {
    at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  }
  return at + 1;
}

/** What was sent of a record; of what is none, its JSON. */
export function bytesOf({ text }: Document, node: Node): Uint8Array {
  if (node instanceof JsonObject || node instanceof JsonList) {
    return utf8Bytes(text.slice(node.start, node.end));
  }
  return utf8Bytes(node instanceof JsonNumber ? node.text : JSON.stringify(node));
}
