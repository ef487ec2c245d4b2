/* JSON laid out as people write it, or on one line: every number, text and key stays letter by letter what it was. */

import { parse } from "../../runtime/typescript/src/document.js";
import { MOST_LEVELS, NotJson } from "../../runtime/typescript/src/tree.js";

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const INDENT = "  ";

/** A member a line; null for what is no JSON. */
export function laidOut(text: string): string | null {
  return arranged(text, true);
}

/** Without blanks between the tokens; null for what is no JSON. */
export function onOneLine(text: string): string | null {
  return arranged(text, false);
}

function arranged(text: string, isTall: boolean): string | null {
  const bare = text.replace(/^\ufeff/, "");
  try {
    parse(bare, MOST_LEVELS, Infinity);
  } catch (error) {
    if (error instanceof NotJson) {
      return null;
    }
    throw error;
  }
  const tokens = bare.match(TOKEN) ?? [];
  return isTall ? tall(tokens) : tokens.join("");
}

function tall(tokens: readonly string[]): string {
  const parts: string[] = [];
  let depth = 0;
  const line = (): void => void parts.push(`\n${INDENT.repeat(depth)}`);
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1] ?? "";
    if (token === "}" || token === "]") {
      depth -= 1;
      if (before !== "{" && before !== "[") {
        line();
      }
    } else if (before === "{" || before === "[") {
      line();
    }
    parts.push(token === ":" ? ": " : token);
    if (token === "{" || token === "[") {
      depth += 1;
    } else if (token === ",") {
      line();
    }
  }
  return `${parts.join("")}\n`;
}
