/* How far the two sides of a rule may be apart. */

import type { ToleranceEntry } from "./contract.js";
import { Fraction } from "./fraction.js";

/** An amount, or a share of the right side up to one. */
export class Tolerance {
  private readonly amount: Fraction;
  private readonly share: Fraction | null;
  private readonly most: Fraction | null;
  private readonly isExclusive: boolean;

  constructor({ amount = "0", share, up_to: most, exclusive = false }: ToleranceEntry) {
    this.amount = Fraction.of(amount);
    this.share = share === undefined ? null : Fraction.of(share);
    this.most = most === undefined ? null : Fraction.of(most);
    this.isExclusive = exclusive;
  }

  /** Whether two numbers are no farther apart than that. */
  covers(left: Fraction, right: Fraction): boolean {
    const beyond = left.minus(right).absolute().compare(this.width(right));
    return this.isExclusive ? beyond < 0 : beyond <= 0;
  }

  private width(right: Fraction): Fraction {
    const width = this.share === null ? this.amount : right.absolute().times(this.share);
    return this.most !== null && width.compare(this.most) > 0 ? this.most : width;
  }
}
