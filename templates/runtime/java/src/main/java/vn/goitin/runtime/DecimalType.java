package vn.goitin.runtime;

import java.math.BigDecimal;
import java.util.Map;

/** Decimals; the digits after the decimal point are kept as they came, or are always as many. */
final class DecimalType extends NumberType<BigDecimal> {
  private final int whole;
  private final int scale;
  private final boolean exact;

  DecimalType(String phrase, int digits, int scale, boolean exact, Form form) {
    super(phrase, form);
    this.whole = digits - scale;
    this.scale = scale;
    this.exact = exact;
  }

  @Override
  Phrase words() {
    String key = (exact ? "exact " : "decimal ") + form.word();
    String before = whole == 0 ? "0" : "12".substring(0, Math.min(whole, 2));
    BigDecimal number = new BigDecimal(scale == 0 ? before : before + ".5");
    String example = (exact ? number.setScale(scale) : number).toPlainString();
    Map<String, String> blanks = Blanks.of("scale", String.valueOf(scale), "example", example);
    return Phrasebook.FORMS.get(key).filled(phrase(), blanks);
  }

  @Override
  Digits digits(byte[] in, int start, int end) {
    return Digits.of(in, start, end);
  }

  @Override
  Digits token(byte[] in, int start, int end) {
    return Digits.of(in, start, end);
  }

  @Override
  boolean isLoose(Digits token) {
    return false;
  }

  @Override
  BigDecimal counted(Digits met, boolean loose, ReadState state, int node, Field field) {
    Digits cut = met.cut(scale);
    boolean padded = exact && cut.behind() < scale;
    if (padded && !state.tolerant) {
      state.refuse("format", field, this);
      return null;
    }
    Digits digits = state.tolerant ? cut : met;
    understood(loose || state.tolerant && (cut != met || padded), state, field);
    if (digits.before() > whole) {
      return tooMany("range whole", "digits", whole, digits.before(), state, field);
    }
    if (digits.behind() > scale) {
      return tooMany("range scale", "scale", scale, digits.behind(), state, field);
    }
    BigDecimal number = digits.number();
    return padded ? number.setScale(scale) : number;
  }

  @Override
  BigDecimal decimal(BigDecimal value) {
    return value;
  }

  @Override
  String text(BigDecimal value) {
    BigDecimal written = exact && value.scale() < scale ? value.setScale(scale) : value;
    return written.toPlainString();
  }

  @Override
  Object equal(BigDecimal value) {
    return key(value);
  }

  @Override
  Object key(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
