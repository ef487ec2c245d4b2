/* Decimal numbers, digit by digit as they are written. */

import { Fraction } from "./fraction.js";

const PLAIN = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** An exact decimal number: its digits are kept as they were written, and never become a double on the way. */
export class Decimal {
  /** The digits, as they were written. */
  readonly digits: string;

  private constructor(digits: string) {
    this.digits = digits;
  }

  /**
   * The number that plain digits write, such as `-12.50`; of a number of this language its own shortest digits.
   *
   * @throws {RangeError} for what is no number in plain digits: an exponent, a sign of plus, blanks, NaN
   */
  static of(value: string | number | bigint | Decimal): Decimal {
    if (value instanceof Decimal) {
      return value;
    }
    const digits = String(value);
    if (!PLAIN.test(digits)) {
      throw new RangeError("A decimal number is written in plain digits, such as -12.50.");
    }
    return new Decimal(/^-[0.]*$/.test(digits) ? digits.slice(1) : digits);
  }

  /** Digits that were found to be plain already. @internal */
  static kept(digits: string): Decimal {
    return new Decimal(digits);
  }

  /** Less than zero, zero or greater, as this number is less than the other, equal or greater. */
  compare(other: Decimal | string): number {
    return Fraction.of(this.digits).compare(Fraction.of(Decimal.of(other).digits));
  }

  /** Whether the other is the same number; zeros at the end count for nothing. */
  equals(other: unknown): boolean {
    return other instanceof Decimal && (other.digits === this.digits || this.compare(other) === 0);
  }

  /** The nearest number of this language. */
  toNumber(): number {
    return Number(this.digits);
  }

  /** The digits, as they were written. */
  toString(): string {
    return this.digits;
  }

  /** The digits as a text, so that none is lost. A record writes it in the form of its regulation. */
  toJSON(): string {
    return this.digits;
  }
}
