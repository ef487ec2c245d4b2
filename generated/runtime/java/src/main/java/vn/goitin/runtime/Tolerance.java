package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;

/** How far two sides may be apart: an amount, or a share of the right one up to one. */
final class Tolerance {
  private static final Set<String> KEYS = Entry.known("amount", "share", "up_to", "exclusive");
  private static final Set<String> NOTHING = Collections.emptySet();

  /** Each is null where it is not said. */
  private final Fraction amount;

  private final Fraction share;
  private final Fraction most;

  /** Whether exactly so much is too much. */
  private final boolean isExclusive;

  private Tolerance(Entry tolerance) {
    tolerance.understood("tolerance", KEYS, NOTHING);
    this.amount = amount(tolerance.text("amount"));
    this.share = amount(tolerance.text("share"));
    this.most = amount(tolerance.text("up_to"));
    this.isExclusive = tolerance.is("exclusive");
  }

  /** A tolerance of the contract, or null. */
  static Tolerance of(Entry tolerance) {
    return tolerance == null ? null : new Tolerance(tolerance);
  }

  /** Whether two numbers are no farther apart than that. */
  boolean covers(Fraction left, Fraction right) {
    Fraction width = share == null ? amount : right.size().times(share);
    if (most != null && width.compareTo(most) > 0) {
      width = most;
    }
    int beyond = left.minus(right).size().compareTo(width);
    return isExclusive ? beyond < 0 : beyond <= 0;
  }

  private static Fraction amount(String digits) {
    return digits == null ? null : Fraction.of(new BigDecimal(digits));
  }
}
