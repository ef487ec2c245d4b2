/*
 * Why bytes are not JSON text, and where: a second look at a document that was refused. It decides nothing; the first break in the
 * document counts.
 */

import { isJsonBlank, latin } from "./bytes.js";
import { type Break, type Limits, Look } from "./look.js";
import { lowered } from "./nearness.js";
import { Told } from "./sentences.js";

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const HTML = ["<!doctype html", "<html", "<head", "<body"];
const FILES = [
  ["PK\x03\x04", "zip"],
  ["%PDF", "pdf"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
] as const;

/** Lines before a place, characters before it in its line, bytes before it. */
export class Place {
  readonly lines: number;
  readonly characters: number;
  readonly size: number;

  constructor(lines = 0, characters = 0, size = 0) {
    this.lines = lines;
    this.characters = characters;
    this.size = size;
  }

  /** The top of a document; a byte order mark there is no column. */
  static top(bytes: Uint8Array): Place {
    return hasMark(bytes) ? new Place(0, -1) : new Place();
  }

  /** The place behind some bytes that begin here. */
  behind(bytes: Uint8Array): Place {
    let lines = 0;
    let characters = this.characters;
    for (const byte of bytes) {
      if (byte === 0x0a) {
        lines += 1;
        characters = 0;
      } else if ((byte & 0xc0) !== 0x80) {
        characters += 1;
      }
    }
    return new Place(this.lines + lines, characters, this.size + bytes.length);
  }
}

/** Whether bytes begin with a byte order mark. */
export function hasMark(bytes: Uint8Array): boolean {
  return UTF8_MARK.every((byte, at) => bytes[at] === byte);
}

/** What is wrong with a document that was refused, and where. */
export function broken(bytes: Uint8Array, limits: Limits, tolerant: boolean): Told {
  const { reason, at } = first(bytes, limits, tolerant);
  return told(reason, at === null ? null : Place.top(bytes).behind(bytes.subarray(0, at)), limits);
}

/** The sentence about a break at a place. */
export function told(reason: string, at: Place | null, limits: Limits): Told {
  const place: Readonly<Record<string, string>> = at === null ? {} : { line: String(at.lines + 1), column: String(at.characters + 1), byte: String(at.size) };
  const most: Readonly<Record<string, number>> = { bytes: limits.maxBytes, levels: limits.maxLevels, items: limits.maxItems };
  const max = most[reason];
  return new Told(`json ${reason}`, max === undefined ? place : { ...place, max: String(max) });
}

/** The first break of a document that was refused. */
export function first(bytes: Uint8Array, limits: Limits, tolerant: boolean): Break {
  if (bytes.length > limits.maxBytes) {
    return { reason: "bytes", at: null };
  }
  const begin = hasMark(bytes) ? UTF8_MARK.length : 0;
  const whole = kindOfFile(bytes.subarray(begin)) ?? (begin > 0 && !tolerant ? "bom" : null);
  return whole === null ? new Look(bytes, limits, begin).document() : { reason: whole, at: null };
}

/** The first break of what stands in a list that a head opened, in bytes of `bytes`; `isFresh`: it is the first item. */
export function firstBehind(head: Uint8Array, bytes: Uint8Array, limits: Limits, isFresh: boolean): Break {
  const begin = hasMark(head) ? UTF8_MARK.length : 0;
  if (isFresh && isUtf16([head[begin] ?? bytes[0], head[begin + 1] ?? bytes[head.length > begin ? 0 : 1]])) {
    return { reason: "utf-16", at: null };
  }
  const look = new Look(head, limits, begin);
  return look.head() ? look.goneOn(bytes, isFresh) : { reason: "syntax", at: 0 };
}

/** What the document is altogether, where it is nothing like JSON; or null. */
function kindOfFile(bytes: Uint8Array): string | null {
  let first = 0;
  while (isJsonBlank(bytes[first])) {
    first += 1;
  }
  if (first === bytes.length) {
    return "empty";
  }
  if (bytes[first] === 0x3c) {
    const begin = lowered(latin(bytes.subarray(first, first + 14)));
    return HTML.some((tag) => begin.startsWith(tag)) ? "html" : "xml";
  }
  if (isUtf16([bytes[0], bytes[1]])) {
    return "utf-16";
  }
  const begin = latin(bytes.subarray(0, 8));
  return FILES.find(([text]) => begin.startsWith(text))?.[1] ?? null;
}

function isUtf16([one, two]: readonly [number | undefined, number | undefined]): boolean {
  return (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || one === 0 || two === 0;
}
