/* Texts in which several values stand, with a separator between them: what their parts are. */

import type { Kind } from "./kinds/base.js";
import { Told } from "./sentences.js";
import type { ReadState } from "./state.js";
import type { Node } from "./tree.js";

const BLANKS_BEFORE = /^[\t-\r ]+/;
const BLANK = /[\t-\r ]/;

/** What stands between separators; tolerantly less blanks around it, and less nothing at the end. */
export function partsOf(text: string, separator: string, tolerant: boolean): readonly string[] {
  const parts = text.split(separator);
  if (!tolerant) {
    return parts;
  }
  const bare = parts.map(withoutBlanks);
  return bare.length > 1 && bare[bare.length - 1] === "" ? bare.slice(0, -1) : bare;
}

/** Whether a text can stand between separators: it is not empty, and no blank is at its ends. */
export function isPart(text: string): boolean {
  return text !== "" && !BLANK.test(text.charAt(0)) && !BLANK.test(text.charAt(text.length - 1));
}

/** Read and judge each part at its index; gives the values of those that have one. */
export function readParts(parts: readonly string[], separator: string, kind: Kind, state: ReadState, path: string): readonly unknown[] {
  const values: unknown[] = [];
  parts.forEach((part, at) => {
    if (!isPart(part)) {
      state.add(`${path}/${at}`, "format", "error", new Told("format part", { separator }), kind.subject);
      return;
    }
    const value = kind.read(part, state, path, `/${at}`);
    if (value !== undefined) {
      values.push(value);
    }
  });
  return values;
}

/**
 * Look whether each text can be written as one part.
 *
 * @throws {TypeError} for one that would be none, or two
 */
export function checkWritable(texts: readonly string[], separator: string, wire: string): void {
  if (texts.some((text) => text === "" || text.includes(separator))) {
    throw new TypeError(`${wire}: an item that is empty or has ${separator} in it cannot be written.`);
  }
}

/** The parts as nodes, null in place of one that is none; null for what is no text. */
export function partNodes(node: Node, separator: string, tolerant: boolean): readonly Node[] | null {
  return typeof node === "string" ? partsOf(node, separator, tolerant).map((part) => (isPart(part) ? part : null)) : null;
}

/** Nothing is tried twice, however long the text. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && BLANK.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end).replace(BLANKS_BEFORE, "");
}
