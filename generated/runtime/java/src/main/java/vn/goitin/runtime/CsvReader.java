package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a CSV text as spreadsheets write it: cells in quotes where they need them, a quote in them doubled. */
final class CsvReader {
  private static final char[] SEPARATORS = {';', '\t', ','};

  private final String text;
  private final char separator;
  private int at;

  CsvReader(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /** What the first line has most of. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char found = SEPARATORS[0];
    long most = -1;
    for (char one : SEPARATORS) {
      long count = first.chars().filter(each -> each == one).count();
      if (count > most) {
        most = count;
        found = one;
      }
    }
    return found;
  }

  /** The cells of the next row without the blanks around them; null behind the last. */
  List<String> next() {
    if (at >= text.length()) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (at < text.length() && text.charAt(at++) == separator);
    return cells;
  }

  /** Reads a cell, up to the separator or the line's end behind it. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    while (at < text.length()) {
      char one = text.charAt(at);
      if (quoted && one == '"') {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
        quoted = doubled;
        at += doubled ? 2 : 1;
        if (doubled) {
          cell.append('"');
        }
      } else if (!quoted && (one == separator || one == '\n')) {
        break;
      } else {
        cell.append(one);
        at++;
      }
    }
    return trimmed(cell);
  }

  private static String trimmed(CharSequence cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.subSequence(from, to).toString();
  }

  private static boolean isBlank(char one) {
    return one == ' ' || one == '\t' || one == '\r' || one == '\n';
  }
}
