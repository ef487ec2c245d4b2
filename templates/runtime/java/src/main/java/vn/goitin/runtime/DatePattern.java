package vn.goitin.runtime;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of days and times, such as {@code dd/MM/yyyy}, sliced rather than interpreted.
 *
 * <p>Moments are numbers {@code yyyyMMddHHmmss}; parts that a pattern lacks are the first year,
 * month and day, midnight. The calendar is strict: 30 February is no day.
 */
final class DatePattern {
  static final long NONE = -1;

  /** No zone is known. */
  static final int NO_ZONE = Integer.MIN_VALUE;

  private static final List<String> ISO =
      ImmutableList.of(
          "yyyy-MM-ddTHH:mm:ss",
          "yyyy-MM-dd HH:mm:ss",
          "yyyy-MM-ddTHH:mm",
          "yyyy-MM-dd HH:mm");
  private static final int ZONE_WIDTH = 6;
  private static final int MOST_AHEAD = 14 * 60;
  private static final int LAST_YEAR = 9_999;

  private static final String LETTERS = "yMdHms";
  private static final int DAY = 2;
  private static final long[] WEIGHTS = {
    10_000_000_000L, 100_000_000L, 1_000_000L, 10_000L, 100L, 1L
  };

  private final String pattern;

  /** For each piece: its letter and width, {@code M} and {@code d} of width 1 being unpadded. */
  private final char[] letters;

  private final int[] widths;

  /** For each piece: which part of a moment it is, or -1 for a character that stands for itself. */
  private final int[] units;

  DatePattern(String pattern) {
    this.pattern = pattern;
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < pattern.length(); ) {
      int end = at + 1;
      while (LETTERS.indexOf(pattern.charAt(at)) >= 0
          && end < pattern.length()
          && pattern.charAt(end) == pattern.charAt(at)) {
        end++;
      }
      pieces.add(pattern.substring(at, end));
      at = end;
    }
    letters = new char[pieces.size()];
    widths = new int[pieces.size()];
    units = new int[pieces.size()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = pieces.get(i).charAt(0);
      widths[i] = pieces.get(i).length();
      units[i] = LETTERS.indexOf(letters[i]);
    }
  }

  @Override
  public String toString() {
    return pattern;
  }

  /** Whether it ends in seconds. */
  boolean hasSeconds() {
    return pattern.endsWith("ss");
  }

  /** Whether it says a year. */
  boolean hasYear() {
    return pattern.contains("yyyy");
  }

  /** Whether it is one of the ISO forms, behind which a zone may stand. */
  boolean isIso() {
    return ISO.contains(pattern);
  }

  /** The moment that these bytes say, or {@link #NONE}. */
  long read(byte[] in, int start, int end) {
    long moment = 0;
    int at = start;
    int seen = 0;
    for (int i = 0; i < letters.length; i++) {
      int unit = units[i];
      if (unit < 0) {
        if (at >= end || in[at++] != letters[i]) {
          return NONE;
        }
        continue;
      }
      int stop = at + widths[i];
      if (widths[i] == 1 && at < end && in[at] == '0') {
        return NONE;
      }
      if (widths[i] == 1 && stop < end && isDigit(in[stop])) {
        stop++;
      }
      int number = stop > end ? -1 : number(in, at, stop);
      if (number < 0) {
        return NONE;
      }
      moment += number * WEIGHTS[unit];
      seen |= 1 << unit;
      at = stop;
    }
    for (int unit = 0; unit <= DAY; unit++) {
      moment += (seen & 1 << unit) == 0 ? WEIGHTS[unit] : 0;
    }
    return at == end ? checked(moment) : NONE;
  }

  /**
   * The same; behind seconds may stand a fraction, and behind an ISO form a zone.
   *
   * @param home how many minutes the zone of the regulation is ahead of UTC, or {@link #NO_ZONE}
   */
  long readLoose(byte[] in, int start, int end, int home) {
    int stop = end;
    int zone = isIso() && home != NO_ZONE ? zone(in, start, end) : NO_ZONE;
    if (zone != NO_ZONE) {
      stop -= in[end - 1] == 'Z' ? 1 : ZONE_WIDTH;
    }
    long moment = read(in, start, stop);
    if (moment == NONE && hasSeconds()) {
      moment = read(in, start, beforeFraction(in, start, stop));
    }
    return moment == NONE || zone == NO_ZONE ? moment : moved(moment, home - zone);
  }

  /** How many minutes the zone at the end is ahead of UTC, or {@link #NO_ZONE}. */
  private static int zone(byte[] in, int start, int end) {
    if (end > start && in[end - 1] == 'Z') {
      return 0;
    }
    int sign = end - ZONE_WIDTH;
    if (sign < start || in[sign] != '+' && in[sign] != '-' || in[sign + 3] != ':') {
      return NO_ZONE;
    }
    int hours = number(in, sign + 1, sign + 3);
    int minutes = number(in, sign + 4, end);
    int ahead = 60 * hours + minutes;
    if (hours < 0 || minutes < 0 || minutes > 59 || ahead > MOST_AHEAD) {
      return NO_ZONE;
    }
    return in[sign] == '-' ? -ahead : ahead;
  }

  private static int beforeFraction(byte[] in, int start, int end) {
    int at = end;
    while (at > start && isDigit(in[at - 1])) {
      at--;
    }
    return at < end && at > start && in[at - 1] == '.' ? at - 1 : end;
  }

  /** So many minutes later; {@link #NONE} where the calendar ends before. */
  private static long moved(long moment, int minutes) {
    LocalDateTime later =
        LocalDateTime.of(
                part(moment, 0),
                part(moment, 1),
                part(moment, 2),
                part(moment, 3),
                part(moment, 4),
                part(moment, 5))
            .plusMinutes(minutes);
    return later.getYear() < 1 || later.getYear() > LAST_YEAR ? NONE : MomentType.number(later);
  }

  private static int number(byte[] in, int start, int end) {
    int number = 0;
    for (int at = start; at < end; at++) {
      if (!isDigit(in[at])) {
        return -1;
      }
      number = 10 * number + in[at] - '0';
    }
    return number;
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  private static long checked(long moment) {
    int year = part(moment, 0);
    int month = part(moment, 1);
    int day = part(moment, 2);
    boolean real =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())
            && part(moment, 3) < 24
            && part(moment, 4) < 60
            && part(moment, 5) < 60;
    return real ? moment : NONE;
  }

  /** Part {@code unit} of a moment: 0 the year, 1 the month, … 5 the second. */
  static int part(long moment, int unit) {
    int day = (int) (moment / 1_000_000);
    int time = (int) (moment % 1_000_000);
    switch (unit) {
      case 0:
        return day / 10_000;
      case 1:
        return day / 100 % 100;
      case 2:
        return day % 100;
      case 3:
        return time / 10_000;
      case 4:
        return time / 100 % 100;
      default:
        return time % 100;
    }
  }

  void write(long moment, JsonWriter out) {
    out.quote();
    for (int i = 0; i < letters.length; i++) {
      int unit = units[i];
      if (unit < 0) {
        out.ascii(String.valueOf(letters[i]));
      } else {
        int number = part(moment, unit);
        out.digits(number, widths[i] == 1 && number > 9 ? 2 : widths[i]);
      }
    }
    out.quote();
  }
}
