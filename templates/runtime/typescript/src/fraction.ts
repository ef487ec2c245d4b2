/* Exact fractions of whole numbers of any size: what rules and ranges compute with. */

/** A fraction; what stands below is greater than zero. */
export class Fraction {
  private readonly above: bigint;
  private readonly below: bigint;

  private constructor(above: bigint, below: bigint) {
    this.above = below < 0n ? -above : above;
    this.below = below < 0n ? -below : below;
  }

  /** The number that plain digits write (`-12.50`). */
  static of(digits: string): Fraction {
    const [whole = "", fraction = ""] = digits.split(".");
    return new Fraction(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  }

  /** The sum, over the least number that both can stand over: sums of many rows stay short. */
  plus(other: Fraction): Fraction {
    if (this.below === other.below) {
      return new Fraction(this.above + other.above, this.below);
    }
    const common = divisor(this.below, other.below);
    const more = other.below / common;
    return new Fraction(this.above * more + other.above * (this.below / common), this.below * more);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.above, other.below));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.above * other.above, this.below * other.below);
  }

  /** The quotient; null where the other is zero. */
  by(other: Fraction): Fraction | null {
    return other.above === 0n ? null : new Fraction(this.above * other.below, this.below * other.above);
  }

  /** Less than zero, zero or greater, as this is less than the other, equal or greater. */
  compare(other: Fraction): number {
    const left = this.above * other.below;
    const right = other.above * this.below;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** Plain digits, rounded half away from zero, without zeros at the end. */
  rounded(places: number): string {
    const scaled = String(this.absolute().scaled(places)).padStart(places + 1, "0");
    const digits = `${scaled.slice(0, -places)}.${scaled.slice(-places)}`.replace(/0+$/, "").replace(/\.$/, "");
    return this.above < 0n && digits !== "0" ? `-${digits}` : digits;
  }

  /** The number with so many digits behind the point, rounded half away from zero. */
  to(places: number): Fraction {
    const size = this.absolute().scaled(places);
    return new Fraction(this.above < 0n ? -size : size, 10n ** BigInt(places));
  }

  /** The whole number that it is; digits behind the point are cut off. */
  whole(): number {
    return Number(this.above / this.below);
  }

  /** The same text for all fractions that are the same number. */
  canonical(): string {
    const common = divisor(this.absolute().above, this.below);
    return `${this.above / common}/${this.below / common}`;
  }

  /** The same without a sign. */
  absolute(): Fraction {
    return this.above < 0n ? new Fraction(-this.above, this.below) : this;
  }

  /** A number that is not below zero, times a power of ten, rounded half up. */
  private scaled(places: number): bigint {
    return (2n * this.above * 10n ** BigInt(places) + this.below) / (2n * this.below);
  }
}

/** The greatest number that divides both. */
function divisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : divisor(other, one % other);
}
