/* Where a finding stands in the text that was judged. */

import { endOfValue, type Document, parse } from "../../runtime/typescript/src/document.js";
import type { Finding } from "../../runtime/typescript/src/index.js";
import { BOM, JsonList, JsonObject, MOST_LEVELS, NotJson, type Node } from "../../runtime/typescript/src/tree.js";

/** From where to where in a text. */
export type Range = readonly [start: number, end: number];

const BLANK = /[ \t\n\r]/;

/** The places of one text, read once. */
export class Places {
  readonly #text: string;
  readonly #shift: number;
  readonly #document: Document | null;
  /** Where each line begins. */
  readonly #lines: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#shift = text.startsWith(BOM) ? BOM.length : 0;
    this.#lines = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
    this.#document = documentOf(text.slice(this.#shift));
  }

  /** Where a finding leads: about broken bytes to its line and column, counted in characters, and one character from there. */
  of({ path, limits }: Finding): Range {
    const line = Number(limits.line ?? 0);
    const start = this.#lines[line - 1];
    if (this.#document !== null || start === undefined) {
      return this.at(path);
    }
    const first = start + (line === 1 ? this.#shift : 0);
    const before = [...this.#text.slice(first)].slice(0, Number(limits.column ?? 1) - 1).join("");
    return [first + before.length, Math.min(first + before.length + 1, this.#text.length)];
  }

  /**
   * Where a pointer leads: of a member its key, too; of what is not there what should have it. In a text that is not JSON every pointer
   * leads to its beginning.
   */
  at(path: string): Range {
    if (this.#document === null) {
      return [0, Math.min(1, this.#text.length)];
    }
    const { text } = this.#document;
    let node: Node | undefined = this.#document.root;
    const top = afterBlanks(text, 0);
    let found: Range = [top, endOfValue(text, top)];
    for (const part of path.split("/").slice(1)) {
      const key = part.replace(/~1/g, "/").replace(/~0/g, "~");
      const inner = node instanceof JsonObject ? member(text, node, key) : node instanceof JsonList ? item(text, node, key) : null;
      if (inner === null) {
        break;
      }
      found = inner;
      node = node instanceof JsonObject ? node.members.get(key) : (node as JsonList).items[Number(key)];
    }
    return [found[0] + this.#shift, found[1] + this.#shift];
  }

  /** The line of a place and the column in it, from 1 on. */
  line(place: number): readonly [line: number, column: number] {
    let [first, last] = [0, this.#lines.length];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      [first, last] = (this.#lines[middle] ?? 0) <= place ? [middle, last] : [first, middle];
    }
    return [first + 1, place - (this.#lines[first] ?? 0) + 1];
  }
}

function documentOf(text: string): Document | null {
  try {
    return parse(text, MOST_LEVELS, Infinity);
  } catch (error) {
    if (error instanceof NotJson) {
      return null;
    }
    throw error;
  }
}

/** A member with its key. */
function member(text: string, object: JsonObject, wanted: string): Range | null {
  let start = afterBlanks(text, object.start + 1);
  for (const key of object.members.keys()) {
    const end = endOfValue(text, afterBlanks(text, afterBlanks(text, endOfValue(text, start)) + 1));
    if (key === wanted) {
      return [start, end];
    }
    start = afterBlanks(text, afterBlanks(text, end) + 1);
  }
  return null;
}

function item(text: string, list: JsonList, wanted: string): Range | null {
  if (!/^[0-9]+$/.test(wanted) || Number(wanted) >= list.items.length) {
    return null;
  }
  let start = afterBlanks(text, list.start + 1);
  for (let at = 0; at < Number(wanted); at += 1) {
    start = afterBlanks(text, afterBlanks(text, endOfValue(text, start)) + 1);
  }
  return [start, endOfValue(text, start)];
}

function afterBlanks(text: string, at: number): number {
  let place = at;
  while (place < text.length && BLANK.test(text.charAt(place))) {
    place += 1;
  }
  return place;
}
