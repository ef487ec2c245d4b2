/* A document that was refused, gone over byte by byte until what breaks it is met. */

import { firstBadByte, isJsonBlank, latin } from "./bytes.js";
import { MAX_NUMBER } from "./tree.js";

/** The caller's limits that make a document invalid JSON. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxLevels: number;
  readonly maxItems: number;
}

/** Why, and behind how many bytes; null where no place says more. */
export interface Break {
  readonly reason: string;
  readonly at: number | null;
}

class Found extends Error {
  readonly reason: string;
  readonly at: number;

  constructor(reason: string, at: number) {
    super();
    this.reason = reason;
    this.at = at;
  }
}

const NO_NUMBERS = ["NaN", "Infinity", "-Infinity", "undefined"];
const WORDS: Readonly<Record<string, string>> = { t: "true", f: "false", n: "null" };
const SHORT_ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const TEXTS = new TextDecoder("utf-8", { ignoreBOM: true });

/** Reads once more, without making anything but keys; nothing recurses. */
export class Look {
  at = 0;
  private bytes: Uint8Array;
  private end = 0;
  private behind = "cut";
  private readonly limits: Limits;
  /** Keys so far of each object that is open; null: a list. */
  private readonly open: (Set<string> | null)[] = [];
  private isFresh = false;
  private items = 0;
  /** So many levels have items that are not counted. */
  private uncounted = 0;

  constructor(bytes: Uint8Array, limits: Limits, begin: number) {
    this.bytes = bytes;
    this.limits = limits;
    this.begin(bytes, begin);
  }

  /** The break of a whole document. */
  document(): Break {
    return this.broken(() => {
      this.value(false);
      this.rest();
    });
  }

  /** Go over the head of a document whose list goes on in other bytes; false where it breaks already. */
  head(): boolean {
    try {
      this.value(false);
      while (this.at < this.bytes.length) {
        this.member();
      }
      return true;
    } catch (error) {
      if (error instanceof Found) {
        return false;
      }
      throw error;
    }
  }

  /** The break of what goes on in the list that was opened last. Its items are not counted: each is a document of its own. */
  goneOn(bytes: Uint8Array, isFresh: boolean): Break {
    this.begin(bytes, 0);
    this.isFresh = isFresh;
    this.items = 0;
    this.uncounted = this.open.length;
    return this.broken(() => this.rest());
  }

  private begin(bytes: Uint8Array, at: number): void {
    this.bytes = bytes;
    this.at = at;
    this.end = firstBadByte(bytes);
    this.behind = this.end < bytes.length ? "utf-8" : "cut";
  }

  private broken(go: () => void): Break {
    try {
      go();
    } catch (error) {
      if (error instanceof Found) {
        return { reason: error.reason, at: error.at };
      }
      throw error;
    }
    return { reason: "syntax", at: this.bytes.length };
  }

  private rest(): void {
    while (this.open.length > 0) {
      this.member();
    }
    this.space();
    if (this.at < this.end || this.behind === "utf-8") {
      throw new Found(this.at < this.end ? "trailing" : "utf-8", this.at);
    }
  }

  /** One more member of the innermost list or object, or its end. */
  private member(): void {
    const keys = this.open[this.open.length - 1] ?? null;
    this.space();
    if (this.peek() === (keys === null ? "]" : "}")) {
      this.at += 1;
      this.open.pop();
      this.isFresh = false;
      return;
    }
    if (!this.isFresh) {
      this.take(",");
    }
    this.isFresh = false;
    if (keys === null) {
      if (this.open.length === this.uncounted) {
        this.items = -1;
      }
      this.value(true);
      return;
    }
    this.key(keys);
    this.space();
    this.take(":");
    this.value(false);
  }

  private key(keys: Set<string>): void {
    this.space();
    const start = this.at;
    if (this.peek() !== '"') {
      throw new Found("syntax", this.at);
    }
    const key = this.string();
    if (keys.has(key)) {
      throw new Found("repeated-key", start);
    }
    keys.add(key);
  }

