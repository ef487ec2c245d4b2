package vn.goitin.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What somebody may have meant by a name or a code that nobody knows. */
final class NearMatch {
  private static final int LONGEST = 100;
  private static final int FARTHEST = 2;

  private NearMatch() {}

  /** Whether a character is one of U+0009 to U+000D, or U+0020. */
  static boolean isBlank(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /**
   * The first name with the same fold; else the nearest, at most two letters away and less than
   * half the shorter fold; null if there is none.
   */
  static String name(String name, List<String> names) {
    if (name.codePointCount(0, name.length()) > LONGEST) {
      return null;
    }
    int[] fold = fold(name);
    for (String one : names) {
      if (Arrays.equals(fold, fold(one))) {
        return one;
      }
    }
    int best = FARTHEST + 1;
    String found = null;
    for (String one : names) {
      int[] other = fold(one);
      int distance = distance(fold, other);
      if (distance < best && 2 * distance < Math.min(fold.length, other.length)) {
        best = distance;
        found = one;
      }
    }
    return found;
  }

  private static int[] fold(String name) {
    return name.codePoints()
        .filter(c -> c != '_' && c != '-' && !isBlank(c))
        .map(NearMatch::lower)
        .toArray();
  }

  private static int lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
  }

  /** Letters to put in, take out or change to make one text of the other. */
  private static int distance(int[] one, int[] other) {
    if (Math.abs(one.length - other.length) > FARTHEST) {
      return FARTHEST + 1;
    }
    int[] row = new int[other.length + 1];
    for (int at = 0; at < row.length; at++) {
      row[at] = at;
    }
    for (int at = 1; at <= one.length; at++) {
      int before = row[0];
      row[0] = at;
      for (int to = 1; to < row.length; to++) {
        int changed = before + (one[at - 1] == other[to - 1] ? 0 : 1);
        before = row[to];
        row[to] = Math.min(changed, 1 + Math.min(row[to], row[to - 1]));
      }
    }
    return row[other.length];
  }

  /** The first other code that is the same but for blanks around, ASCII case and leading zeros. */
  static String code(String text, Collection<String> codes) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return null;
    }
    String fold = codeFold(text);
    for (String code : codes) {
      if (!code.equals(text) && codeFold(code).equals(fold)) {
        return code;
      }
    }
    return null;
  }

  private static String codeFold(String text) {
    StringBuilder lower = new StringBuilder(stripped(text));
    for (int at = 0; at < lower.length(); at++) {
      lower.setCharAt(at, (char) lower(lower.charAt(at)));
    }
    return withoutZeros(lower.toString());
  }

  /** A text without ASCII blanks around it. */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A code without its leading zeros; the last character stays. */
  static String withoutZeros(String code) {
    int start = 0;
    while (start < code.length() - 1 && code.charAt(start) == '0') {
      start++;
    }
    return code.substring(start);
  }
}
