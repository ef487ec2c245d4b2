/*
 * Bytes of a message in pieces: the items of one list are cut out, the rest is kept. Only as much of JSON is known here as finding the ends
 * of values needs. What is cut out, and the rest, are whole texts, and read as every other text is.
 */

import { broken, first, firstBehind, Place, told } from "./breaks.js";
import { ByteBuffer } from "./byte_buffer.js";
import { joined } from "./bytes.js";
import type { Limits } from "./look.js";
import type { Told } from "./sentences.js";
import { MOST_LEVELS, NotJson } from "./tree.js";

/** Asks for the next piece. */
export type More = Generator<null, void>;

const END = -1;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST = 0x5b;
const LIST_END = 0x5d;
const OBJECT = 0x7b;
const OBJECT_END = 0x7d;
const MARK_START = 0xef;
const NOTHING = new Uint8Array(0);

const MARK = among([0xef, 0xbb, 0xbf]);
const SPACE = among([0x20, 0x09, 0x0a, 0x0d]);
const SCALAR = among([LIST, LIST_END, OBJECT, OBJECT_END, QUOTE, COMMA, COLON, 0x20, 0x09, 0x0a, 0x0d]).map((is) => 1 - is);
const ALL = new Uint8Array(256).fill(1);
const KEYS = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function among(bytes: readonly number[]): Uint8Array {
  const found = new Uint8Array(256);
  bytes.forEach((byte) => (found[byte] = 1));
  return found;
}

/** One message that comes in pieces. An item and the rest are at most `limit` bytes each. */
export class Scanner {
  readonly rest: ByteBuffer = new ByteBuffer();
  private readonly limit: number;
  private readonly isCut: (key: string | null) => boolean;
  private piece: Uint8Array = NOTHING;
  private at = 0;
  private isOver = false;
  private isBroken = false;
  private isLong = false;
  // Of the list that is cut out: where it begins in the rest, whether it has ended, what of it is behind, and what is at hand.
  private start = -1;
  private end = -1;
  private behind: Place = new Place();
  private readonly gap: ByteBuffer = new ByteBuffer();
  private readonly item: ByteBuffer = new ByteBuffer();
  private count = 0;

  /** @param isCut is asked at each list that may be the payload: at the top (null), or at a key of the outermost object */
  constructor(limit: number, isCut: (key: string | null) => boolean) {
    this.limit = limit;
    this.isCut = isCut;
  }

  /** Hand over the next piece; null says that there is no more. */
  feed(piece: Uint8Array | null): void {
    this.isOver = piece === null;
    const next = piece ?? NOTHING;
    this.piece = this.isBroken ? joined([this.piece.subarray(this.at), next]) : next;
    this.at = 0;
  }

  /** Whether more bytes would help to tell what a break is. */
  wants(enough: number): boolean {
    this.isBroken = true;
    return this.piece.length - this.at < enough && !this.isOver && !this.isLong;
  }

  /** What the break is, and where in the document. */
  broken(limits: Limits, tolerant: boolean): Told {
    const left = this.piece.subarray(this.at);
    if (this.isLong || Math.max(this.rest.length, this.item.length) > limits.maxBytes) {
      return told("bytes", null, limits);
    }
    const look = { ...limits, maxBytes: Infinity };
    if (this.start < 0 || this.end >= 0) {
      const whole = joined([this.rest.bytes(), left]);
      if (this.end < 0) {
        return broken(whole, look, tolerant);
      }
      const { reason, at } = first(whole, look, tolerant);
      return told(reason, at === null ? null : this.place(whole, at), limits);
    }
    const data = joined([this.gap.bytes(), this.item.bytes(), left]);
    const { reason, at } = firstBehind(this.rest.bytes().subarray(0, this.start), data, look, this.count === 0);
    return told(reason, at === null ? null : this.behind.behind(data.subarray(0, at)), limits);
  }

  /** Whether it began with a byte order mark. */
  hasMark(): boolean {
    return this.rest.bytes()[0] === MARK_START;
  }

  /** The items of the list, one by one; then `rest` has everything else. Null asks for the next piece. Throws `NotJson` where the message breaks. */
  *items(): Generator<Uint8Array | null, void> {
    yield* this.more();
    if (this.next() === MARK_START) {
      yield* this.copy(MARK, this.rest);
    }
    yield* this.copy(SPACE, this.rest);
    const start = this.next();
    if (start === OBJECT) {
      yield* this.members();
    } else if (start === LIST && this.isCut(null)) {
      yield* this.list();
    }
    yield* this.copy(ALL, this.rest);
  }

  private *members(): Generator<Uint8Array | null, void> {
    const { rest } = this;
    yield* this.take(rest);
    yield* this.copy(SPACE, rest);
    if (this.next() === OBJECT_END) {
      return;
    }
    for (;;) {
      const start = rest.length;
      yield* this.key();
      const key = this.named(start);
      if (this.next() === LIST && this.isCut(key)) {
        yield* this.list();
      } else {
        yield* this.value(rest);
      }
      yield* this.copy(SPACE, rest);
      if (this.next() !== COMMA) {
        return;
      }
      yield* this.take(rest);
      yield* this.copy(SPACE, rest);
    }
  }

