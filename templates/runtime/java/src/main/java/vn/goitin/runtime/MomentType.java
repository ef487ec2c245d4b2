package vn.goitin.runtime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Map;

/**
 * Days, months and times, as text in a pattern.
 *
 * @param <V> what the moment is in Java
 */
final class MomentType<V extends TemporalAccessor> extends Type<V> {
  private static final int LAST_YEAR = 9_999;

  /** 2024-03-12 08:15:02, which stands for moments in sentences. */
  private static final long EXAMPLE = 2024_03_12_08_15_02L;

  private final String kind;
  private final DatePattern pattern;

  MomentType(String kind, String pattern) {
    super(kind + "(" + pattern + ")");
    this.kind = kind;
    this.pattern = new DatePattern(pattern);
  }

  /** What its kind makes of a moment. */
  @SuppressWarnings("unchecked")
  private V value(long moment) {
    switch (kind) {
      case "date":
        return (V) day(moment);
      case "time":
        return (V) timeOfDay(moment);
      case "month":
        return (V) month(moment);
      default:
        return (V) day(moment).atTime(timeOfDay(moment));
    }
  }

  private static LocalDate day(long moment) {
    return LocalDate.of(
        DatePattern.part(moment, 0), DatePattern.part(moment, 1), DatePattern.part(moment, 2));
  }

  private static YearMonth month(long moment) {
    return YearMonth.of(DatePattern.part(moment, 0), DatePattern.part(moment, 1));
  }

  private static LocalTime timeOfDay(long moment) {
    return LocalTime.of(
        DatePattern.part(moment, 3), DatePattern.part(moment, 4), DatePattern.part(moment, 5));
  }

  /**
   * A moment as {@code yyyyMMddHHmmss}; a month is its first day, a day its midnight, a time of day
   * is of the first of all days.
   */
  static long number(TemporalAccessor moment) {
    if (moment instanceof LocalDateTime) {
      LocalDateTime time = (LocalDateTime) moment;
      long day = (time.getYear() * 100L + time.getMonthValue()) * 100 + time.getDayOfMonth();
      return ((day * 100 + time.getHour()) * 100 + time.getMinute()) * 100 + time.getSecond();
    }
    long number = part(moment, ChronoField.YEAR, 1);
    number = 100 * number + part(moment, ChronoField.MONTH_OF_YEAR, 1);
    number = 100 * number + part(moment, ChronoField.DAY_OF_MONTH, 1);
    number = 100 * number + part(moment, ChronoField.HOUR_OF_DAY, 0);
    number = 100 * number + part(moment, ChronoField.MINUTE_OF_HOUR, 0);
    return 100 * number + part(moment, ChronoField.SECOND_OF_MINUTE, 0);
  }

  /** The day of a moment that is a number, counted from the first of January 1970. */
  static long day(Fraction moment) {
    long day = moment.whole() / 1_000_000;
    int month = (int) (day / 100 % 100);
    return LocalDate.of((int) (day / 10_000), month, (int) (day % 100)).toEpochDay();
  }

  private static int part(TemporalAccessor moment, ChronoField unit, int otherwise) {
    return moment.isSupported(unit) ? moment.get(unit) : otherwise;
  }

  /** What a moment is in Java. */
  Class<?> java() {
    return value(EXAMPLE).getClass();
  }

  @Override
  Phrase words() {
    JsonWriter example = new JsonWriter();
    pattern.write(EXAMPLE, example);
    boolean minutes = kind.equals("datetime") && !pattern.hasSeconds();
    Map<String, String> blanks =
        Blanks.of("pattern", pattern.toString(), "example", example.unquoted());
    return Phrasebook.FORMS.get(minutes ? "minutes" : kind).filled(phrase(), blanks);
  }

  @Override
  V exact(JsonTree tree, int node) {
    throw new UnsupportedOperationException("a moment is read with its judge");
  }

  @Override
  V read(ReadState state, int node, Field field) {
    JsonTree tree = state.tree;
    if (tree.kind(node) != JsonTree.TEXT) {
      state.refuseKind(field, this, node);
      return null;
    }
    boolean escaped = tree.has(node, JsonTree.ESCAPED);
    byte[] in = escaped ? tree.plain(node) : tree.bytes;
    int start = escaped ? 0 : tree.start(node);
    int end = escaped ? in.length : tree.end(node);
    long moment = pattern.read(in, start, end);
    if (moment == DatePattern.NONE && state.tolerant) {
      moment = understood(in, start, end, field, state.zone);
      if (moment != DatePattern.NONE) {
        state.report("form", Severity.WARNING, field, Blanks.of("expected", this));
      }
    }
    if (moment == DatePattern.NONE) {
      state.refuse("format", field, this);
      return null;
    }
    V value = value(moment);
    field.judgeSize(state, node);
    field.judgePeriod(number(value), pattern.hasYear(), state);
    return value;
  }

  /** What tolerant reading takes a text for: between blanks, with a zone, in an accepted form. */
  private long understood(byte[] in, int from, int to, Field field, int home) {
    int start = from;
    int end = to;
    while (start < end && NearMatch.isBlank(in[start])) {
      start++;
    }
    while (start < end && NearMatch.isBlank(in[end - 1])) {
      end--;
    }
    long moment = pattern.read(in, start, end);
    if (moment == DatePattern.NONE && pattern.isIso()) {
      moment = pattern.readLoose(in, start, end, home);
    }
    for (int i = 0; moment == DatePattern.NONE && i < field.accepts.length; i++) {
      if (field.accepts[i] instanceof MomentType) {
        DatePattern other = ((MomentType<?>) field.accepts[i]).pattern;
        moment = other.readLoose(in, start, end, home);
      }
    }
    return moment;
  }

  @Override
  Object key(V value) {
    return text(value);
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