  /** A value; of a list or an object only its beginning. */
  private value(isItem: boolean): void {
    this.space();
    const char = this.peek();
    if ("NIu-".includes(char) && NO_NUMBERS.some((word) => this.isAt(word))) {
      throw new Found("not-a-number", this.at);
    }
    if (!'"[{-0123456789tfn'.includes(char)) {
      throw new Found("syntax", this.at);
    }
    this.items += isItem ? 1 : 0;
    if (isItem && this.items > this.limits.maxItems) {
      throw new Found("items", this.at);
    }
    if (char === "[" || char === "{") {
      if (this.open.length >= this.limits.maxLevels) {
        throw new Found("levels", this.at);
      }
      this.at += 1;
      this.open.push(char === "[" ? null : new Set());
      this.isFresh = true;
    } else if (char === '"') {
      this.string();
    } else if (char in WORDS) {
      [...(WORDS[char] ?? "")].forEach((letter) => this.take(letter));
    } else {
      this.number();
    }
  }

  /** A text, unescaped: what tells it from others, unit by unit. */
  private string(): string {
    this.at += 1;
    let made = "";
    let start = this.at;
    for (;;) {
      const byte = this.at < this.end ? (this.bytes[this.at] ?? 0) : 0;
      if (byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH) {
        this.at += 1;
        continue;
      }
      made += TEXTS.decode(this.bytes.subarray(start, this.at));
      const char = this.peek();
      if (char === '"') {
        this.at += 1;
        return made;
      }
      if (char !== "\\") {
        throw new Found("control", this.at);
      }
      made += this.escape();
      start = this.at;
    }
  }

  private escape(): string {
    const start = this.at;
    this.at += 1;
    const char = this.peek();
    if (char === "u") {
      return this.unit(start);
    }
    const meant = SHORT_ESCAPES[char];
    if (meant === undefined) {
      throw new Found("escape", start);
    }
    this.at += 1;
    return meant;
  }

  /** A unit of four digits behind `u`, which stands here; with its other half where it is the first of a pair. */
  private unit(start: number): string {
    const unit = this.digitsOfUnit(start);
    if (unit < 0xd800 || unit > 0xdfff) {
      return String.fromCharCode(unit);
    }
    const other = latin(this.bytes.subarray(this.at, Math.min(this.at + 6, this.end)));
    if (unit > 0xdbff || !/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(other)) {
      throw new Found("surrogate", start);
    }
    this.at += 1;
    return String.fromCharCode(unit, this.digitsOfUnit(start));
  }

  private digitsOfUnit(start: number): number {
    let digits = "";
    for (let count = 0; count < 4; count += 1) {
      this.at += 1;
      const char = this.peek();
      if (!/^[0-9A-Fa-f]$/.test(char)) {
        throw new Found("escape", start);
      }
      digits += char;
    }
    this.at += 1;
    return parseInt(digits, 16);
  }

  private number(): void {
    const start = this.at;
    this.goesOver("-", start);
    if (!this.goesOver("0", start)) {
      this.digits(start);
    }
    if (this.goesOver(".", start)) {
      this.digits(start);
    }
    if (this.goesOver("eE", start)) {
      this.goesOver("+-", start);
      this.digits(start);
    }
  }

  /** One digit at least. */
  private digits(start: number): void {
    if (!"0123456789".includes(this.peek())) {
      throw new Found("syntax", this.at);
    }
    while (this.goesOver("0123456789", start));
  }

  /** Go over one of these characters of a number that begins at `start`, if it is there. */
  private goesOver(chars: string, start: number): boolean {
    if (this.at >= this.end || !chars.includes(String.fromCharCode(this.bytes[this.at] ?? 0))) {
      return false;
    }
    this.at += 1;
    if (this.at - start > MAX_NUMBER) {
      throw new Found("number", start);
    }
    return true;
  }

  /** Go over the one character that can stand here. */
  private take(char: string): void {
    if (this.peek() !== char) {
      throw new Found("syntax", this.at);
    }
    this.at += 1;
  }

  /** The byte here as a character; where the document ends, or what is no character begins, that is the break. */
  private peek(): string {
    if (this.at < this.end) {
      return String.fromCharCode(this.bytes[this.at] ?? 0);
    }
    throw new Found(this.behind, this.end);
  }

  private isAt(word: string): boolean {
    return this.at + word.length <= this.end && latin(this.bytes.subarray(this.at, this.at + word.length)) === word;
  }

  private space(): void {
    while (this.at < this.end && isJsonBlank(this.bytes[this.at])) {
      this.at += 1;
    }
  }
}
