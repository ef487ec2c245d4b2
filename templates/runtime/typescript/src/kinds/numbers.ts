/* Integers, decimals and percentages: plain digits, ASCII only, no exponent, no more digits than the type has. */

import type { TypeEntry } from "../contract.js";
import { Decimal } from "../decimal.js";
import { Fraction } from "../fraction.js";
import { withoutBlanksAround, withoutZeros } from "../nearness.js";
import { type Subject, Told } from "../sentences.js";
import type { ReadState } from "../state.js";
import { JsonNumber, type Node, quoted } from "../tree.js";
import { INTEGER, Kind } from "./base.js";

const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const ZERO_FRACTION = /^(-?(?:0|[1-9][0-9]*))\.0+$/;
const UNSIGNED = /^(?:0|[1-9][0-9]*)$/;
const DIGITS_ALONE = /^[0-9]+$/;
const LOOSE = /^-?[0-9]+(?:\.[0-9]+)?$/;
const SAFE_DIGITS = 15;

/** The digits of a JSON number whose fraction, if there is one, is zeros only; else null. */
export function wholeOf(token: string): string | null {
  return INTEGER.test(token) ? token : (ZERO_FRACTION.exec(token)?.[1] ?? null);
}

/** Whether values of a type are written as JSON numbers. */
export function writesNumber(type: TypeEntry): boolean {
  return (type.writes ?? type.form) === "number";
}

abstract class Numeric extends Kind {
  override operand(value: unknown): Fraction {
    return Fraction.of(this.plain(value));
  }

  override sameness(value: unknown): string {
    const plain = this.plain(value);
    return plain.includes(".") ? plain.replace(/\.?0*$/, "") : plain;
  }

  protected abstract made(digits: string): unknown;

  /** More digits than the type has: an error whatever the field's own range weighs. */
  protected beyond(reason: "digits" | "whole" | "scale", allowed: number, met: number, state: ReadState, base: string, step: string): undefined {
    const blanks = { [reason === "scale" ? "scale" : "digits"]: String(allowed), met: String(met) };
    state.add(base + step, "range", "error", new Told(`range ${reason}`, blanks), this.subject);
    return undefined;
  }
}

/** An integer or a decimal. */
abstract class Digits extends Numeric {
  override readonly emptyIsAbsent: boolean;
  protected abstract readonly shape: RegExp;
  private readonly before: number;
  private readonly scale: number;
  private readonly isWritten: boolean;

  constructor(type: TypeEntry, subject: Subject) {
    super(type, subject);
    this.emptyIsAbsent = type.form !== "number";
    this.scale = type.scale ?? 0;
    this.before = (type.digits ?? 0) - this.scale;
    this.isWritten = writesNumber(type);
  }

  read(node: Node, state: ReadState, base: string, step: string): unknown {
    if (node instanceof JsonNumber) {
      return this.ofToken(node, state, base, step);
    }
    return typeof node === "string" ? this.ofText(node, state, base, step) : this.wrongType(node, state, base, step);
  }

  write(value: unknown): string {
    const text = this.plain(value);
    return this.isWritten ? text : quoted(text);
  }

  /** Whether a text is written exactly as a value is. */
  protected isWrittenAs(text: string): boolean {
    return this.shape.test(text);
  }

  protected abstract digitsOf(token: string): string | null;
  protected abstract scaled(plain: string): string;

  private ofToken(node: JsonNumber, state: ReadState, base: string, step: string): unknown {
    const isText = this.type.form === "text";
    const digits = isText && !state.tolerant ? null : this.digitsOf(node.text);
    if (digits === null || (digits !== node.text && !state.tolerant)) {
      return this.wrongType(node, state, base, step);
    }
    return this.counted(digits, isText || digits !== node.text, state, base, step, node);
  }

  private ofText(text: string, state: ReadState, base: string, step: string): unknown {
    const isExact = this.isWrittenAs(text);
    if (this.type.form === "number") {
      return state.tolerant && isExact ? this.counted(text, true, state, base, step, text) : this.wrongType(text, state, base, step);
    }
    if (isExact) {
      return this.counted(this.type.padded ? withoutZeros(text) : text, false, state, base, step, text);
    }
    const stripped = state.tolerant ? strippedNumber(text) : "";
    return this.shape.test(stripped) ? this.counted(stripped, true, state, base, step, text) : this.wrongFormat(state, base, step);
  }

  /** The value, unless it has too many digits; first, in tolerant reading, cut or padded to the scale. */
  private counted(digits: string, understood: boolean, state: ReadState, base: string, step: string, met: Node): unknown {
    const plain = withoutZerosSign(digits);
    const scaled = this.scaled(plain);
    if (!state.tolerant && this.type.exact && scaled.length > plain.length) {
      return this.wrongFormat(state, base, step);
    }
    const text = state.tolerant ? scaled : plain;
    if (understood || text !== plain) {
      this.inexact(state, base, step);
    }
    const [before, behind] = countsOf(text);
    if (before > this.before) {
      return this.beyond(this.type.kind === "integer" ? "digits" : "whole", this.before, before, state, base, step);
    }
    if (behind > this.scale) {
      return this.beyond("scale", this.scale, behind, state, base, step);
    }
    return this.judged(this.made(text), text, state, base, step, met);
  }
}

/** A whole number: of this language's numbers, where it holds each that there may be, else a bigint. */
export class Integer extends Digits {
  protected readonly shape: RegExp;
  private readonly isSafe: boolean;

