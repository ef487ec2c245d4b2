package vn.qcvn120.runtime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.LongFunction;

/**
 * Days, months and times of day, as text in a pattern.
 *
 * @param <V> what the moment is in Java
 */
final class MomentType<V extends TemporalAccessor> extends Type<V> {
  private static final int LAST_YEAR = 9_999;

  private final DatePattern pattern;
  private final LongFunction<V> maker;

  private MomentType(String kind, String pattern, LongFunction<V> maker) {
    super(kind + "(" + pattern + ")");
    this.pattern = new DatePattern(pattern);
    this.maker = maker;
  }

  static MomentType<LocalDate> date(String pattern) {
    return new MomentType<>("date", pattern, MomentType::day);
  }

  static MomentType<LocalDateTime> dateTime(String pattern) {
    return new MomentType<>(
        "datetime",
        pattern,
        moment ->
            day(moment)
                .atTime(
                    DatePattern.part(moment, 3),
                    DatePattern.part(moment, 4),
                    DatePattern.part(moment, 5)));
  }

  static MomentType<YearMonth> month(String pattern) {
    return new MomentType<>(
        "month",
        pattern,
        moment -> YearMonth.of(DatePattern.part(moment, 0), DatePattern.part(moment, 1)));
  }

  private static LocalDate day(long moment) {
    return LocalDate.of(
        DatePattern.part(moment, 0), DatePattern.part(moment, 1), DatePattern.part(moment, 2));
  }

  /** A moment as {@code yyyyMMddHHmmss}; a month is its first day, a day its midnight. */
  static long number(TemporalAccessor moment) {
    if (moment instanceof LocalDateTime time) {
      long day = (time.getYear() * 100L + time.getMonthValue()) * 100 + time.getDayOfMonth();
      return ((day * 100 + time.getHour()) * 100 + time.getMinute()) * 100 + time.getSecond();
    }
    long number = moment.get(ChronoField.YEAR);
    number = 100 * number + moment.get(ChronoField.MONTH_OF_YEAR);
    number = 100 * number + part(moment, ChronoField.DAY_OF_MONTH, 1);
    number = 100 * number + part(moment, ChronoField.HOUR_OF_DAY, 0);
    number = 100 * number + part(moment, ChronoField.MINUTE_OF_HOUR, 0);
    return 100 * number + part(moment, ChronoField.SECOND_OF_MINUTE, 0);
  }

  private static int part(TemporalAccessor moment, ChronoField unit, int otherwise) {
    return moment.isSupported(unit) ? moment.get(unit) : otherwise;
  }

  @Override
  V exact(Doc doc, int node) {
    return read(pattern, doc, node, false);
  }

  @Override
  V accepted(Type<?> other, Doc doc, int node) {
    return other instanceof MomentType<?> moment ? read(moment.pattern, doc, node, true) : null;
  }

  private V read(DatePattern form, Doc doc, int node, boolean fraction) {
    if (doc.kind(node) != Doc.TEXT) {
      return null;
    }
    long moment;
    if (doc.has(node, Doc.ESCAPED)) {
      byte[] plain = doc.plain(node);
      moment = form.read(plain, 0, plain.length, fraction);
    } else {
      moment = form.read(doc.bytes, doc.start(node), doc.end(node), fraction);
    }
    return moment == DatePattern.NONE ? null : maker.apply(moment);
  }

  @Override
  void write(V value, JsonWriter out) {
    long moment = number(value);
    int year = DatePattern.part(moment, 0);
    if (moment < 0 || year < 1 || year > LAST_YEAR) {
      out.fail();
    } else {
      pattern.write(moment, out);
    }
  }

  @Override
  String text(V value) {
    JsonWriter out = new JsonWriter();
    write(value, out);
    return out.isBroken() ? "" : out.unquoted();
  }
}
