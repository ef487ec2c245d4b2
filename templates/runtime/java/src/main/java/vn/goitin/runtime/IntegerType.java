package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.Map;

/** Whole numbers of at most 18 digits. */
final class IntegerType extends NumberType<Long> {
  private final int most;

  /** Whether it is a text of always so many digits, zeros before it. */
  private final boolean padded;

  IntegerType(String phrase, int digits, Form form, boolean padded) {
    super(phrase, form);
    this.most = digits;
    this.padded = padded;
  }

  @Override
  Phrase words() {
    if (!padded) {
      return Phrasebook.FORMS.get("integer " + form.word()).filled(phrase(), Words.NONE);
    }
    Map<String, String> blanks = Blanks.of("digits", String.valueOf(most), "example", text(7L));
    return Phrasebook.FORMS.get("integer padded").filled(phrase(), blanks);
  }

  @Override
  Digits digits(byte[] in, int start, int end) {
    Digits digits = Digits.of(in, start, end);
    return digits != null && digits.isWhole() && !isSigned(in, start) ? digits : null;
  }

  /** One that is padded has no sign. */
  private boolean isSigned(byte[] in, int start) {
    return padded && in[start] == '-';
  }

  /** Zeros stand before a padded one; more digits than there is room for are told as such. */
  @Override
  Digits exactly(byte[] in, int start, int end) {
    if (!padded) {
      return digits(in, start, end);
    }
    int first = start;
    while (first + 1 < end && in[first] == '0') {
      first++;
    }
    int met = end - start;
    return met == most || met > most && first == start ? digits(in, first, end) : null;
  }

  /** A fraction of zeros only is understood. */
  @Override
  Digits token(byte[] in, int start, int end) {
    Digits digits = Digits.of(in, start, end);
    return digits != null && digits.cut(0).isWhole() && !isSigned(in, start) ? digits : null;
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
  String text(Long value) {
    StringBuilder digits = new StringBuilder(value.toString());
    while (padded && value >= 0 && digits.length() < most) {
      digits.insert(0, '0');
    }
    return digits.toString();
  }

  @Override
  BigDecimal decimal(Long value) {
    return BigDecimal.valueOf(value);
  }
}
