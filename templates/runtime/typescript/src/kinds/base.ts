/* What all kinds of values share: how they are read and written, and how they are judged once they are read. */

import type { TypeEntry } from "../contract.js";
import { Expected, filled, formOf, type Subject, Words } from "../sentences.js";
import type { Fraction } from "../fraction.js";
import type { ReadState } from "../state.js";
import type { Node } from "../tree.js";

/** A constraint on one value, and on the node that it was read from. `base` and `step` together are its place. */
export type Judgement = (plain: string, state: ReadState, base: string, step: string, met: Node) => void;

/** What rules compute and compare with: numbers, and texts. */
export type Operand = Fraction | string;

export const INTEGER: RegExp = /^-?(?:0|[1-9][0-9]*)$/;

/** One kind of value, in one field. `undefined` is what could not be read. */
export abstract class Kind {
  readonly type: TypeEntry;
  readonly subject: Subject;
  /** The constraints, in the order of the law: length, pattern, range, code. */
  judgements: readonly Judgement[] = [];
  /** Whether an empty text says that there is no value: everywhere but where no text can stand. */
  readonly emptyIsAbsent: boolean = true;
  /** Whether a text of blanks only is no value where one is required. */
  readonly mayBeBlank: boolean = false;
  /** Whether an empty text as an item of a list is a value. */
  readonly takesEmptyItem: boolean = false;

  private expected_: Expected | null = null;

  constructor(type: TypeEntry, subject: Subject) {
    this.type = type;
    this.subject = subject;
  }

  /** Read a node that is filled, and judge the value. */
  abstract read(node: Node, state: ReadState, base: string, step: string): unknown;

  /** Canonical JSON of a value. */
  abstract write(value: unknown): string;

  /** The value as conditions and constraints compare it: a text or code as it is, a number in digits, a flag as its literal. */
  plain(value: unknown): string {
    return String(value);
  }

  /** What a rule looks at. */
  operand(value: unknown): Operand {
    return this.plain(value);
  }

  /** What two items of a list must not share. */
  sameness(value: unknown): string {
    return this.write(value);
  }

  /**
   * A value that comes from code.
   *
   * @throws {TypeError} for one of another type
   */
  abstract take(value: unknown): unknown;

  /** The type as it is asked. */
  get expected(): Expected {
    this.expected_ ??= expectedOf(this.type);
    return this.expected_;
  }

  protected judged<T>(value: T, plain: string, state: ReadState, base: string, step: string, met: Node): T {
    for (const judgement of this.judgements) {
      judgement(plain, state, base, step, met);
    }
    return value;
  }

  protected wrongType(node: Node, state: ReadState, base: string, step: string): undefined {
    state.add(base + step, "type", "error", this.expected.wrong(node), this.subject);
    return undefined;
  }

  protected wrongFormat(state: ReadState, base: string, step: string): undefined {
    state.add(base + step, "format", "error", this.expected.format, this.subject);
    return undefined;
  }

  protected inexact(state: ReadState, base: string, step: string): void {
    state.add(base + step, "form", "warning", this.expected.form, this.subject);
  }

  protected refused(): TypeError {
    const { wire } = this.subject.label ?? { wire: "" };
    return new TypeError(`${wire}: expected ${this.expected.words.words.en}.`);
  }
}

/** A type as it is asked: its phrase, and in words. */
export function expectedOf(type: TypeEntry): Expected {
  const { words } = formOf(type.expected ?? type.kind).words;
  const fill = (name: string): string => String(type[name as keyof TypeEntry]);
  return new Expected(new Words(type.phrase ?? type.kind, { vi: filled(words.vi, fill), en: filled(words.en, fill) }));
}
