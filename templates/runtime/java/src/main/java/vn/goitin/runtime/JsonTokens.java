package vn.goitin.runtime;

/**
 * Steps over the tokens of JSON (RFC 8259, UTF-8).
 *
 * <p>Stricter than most readers: overlong UTF-8 and lone surrogates, escaped ones too, are refused
 * wherever they stand, and so are numbers of more than 100 characters.
 */
abstract class JsonTokens {
  static final NotJson NOT_JSON = new NotJson();
  private static final int LONGEST_NUMBER = 100;

  final byte[] bytes;
  final int end;

  /** Where we are. */
  int at;

  JsonTokens(byte[] bytes, int start) {
    this.bytes = bytes;
    this.end = bytes.length;
    this.at = start;
  }

  /** Steps over a text whose opening quote is behind us; gives its kind. */
  final int text() throws NotJson {
    byte[] in = bytes;
    int fast = end - ByteScan.WIDTH;
    int kind = JsonTree.TEXT;
    int p = at;
    for (; ; ) {
      if (p <= fast) {
        int plain = ByteScan.plain(in, p);
        p += plain;
        if (plain == ByteScan.WIDTH) {
          continue;
        }
      } else if (p >= end) {
        throw NOT_JSON;
      }
      byte c = in[p];
      if (c == '"') {
        break;
      } else if (c < 0) {
        kind |= wide(p);
        p = at;
      } else if (c == '\\') {
        at = p + 1;
        kind |= JsonTree.ESCAPED | escape();
        p = at;
      } else if (c < ' ') {
        throw NOT_JSON;
      } else {
        p++;
      }
    }
    at = p + 1;
    return kind;
  }

  /** Steps over a character outside ASCII; gives the flags it adds to the text. */
  private int wide(int start) throws NotJson {
    at = Utf8.behind(bytes, start, end);
    if (at < 0) {
      throw NOT_JSON;
    }
    int kind = Utf8.isCombining(bytes, start) ? JsonTree.WIDE | JsonTree.COMBINING : JsonTree.WIDE;
    return Utf8.isBroken(bytes, start) ? kind | JsonTree.BROKEN : kind;
  }

  /** Steps over what stands behind a backslash; gives the flags it adds to the text. */
  private int escape() throws NotJson {
    int c = peek();
    at++;
    if (c != 'u') {
      if (c < 0 || "\"\\/bfnrt".indexOf(c) < 0) {
        throw NOT_JSON;
      }
      return 0;
    }
    char unit = unit();
    if (Character.isLowSurrogate(unit)) {
      throw NOT_JSON;
    }
    if (Character.isHighSurrogate(unit)) {
      if (peek() != '\\' || at + 1 >= end || bytes[at + 1] != 'u') {
        throw NOT_JSON;
      }
      at += 2;
      if (!Character.isLowSurrogate(unit())) {
        throw NOT_JSON;
      }
    }
    boolean broken = unit == 0xfffd || unit >= 0x80 && unit <= 0x9f && unit != 0x85;
    return (unit >= 0x80 ? JsonTree.WIDE : 0)
        | (unit >= 0x300 && unit <= 0x36f ? JsonTree.COMBINING : 0)
        | (broken ? JsonTree.BROKEN : 0);
  }

  private char unit() throws NotJson {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw NOT_JSON;
      }
      unit = unit << 4 | digit;
      at++;
    }
    return (char) unit;
  }

  /** Steps over {@code true}, {@code false} or {@code null}. */
  final void word(String word) throws NotJson {
    for (int i = 0; i < word.length(); i++) {
      if (at >= end || bytes[at++] != word.charAt(i)) {
        throw NOT_JSON;
      }
    }
  }

  /** Steps over a number; gives its kind. */
  final int number() throws NotJson {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    int kind = JsonTree.NUMBER;
    if (peek() == '.') {
      at++;
      digits();
      kind |= JsonTree.FRACTION;
    }
    if ((peek() | 0x20) == 'e') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
      kind |= JsonTree.FRACTION;
    }
    if (at - start > LONGEST_NUMBER) {
      throw NOT_JSON;
    }
    return kind;
  }

  private void digits() throws NotJson {
    int start = at;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at == start) {
      throw NOT_JSON;
    }
  }

  /** The byte here, or -1 at the end and for bytes outside ASCII. */
  private int peek() {
    return at < end && bytes[at] >= 0 ? bytes[at] : -1;
  }

  /** Steps over whitespace; gives the byte behind it, -1 at the end, -2 for one outside ASCII. */
  final int space() {
    while (at < end) {
      byte c = bytes[at];
      if (c > ' ') {
        return c;
      }
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return c < 0 ? -2 : c;
      }
      at++;
    }
    return -1;
  }

  /** Says only that the bytes are not JSON; made once, without a trace. */
  static final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    NotJson() {
      super("not JSON", null, false, false);
    }
  }
}