  /** The key of the next member is kept, and what stands before its value. */
  private *key(): More {
    const { rest } = this;
    if (this.next() !== QUOTE) {
      throw new NotJson();
    }
    yield* this.nested(rest);
    yield* this.copy(SPACE, rest);
    if (this.next() !== COLON) {
      throw new NotJson();
    }
    yield* this.take(rest);
    yield* this.copy(SPACE, rest);
  }

  /** The key that begins there. */
  private named(start: number): string {
    try {
      const written = KEYS.decode(this.rest.bytes().subarray(start));
      return JSON.parse(written.slice(0, written.lastIndexOf(":"))) as string;
    } catch {
      throw new NotJson();
    }
  }

  private *list(): Generator<Uint8Array | null, void> {
    yield* this.take(this.rest);
    this.start = this.rest.length;
    this.behind = Place.top(this.rest.bytes()).behind(this.rest.bytes());
    for (;;) {
      yield* this.copy(SPACE, this.gap);
      if (this.count === 0 && this.next() === LIST_END) {
        break;
      }
      yield* this.value(this.item);
      yield this.item.bytes();
      this.passed();
      yield* this.copy(SPACE, this.gap);
      if (this.next() === LIST_END) {
        break;
      }
      if (this.next() !== COMMA) {
        throw new NotJson();
      }
      yield* this.take(this.gap);
    }
    this.end = this.rest.length;
    yield* this.take(this.rest);
  }

  /** An item was handed over. */
  private passed(): void {
    this.count += 1;
    this.behind = this.behind.behind(this.gap.bytes()).behind(this.item.bytes());
    this.gap.clear();
    this.item.clear();
  }

  private *value(out: ByteBuffer): More {
    const start = this.next();
    if (start === LIST || start === OBJECT || start === QUOTE) {
      yield* this.nested(out);
      return;
    }
    const before = out.length;
    yield* this.copy(SCALAR, out);
    // Only what comes next shows that a number is whole.
    if (out.length === before || this.next() === END) {
      throw new NotJson();
    }
  }

  /** A text, a list or an object, up to its end. */
  private *nested(out: ByteBuffer): More {
    let level = 0;
    let isText = false;
    let isEscaped = false;
    for (;;) {
      const { piece } = this;
      let at = this.at;
      let isDone = false;
      while (at < piece.length && !isDone && level <= MOST_LEVELS) {
        const byte = piece[at] as number;
        at += 1;
        if (isText) {
          if (isEscaped) {
            isEscaped = false;
          } else if (byte === BACKSLASH) {
            isEscaped = true;
          } else if (byte === QUOTE) {
            isText = false;
            isDone = level === 0;
          }
        } else if (byte === QUOTE) {
          isText = true;
        } else if (byte === LIST || byte === OBJECT) {
          level += 1;
        } else if (byte === LIST_END || byte === OBJECT_END) {
          level -= 1;
          isDone = level === 0;
        }
      }
      this.move(at, out);
      if (level > MOST_LEVELS) {
        throw new NotJson();
      }
      yield* this.more();
      if (isDone) {
        return;
      }
      if (this.next() === END) {
        throw new NotJson();
      }
    }
  }

  /** Move the bytes of a class to `out`, over all pieces they cover. */
  private *copy(these: Uint8Array, out: ByteBuffer): More {
    for (;;) {
      let at = this.at;
      while (at < this.piece.length && these[this.piece[at] as number] === 1) {
        at += 1;
      }
      this.move(at, out);
      if (at < this.piece.length) {
        return;
      }
      yield* this.more();
      if (this.next() === END) {
        return;
      }
    }
  }

  /** Move what of the piece stands before a place to `out`. */
  private move(at: number, out: ByteBuffer): void {
    out.add(this.piece.subarray(this.at, at));
    this.at = at;
    if (out.length > this.limit) {
      this.isLong = true;
      throw new NotJson();
    }
  }

  /** Move the next byte to `out`; behind it there is a piece at hand, or the end. */
  private *take(out: ByteBuffer): More {
    if (this.next() === END) {
      throw new NotJson();
    }
    this.move(this.at + 1, out);
    yield* this.more();
  }

  /** Ask for pieces until there is a byte, or the end. */
  private *more(): More {
    while (this.at === this.piece.length && !this.isOver) {
      yield null;
    }
  }

  /** The next byte, which stays where it is; `END` behind the last one. */
  private next(): number {
    return this.piece[this.at] ?? END;
  }

  /** Where in the document a byte of the rest stood. */
  private place(rest: Uint8Array, at: number): Place {
    if (at <= this.start) {
      return Place.top(rest).behind(rest.subarray(0, at));
    }
    return this.behind.behind(this.gap.bytes()).behind(rest.subarray(this.end, at));
  }
}
