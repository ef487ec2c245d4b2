/* JSON as a tree of nodes, and where in it something stands. Number tokens keep their text. */

/** How deep lists and objects may stand in each other, where the caller says nothing. */
export const MAX_LEVELS = 64;
/** How deep a caller may let them. */
export const MOST_LEVELS = 512;
/** How long a number token may be. */
export const MAX_NUMBER = 100;
/** How many bytes a document may have, where the caller says nothing. */
export const MAX_BYTES: number = 64 * 1024 * 1024;
/** How many items all lists of a document may have together, where the caller says nothing. */
export const MAX_ITEMS = 1_000_000;
/** The byte order mark, as a character. */
export const BOM = "\ufeff";

/** Not exactly one JSON text of RFC 8259 within the limits. */
export class NotJson extends Error {}

/** A number token, letter by letter as it was sent. */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A list, and from where to where it stands in the text of its document. */
export class JsonList {
  readonly items: Node[] = [];
  readonly start: number;
  end = 0;

  constructor(start: number) {
    this.start = start;
  }
}

/** An object, and from where to where it stands in the text of its document. */
export class JsonObject {
  readonly members: Members = new Map();
  readonly start: number;
  end = 0;

  constructor(start: number) {
    this.start = start;
  }
}

/** A JSON value: a text, a boolean and null are themselves. */
export type Node = string | boolean | null | JsonNumber | JsonList | JsonObject;
export type Members = Map<string, Node>;
export type NodeKind = "text" | "number" | "boolean" | "null" | "list" | "object";

/** What kind of JSON a node is. */
export function kindOf(node: Node): NodeKind {
  if (typeof node === "string") {
    return "text";
  }
  if (node === null) {
    return "null";
  }
  if (typeof node === "boolean") {
    return "boolean";
  }
  return node instanceof JsonNumber ? "number" : node instanceof JsonList ? "list" : "object";
}

/** Whether a node is neither null nor an empty text. */
export function isFilled(node: Node): boolean {
  return node !== null && node !== "";
}

const NOT_BLANK = /[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** Whether a text holds nothing but blanks, one at least. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x80) && text !== "" && !NOT_BLANK.test(text);
}

const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON: exactly as RFC 8785 §3.2.2.2 writes it, which is how this language does. Most texts need no escape. */
export function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** One key as a step of a JSON Pointer (RFC 6901). */
export function step(key: string): string {
  return `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