  constructor(type: TypeEntry, subject: Subject) {
    super(type, subject);
    this.shape = type.padded ? UNSIGNED : INTEGER;
    this.isSafe = (type.digits ?? 0) <= SAFE_DIGITS;
  }

  take(value: unknown): number | bigint {
    const isNumber = typeof value === "number" && Number.isSafeInteger(value);
    if (!isNumber && typeof value !== "bigint") {
      throw this.refused();
    }
    return this.isSafe ? Number(value) : BigInt(value);
  }

  /** Zeros stand before one that is padded. */
  override plain(value: unknown): string {
    const digits = String(value);
    return this.type.padded && this.shape.test(digits) ? digits.padStart(this.type.digits ?? 0, "0") : digits;
  }

  /** More digits than a padded one has room for are told as such, wherever no zero stands before them. */
  protected override isWrittenAs(text: string): boolean {
    const width = this.type.digits ?? 0;
    if (!this.type.padded) {
      return super.isWrittenAs(text);
    }
    return text.length === width ? DIGITS_ALONE.test(text) : text.length > width && this.shape.test(text);
  }

  protected made(digits: string): number | bigint {
    return this.isSafe ? Number(digits) : BigInt(digits);
  }

  protected digitsOf(token: string): string | null {
    const digits = wholeOf(token);
    return digits !== null && this.type.padded && digits.startsWith("-") ? null : digits;
  }

  protected scaled(plain: string): string {
    return plain;
  }
}

/** A decimal, its digits kept. */
export class DecimalKind extends Digits {
  protected readonly shape: RegExp = DECIMAL;

  take(value: unknown): Decimal {
    return Decimal.kept(this.scaled(taken(value, () => this.refused()).digits));
  }

  override plain(value: unknown): string {
    return (value as Decimal).digits;
  }

  protected made(digits: string): Decimal {
    return Decimal.kept(digits);
  }

  protected digitsOf(token: string): string | null {
    return DECIMAL.test(token) ? token : null;
  }

  /** A number without zeros behind its scale, and with as many digits there as an exact scale asks. */
  protected scaled(text: string): string {
    const scale = this.type.scale ?? 0;
    const [before = "", fraction = ""] = text.split(".");
    const cut = fraction.length > scale && /^0+$/.test(fraction.slice(scale)) ? fraction.slice(0, scale) : fraction;
    const behind = this.type.exact ? cut.padEnd(scale, "0") : cut;
    return behind === "" ? before : `${before}.${behind}`;
  }
}

/** A percentage: a text, with its sign or without; the value is the number before the sign. */
export class Percent extends Numeric {
  read(node: Node, state: ReadState, base: string, step: string): Decimal | undefined {
    if (node instanceof JsonNumber && state.tolerant) {
      return DECIMAL.test(node.text) ? this.counted(node.text, true, state, base, step, node) : this.wrongType(node, state, base, step);
    }
    if (typeof node !== "string") {
      return this.wrongType(node, state, base, step);
    }
    const hasSign = node.endsWith("%");
    const digits = hasSign ? node.slice(0, -1) : node;
    const isExact = hasSign === this.type.sign;
    return DECIMAL.test(digits) && (isExact || state.tolerant)
      ? this.counted(digits, !isExact, state, base, step, node)
      : this.wrongFormat(state, base, step);
  }

  override plain(value: unknown): string {
    return (value as Decimal).digits;
  }

  write(value: unknown): string {
    const text = this.plain(value);
    return quoted(this.type.sign ? `${text}%` : text);
  }

  take(value: unknown): Decimal {
    return taken(value, () => this.refused());
  }

  protected made(digits: string): Decimal {
    return Decimal.kept(digits);
  }

  private counted(digits: string, understood: boolean, state: ReadState, base: string, step: string, met: Node): Decimal | undefined {
    const text = withoutZerosSign(digits);
    const [before, behind] = countsOf(text);
    const most = this.type.digits ?? 0;
    if (understood) {
      this.inexact(state, base, step);
    }
    if (before + behind > most) {
      return this.beyond("digits", most, before + behind, state, base, step);
    }
    return this.judged(this.made(text), text, state, base, step, met);
  }
}

function taken(value: unknown, refused: () => TypeError): Decimal {
  if (!(value instanceof Decimal) && (typeof value !== "string" || !DECIMAL.test(value))) {
    throw refused();
  }
  return Decimal.of(value);
}

/** A number as text without blanks around it and zeros before it; nothing else is mended. */
function strippedNumber(text: string): string {
  const inner = withoutBlanksAround(text);
  return LOOSE.test(inner) ? inner.replace(/^(-?)0+(?=[0-9])/, "$1") : "";
}

/** Plain digits: zero has no sign. */
function withoutZerosSign(text: string): string {
  return text.charCodeAt(0) === 0x2d && /^-[0.]*$/.test(text) ? text.slice(1) : text;
}

/** How many digits stand before and after the decimal point; a zero before it is none. */
function countsOf(text: string): [before: number, behind: number] {
  const first = text.charCodeAt(0) === 0x2d ? 1 : 0;
  const point = text.indexOf(".");
  const end = point < 0 ? text.length : point;
  const isZero = end - first === 1 && text.charCodeAt(first) === 0x30;
  return [isZero ? 0 : end - first, point < 0 ? 0 : text.length - point - 1];
}
