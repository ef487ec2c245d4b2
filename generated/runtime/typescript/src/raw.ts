/* JSON that nobody looks into. */

import { compact, parse } from "./document.js";
import { shows } from "./inspect.js";
import { BOM, MAX_ITEMS, MAX_LEVELS, NotJson } from "./tree.js";

/** One JSON value, kept letter by letter, without white space outside its texts. */
export class RawJson {
  /** The JSON text. */
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /**
   * The value that a JSON text is.
   *
   * @throws {SyntaxError} for what is not exactly one JSON text
   */
  static parse(text: string): RawJson {
    try {
      parse(text, MAX_LEVELS, MAX_ITEMS);
    } catch (error) {
      if (error instanceof NotJson) {
        throw new SyntaxError("Not exactly one valid JSON document.");
      }
      throw error;
    }
    return new RawJson(compact(text));
  }

  /**
   * The JSON of a plain value, as `JSON.stringify` writes it.
   *
   * @throws {SyntaxError} for a value that JSON does not have
   */
  static of(value: unknown): RawJson {
    return RawJson.parse(JSON.stringify(value) ?? BOM);
  }

  /** What a reader found to be JSON already. @internal */
  static kept(text: string): RawJson {
    return new RawJson(text);
  }

  /** The value as `JSON.parse` gives it; numbers become doubles. */
  value(): unknown {
    return JSON.parse(this.text);
  }

  /** Whether the other is the same text. */
  equals(other: unknown): boolean {
    return other instanceof RawJson && other.text === this.text;
  }

  /** The value as `JSON.parse` gives it, so that `JSON.stringify` writes it. */
  toJSON(): unknown {
    return this.value();
  }

  /** Not the text, which may be personal. */
  toString(): string {
    return "RawJson(...)";
  }
}

shows(RawJson.prototype, String);
