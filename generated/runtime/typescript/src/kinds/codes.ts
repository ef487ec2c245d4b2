/* Codes of tables, and flags. */

import { type Codes, listAtHand } from "../constraints.js";
import type { TypeEntry } from "../contract.js";
import { withoutBlanksAround, withoutZeros } from "../nearness.js";
import type { Subject } from "../sentences.js";
import type { ReadState } from "../state.js";
import { JsonNumber, type Node, quoted } from "../tree.js";
import { INTEGER, Kind } from "./base.js";
import { wholeOf, writesNumber } from "./numbers.js";

/** A code: a text, whatever its form in JSON. */
export class Code extends Kind {
  override readonly emptyIsAbsent: boolean;
  private readonly codes: ReadonlySet<string>;
  private readonly isWritten: boolean;

  constructor(type: TypeEntry, subject: Subject, codes: ReadonlySet<string>) {
    super(type, subject);
    this.emptyIsAbsent = type.form !== "number";
    this.codes = codes;
    this.isWritten = writesNumber(type);
  }

  read(node: Node, state: ReadState, base: string, step: string): string | undefined {
    const code = this.met(node, state);
    const met = node instanceof JsonNumber ? node.text : node;
    const isExact = code === met && this.type.form !== (node instanceof JsonNumber ? "text" : "number");
    if (code === null || !(isExact || state.tolerant)) {
      return this.wrongType(node, state, base, step);
    }
    if (!isExact) {
      this.inexact(state, base, step);
    }
    return this.judged(code, code, state, base, step);
  }

  override plain(value: unknown): string {
    return value as string;
  }

  write(value: unknown): string {
    const code = value as string;
    return this.isWritten && INTEGER.test(code) ? code : quoted(code);
  }

  take(value: unknown): string {
    if (typeof value !== "string") {
      throw this.refused();
    }
    return value;
  }

  /** The code that a node holds, in this form or another; null where it is none. */
  private met(node: Node, state: ReadState): string | null {
    if (node instanceof JsonNumber) {
      return wholeOf(node.text);
    }
    if (typeof node !== "string") {
      return null;
    }
    const code = state.tolerant ? this.mended(node, state) : node;
    return this.type.form === "number" && !this.known(code, state) && !INTEGER.test(code) ? null : code;
  }

  /** A code without blanks around it, and without leading zeros, if that is in the table and it is not itself. */
  private mended(text: string, state: ReadState): string {
    const bare = withoutBlanksAround(text);
    return [text, bare, withoutZeros(bare)].find((code) => this.known(code, state)) ?? text;
  }

  /** Whether the table has a code, in any edition. */
  protected known(code: string, _state: ReadState): boolean {
    return this.codes.has(code);
  }
}

/** A code of a list: the caller's, or the one that came with the package. */
export class ListedCode extends Code {
  private readonly table: Codes;

  constructor(type: TypeEntry, subject: Subject, table: Codes) {
    super(type, subject, new Set());
    this.table = table;
  }

  protected override known(code: string, state: ReadState): boolean {
    return listAtHand(this.table, state.catalogs)?.has(code) === true;
  }
}

/** Yes or no: two texts of the regulation, or JSON's own. */
export class Flag extends Kind {
  override readonly emptyIsAbsent: boolean;
  private readonly yes: string | null;
  private readonly no: string | null;

  constructor(type: TypeEntry, subject: Subject) {
    super(type, subject);
    this.yes = type.true ?? null;
    this.no = type.false ?? null;
    this.emptyIsAbsent = type.true !== undefined;
  }

  read(node: Node, state: ReadState, base: string, step: string): boolean | undefined {
    const exact = this.yes === null ? (typeof node === "boolean" ? node : null) : node === this.yes ? true : node === this.no ? false : null;
    if (exact !== null) {
      return this.judged(exact, this.plain(exact), state, base, step);
    }
    const said = state.tolerant ? flagSaid(node) : null;
    if (said !== null) {
      this.inexact(state, base, step);
      return this.judged(said, this.plain(said), state, base, step);
    }
    const isText = this.yes !== null && typeof node === "string";
    return isText ? this.wrongFormat(state, base, step) : this.wrongType(node, state, base, step);
  }

  override plain(value: unknown): string {
    return (value === true ? this.yes : this.no) ?? String(value);
  }

  write(value: unknown): string {
    return this.yes === null ? String(value) : quoted(this.plain(value));
  }

  take(value: unknown): boolean {
    if (typeof value !== "boolean") {
      throw this.refused();
    }
    return value;
  }
}

/** What a flag in another form says: a boolean, its word in any ASCII case, or 0 and 1; null if it is none. */
function flagSaid(node: Node): boolean | null {
  if (typeof node === "boolean") {
    return node;
  }
  const text = node instanceof JsonNumber ? node.text : node;
  if (typeof text !== "string") {
    return null;
  }
  if (/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(text)) {
    return true;
  }
  return /^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(text) ? false : null;
}
