package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks once more at bytes that were refused, character by character, for the first break. It
 * makes nothing but keys, and does not recurse.
 */
final class BreakFinder {
  private static final int LONGEST_NUMBER = 100;

  private final byte[] in;
  private final int end;
  private final String behind;
  private final int maxLevels;
  private final int maxItems;

  /** For each object or list that is open the keys so far; for a list an empty set that stays so. */
  private final Deque<Set<String>> open = new ArrayDeque<>();

  private final Set<String> list = Collections.emptySet();
  private int at;
  private int items;
  private boolean fresh;

  BreakFinder(byte[] in, int begin, int maxLevels, int maxItems) {
    this.in = in;
    this.at = begin;
    this.maxLevels = maxLevels;
    this.maxItems = maxItems;
    int bad = begin;
    while (bad < in.length) {
      int next = in[bad] >= 0 ? bad + 1 : Utf8.behind(in, bad, in.length);
      if (next < 0) {
        break;
      }
      bad = next;
    }
    this.end = bad;
    this.behind = bad == in.length ? "cut" : "utf-8";
  }

  /** The first break of a whole document. */
  JsonBreak document() {
    try {
      value(false);
      inside();
      space();
      if (at < end) {
        return new JsonBreak("trailing", at);
      }
      throw found(behind, at);
    } catch (Found broken) {
      return broken.where;
    }
  }

  /** The first break of an item of a list that is open, and of the little that follows it. */
  JsonBreak item() {
    try {
      value(false);
      inside();
      return comma();
    } catch (Found broken) {
      return broken.where;
    }
  }

  /** The break where a comma or the end of the list must stand. */
  JsonBreak comma() {
    try {
      space();
      peek();
      return new JsonBreak("syntax", at);
    } catch (Found broken) {
      return broken.where;
    }
  }

  private void inside() throws Found {
    while (!open.isEmpty()) {
      member();
    }
  }

  /** One more member of the innermost list or object, or its end. */
  private void member() throws Found {
    Set<String> keys = open.peek();
    space();
    if (peek() == (keys == list ? ']' : '}')) {
      at++;
      open.pop();
      fresh = false;
      return;
    }
    if (!fresh) {
      sign(',');
    }
    fresh = false;
    if (keys == list) {
      value(true);
    } else {
      key(keys);
      sign(':');
      value(false);
    }
  }

  private void key(Set<String> keys) throws Found {
    space();
    int start = at;
    if (peek() != '"') {
      throw found("syntax", at);
    }
    if (!keys.add(text())) {
      throw found("repeated-key", start);
    }
  }

  /** A value; of a list or an object only its beginning. */
  private void value(boolean isItem) throws Found {
    space();
    byte c = peek();
    for (String none : new String[] {"NaN", "Infinity", "-Infinity", "undefined"}) {
      if (stands(none)) {
        throw found("not-a-number", at);
      }
    }
    if (c < 0 || "\"[{-0123456789tfn".indexOf(c) < 0) {
      throw found("syntax", at);
    }
    if (isItem && ++items > maxItems) {
      throw found("items", at);
    }
    switch (c) {
      case '[':
        open(list);
        break;
      case '{':
        open(new HashSet<>());
        break;
      case '"':
        text();
        break;
      case 't':
        word("true");
        break;
      case 'f':
        word("false");
        break;
      case 'n':
        word("null");
        break;
      default:
        number();
    }
  }

  private void open(Set<String> keys) throws Found {
    if (open.size() >= maxLevels) {
      throw found("levels", at);
    }
    at++;
    open.push(keys);
    fresh = true;
  }

  private boolean stands(String word) {
    boolean same = end - at >= word.length();
    for (int i = 0; same && i < word.length(); i++) {
      same = in[at + i] == word.charAt(i);
    }
    return same;
  }

  private void word(String word) throws Found {
    for (int i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw found("syntax", at);
      }
      at++;
    }
  }

  /** Steps over a text; gives what it stands for. */
  private String text() throws Found {
    StringBuilder text = new StringBuilder();
    at++;
    while (true) {
      int start = at;
      while (at < end && in[at] != '"' && in[at] != '\\' && (in[at] < 0 || in[at] >= ' ')) {
        at++;
      }
      text.append(new String(in, start, at - start, StandardCharsets.UTF_8));
      byte c = peek();
      if (c == '"') {
        at++;
        return text.toString();
      }
      if (c != '\\') {
        throw found("control", at);
      }
      escape(text);
    }
  }

  private void escape(StringBuilder text) throws Found {
    int start = at++;
    byte c = peek();
    int plain = "\"\\/bfnrt".indexOf(c);
    if (c >= 0 && plain >= 0) {
      at++;
      text.append("\"\\/\b\f\n\r\t".charAt(plain));
      return;
    }
    if (c != 'u') {
      throw found("escape", start);
    }
    char unit = unit(start);
    text.append(unit);
    if (Character.isSurrogate(unit)) {
      if (Character.isLowSurrogate(unit) || !lowFollows()) {
        throw found("surrogate", start);
      }
      at++;
      text.append(unit(start));
    }
  }

  /** Whether the whole escape of a low half stands here. */
  private boolean lowFollows() {
    if (end - at < 6 || in[at] != '\\' || in[at + 1] != 'u') {
      return false;
    }
    int unit = 0;
    for (int i = 2; i < 6; i++) {
      int digit = in[at + i] < 0 ? -1 : Character.digit(in[at + i], 16);
      if (digit < 0) {
        return false;
      }
      unit = 16 * unit + digit;
    }
    return Character.isLowSurrogate((char) unit);
  }

  /** The four digits behind {@code u}, which stands here. */
  private char unit(int start) throws Found {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      byte c = peek();
      int digit = c < 0 ? -1 : Character.digit(c, 16);
      if (digit < 0) {
        throw found("escape", start);
      }
      unit = 16 * unit + digit;
    }
    at++;
    return (char) unit;
  }

  private void number() throws Found {
    int start = at;
    step("-", start);
    if (!step("0", start)) {
      digits(start);
    }
    if (step(".", start)) {
      digits(start);
    }
    if (step("eE", start)) {
      step("+-", start);
      digits(start);
    }
  }

  /** One digit at least. */
  private void digits(int start) throws Found {
    if (peek() < '0' || peek() > '9') {
      throw found("syntax", at);
    }
    boolean more = true;
    while (more) {
      more = step("0123456789", start);
    }
  }

  /** Goes over one of these characters of a number, if it is there. */
  private boolean step(String chars, int start) throws Found {
    if (at >= end || in[at] < 0 || chars.indexOf(in[at]) < 0) {
      return false;
    }
    at++;
    if (at - start > LONGEST_NUMBER) {
      throw found("number", start);
    }
    return true;
  }

  /** Goes over the one sign that can stand here. */
  private void sign(char sign) throws Found {
    space();
    if (peek() != sign) {
      throw found("syntax", at);
    }
    at++;
  }

  /** The byte here; where the bytes end, or what is no character begins, that is the break. */
  private byte peek() throws Found {
    if (at >= end) {
      throw found(behind, end);
    }
    return in[at];
  }

  private void space() {
    while (at < end && (in[at] == ' ' || in[at] == '\t' || in[at] == '\n' || in[at] == '\r')) {
      at++;
    }
  }

  private static Found found(String reason, int at) {
    return new Found(new JsonBreak(reason, at));
  }

  /** The first break was found. */
  private static final class Found extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient JsonBreak where;

    Found(JsonBreak where) {
      super(null, null, false, false);
      this.where = where;
    }
  }
}
