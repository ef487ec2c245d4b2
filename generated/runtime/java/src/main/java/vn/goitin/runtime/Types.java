package vn.goitin.runtime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** The types of a specification, by the words it has for them. */
public final class Types {
  private static final int MOST_DIGITS = 18;

  private Types() {}

  /**
   * Free text.
   *
   * @return the type
   */
  public static Type<String> text() {
    return new TextType("text", TextType.Kind.FREE);
  }

  /**
   * The address of a file.
   *
   * @return the type
   */
  public static Type<String> url() {
    return new TextType("url", TextType.Kind.URL);
  }

  /**
   * Bytes as text; see {@link Base64Text}.
   *
   * @return the type
   */
  public static Type<String> base64() {
    return new TextType("base64", TextType.Kind.BASE64);
  }

  /**
   * Whole numbers of at most 18 digits, as JSON numbers.
   *
   * @return the type
   */
  public static Type<Long> integer() {
    return integer(Form.NUMBER);
  }

  /**
   * Whole numbers of at most 18 digits.
   *
   * @param form how they stand in JSON
   * @return the type
   */
  public static Type<Long> integer(Form form) {
    return new IntegerType("integer", MOST_DIGITS, form);
  }

  /**
   * Whole numbers, as JSON numbers.
   *
   * @param digits the most digits, up to 18
   * @return the type
   */
  public static Type<Long> integer(int digits) {
    return integer(digits, Form.NUMBER);
  }

  /**
   * Whole numbers.
   *
   * @param digits the most digits, up to 18
   * @param form how they stand in JSON
   * @return the type
   */
  public static Type<Long> integer(int digits, Form form) {
    return new IntegerType("integer(" + digits + ")", digits, form);
  }

  /**
   * Decimals, as JSON numbers.
   *
   * @param digits the most digits
   * @param scale how many of them may stand after the decimal point
   * @return the type
   */
  public static Type<BigDecimal> decimal(int digits, int scale) {
    return decimal(digits, scale, Form.NUMBER);
  }

  /**
   * Decimals.
   *
   * @param digits the most digits
   * @param scale how many of them may stand after the decimal point
   * @param form how they stand in JSON
   * @return the type
   */
  public static Type<BigDecimal> decimal(int digits, int scale, Form form) {
    return new DecimalType("decimal(" + digits + ", " + scale + ")", digits, scale, false, form);
  }

  /**
   * Decimals that always have as many digits after the decimal point, as JSON numbers.
   *
   * @param digits the most digits
   * @param scale how many of them stand after the decimal point
   * @return the type
   */
  public static Type<BigDecimal> exact(int digits, int scale) {
    return exact(digits, scale, Form.NUMBER);
  }

  /**
   * Decimals that always have as many digits after the decimal point.
   *
   * @param digits the most digits
   * @param scale how many of them stand after the decimal point
   * @param form how they stand in JSON
   * @return the type
   */
  public static Type<BigDecimal> exact(int digits, int scale, Form form) {
    String phrase = "decimal(" + digits + ", " + scale + ", exact)";
    return new DecimalType(phrase, digits, scale, true, form);
  }

  /**
   * Percentages without the sign, {@code 99.07}.
   *
   * @return the type
   */
  public static Type<BigDecimal> percent() {
    return new PercentType(false);
  }

  /**
   * Percentages with the sign, {@code 85%}.
   *
   * @return the type
   */
  public static Type<BigDecimal> percentSign() {
    return new PercentType(true);
  }

  /**
   * Days.
   *
   * @param pattern their form, such as {@code dd/MM/yyyy}
   * @return the type
   */
  public static Type<LocalDate> date(String pattern) {
    return new MomentType<>("date", pattern, MomentType::day);
  }

  /**
   * Days with a time; see {@link Moments} for the instant they stand for.
   *
   * @param pattern their form, such as {@code yyyyMMddHHmmss}
   * @return the type
   */
  public static Type<LocalDateTime> dateTime(String pattern) {
    return new MomentType<>(
        "datetime",
        pattern,
        moment -> MomentType.day(moment).atTime(MomentType.timeOfDay(moment)));
  }

  /**
   * Months of a year.
   *
   * @param pattern their form, such as {@code M-yyyy}
   * @return the type
   */
  public static Type<YearMonth> month(String pattern) {
    return new MomentType<>(
        "month",
        pattern,
        moment -> YearMonth.of(DatePattern.part(moment, 0), DatePattern.part(moment, 1)));
  }

  /**
   * Times of day.
   *
   * @param pattern their form, such as {@code HH:mm}
   * @return the type
   */
  public static Type<LocalTime> time(String pattern) {
    return new MomentType<>("time", pattern, MomentType::timeOfDay);
  }

  /**
   * Yes or no, as JSON booleans.
   *
   * @return the type
   */
  public static Type<Boolean> flag() {
    return new FlagType();
  }

  /**
   * Yes or no, as one of two texts.
   *
   * @param yes the text for yes
   * @param no the text for no
   * @return the type
   */
  public static Type<Boolean> flag(String yes, String no) {
    return new FlagType(yes, no);
  }

  /**
   * Any JSON value.
   *
   * @return the type
   */
  public static Type<RawJson> json() {
    return new JsonType();
  }

  /**
   * Codes of a table that knows them all, as JSON texts.
   *
   * @param <C> the Java type of the codes
   * @param table the table
   * @return the type
   */
  public static <C> Type<C> code(CodeTable<C> table) {
    return code(table, Form.TEXT);
  }

  /**
   * Codes of a table that knows them all.
   *
   * @param <C> the Java type of the codes
   * @param table the table
   * @param form how they stand in JSON
   * @return the type
   */
  public static <C> Type<C> code(CodeTable<C> table, Form form) {
    return new CodeType<>(table, form, Severity.ERROR);
  }

  /**
   * Codes of a table that may lack some, as JSON texts; one that it lacks is only warned of.
   *
   * @param <C> the Java type of the codes
   * @param table the table
   * @return the type
   */
  public static <C> Type<C> openCode(CodeTable<C> table) {
    return openCode(table, Form.TEXT);
  }

  /**
   * Codes of a table that may lack some; one that it lacks is only warned of.
   *
   * @param <C> the Java type of the codes
   * @param table the table
   * @param form how they stand in JSON
   * @return the type
   */
  public static <C> Type<C> openCode(CodeTable<C> table, Form form) {
    return new CodeType<>(table, form, Severity.WARNING);
  }

  /**
   * A record inside a record.
   *
   * @param <T> the inner record
   * @param type its type, asked for when it is needed first
   * @return the type
   */
  public static <T extends Packet> Type<T> nested(Supplier<RecordType<T>> type) {
    return new NestedType<>(type);
  }

  /**
   * Lists.
   *
   * @param <E> what the items are in Java
   * @param item the type of the items
   * @return the type
   */
  public static <E> Type<List<E>> listOf(Type<E> item) {
    return new ListType<>(item);
  }
}
