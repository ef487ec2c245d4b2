package vn.goitin.runtime;

import java.math.BigDecimal;

/** Whole numbers of at most 18 digits. */
final class IntegerType extends NumberType<Long> {
  private final int most;

  IntegerType(String phrase, int digits, Form form) {
    super(phrase, form);
    this.most = digits;
  }

  @Override
  Phrase words() {
    return Phrasebook.FORMS.get("integer " + form.word()).filled(phrase(), Words.NONE);
  }

  @Override
  Digits digits(byte[] in, int start, int end) {
    Digits digits = Digits.of(in, start, end);
    return digits != null && digits.isWhole() ? digits : null;
  }

  /** A fraction of zeros only is understood. */
  @Override
  Digits token(byte[] in, int start, int end) {
    Digits digits = Digits.of(in, start, end);
    return digits != null && digits.cut(0).isWhole() ? digits : null;
  }

  @Override
  boolean isLoose(Digits token) {
    return !token.isWhole();
  }

  @Override
  Long counted(Digits digits, boolean loose, ReadState state, int node, Field field) {
    understood(loose, state, field);
    int met = digits.before();
    return met > most
        ? tooMany("range digits", "digits", most, met, state, field)
        : Long.valueOf(digits.whole());
  }

  @Override
  BigDecimal decimal(Long value) {
    return BigDecimal.valueOf(value);
  }
}
