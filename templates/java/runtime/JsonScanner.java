package goitin.runtime;

import java.util.Arrays;

/**
 * Reads bytes as exactly one JSON text (RFC 8259, UTF-8), or says that they are none.
 *
 * <p>Stricter than most readers: overlong UTF-8, lone surrogates (escaped ones too) and repeated
 * keys are refused wherever they stand, and depth and length of numbers are bounded.
 */
final class JsonScanner {
  private static final int LONGEST_NUMBER = 100;
  private static final NotJson NOT_JSON = new NotJson();

  private final byte[] bytes;
  private final int end;
  private final int maxLevels;
  private final Keys keys = new Keys();
  private int[] tape;
  private int size;
  private int at;

  private JsonScanner(byte[] bytes, int start, int maxLevels) {
    this.bytes = bytes;
    this.maxLevels = maxLevels;
    this.end = bytes.length;
    this.at = start;
    this.tape = new int[Math.min(bytes.length, 1 << 16) + 16 * Doc.WIDTH];
  }

  /** The document in {@code bytes} from {@code start} on, or null if they are not one JSON text. */
  static Doc scan(byte[] bytes, int start, int maxLevels) {
    JsonScanner scanner = new JsonScanner(bytes, start, maxLevels);
    try {
      scanner.value(0);
      if (scanner.space() != -1) {
        return null;
      }
    } catch (NotJson broken) {
      return null;
    }
    return new Doc(bytes, scanner.tape);
  }

  private void value(int level) throws NotJson {
    int c = space();
    int node = size;
    reserve();
    switch (c) {
      case '"' -> {
        at++;
        text(node);
        tape[node + 3] = size;
      }
      case '{' -> object(node, level + 1);
      case '[' -> list(node, level + 1);
      case 't' -> word(node, Doc.TRUE, "true");
      case 'f' -> word(node, Doc.FALSE, "false");
      case 'n' -> word(node, Doc.NULL, "null");
      default -> number(node, c);
    }
  }

  private void object(int node, int level) throws NotJson {
    open(node, level);
    int count = 0;
    if (space() == '}') {
      at++;
    } else {
      do {
        if (space() != '"') {
          throw NOT_JSON;
        }
        at++;
        int key = size;
        reserve();
        text(key);
        count++;
        if (space() != ':') {
          throw NOT_JSON;
        }
        at++;
        value(level);
      } while (more('}'));
    }
    close(node, Doc.OBJECT);
    if (count > 1 && keys.repeat(new Doc(bytes, tape), node, count)) {
      throw NOT_JSON;
    }
  }

  private void list(int node, int level) throws NotJson {
    open(node, level);
    if (space() == ']') {
      at++;
    } else {
      do {
        value(level);
      } while (more(']'));
    }
    close(node, Doc.LIST);
  }

  private void open(int node, int level) throws NotJson {
    if (level > maxLevels) {
      throw NOT_JSON;
    }
    tape[node + 1] = at++;
  }

  private void close(int node, int kind) {
    tape[node] = kind;
    tape[node + 2] = at;
    tape[node + 3] = size;
  }

  /** Steps over a comma or the closing bracket; true behind a comma. */
  private boolean more(int bracket) throws NotJson {
    int c = space();
    if (c != ',' && c != bracket) {
      throw NOT_JSON;
    }
    at++;
    return c == ',';
  }

  private void word(int node, int kind, String word) throws NotJson {
    tape[node + 1] = at;
    for (int i = 0; i < word.length(); i++) {
      if (at >= end || bytes[at++] != word.charAt(i)) {
        throw NOT_JSON;
      }
    }
    close(node, kind);
  }

  private void number(int node, int first) throws NotJson {
    int start = at;
    tape[node + 1] = start;
    if (first == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    int kind = Doc.NUMBER;
    if (peek() == '.') {
      at++;
      digits();
      kind |= Doc.FRACTION;
    }
    if ((peek() | 0x20) == 'e') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
      kind |= Doc.FRACTION;
    }
    if (at - start > LONGEST_NUMBER) {
      throw NOT_JSON;
    }
    close(node, kind);
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

  /** Reads a text whose opening quote is behind us; kind, place and hash go to {@code node}. */
  private void text(int node) throws NotJson {
    byte[] in = bytes;
    int last = end;
    int p = at;
    int start = p;
    int hash = 0;
    int kind = Doc.TEXT;
    for (; ; p++) {
      if (p >= last) {
        throw NOT_JSON;
      }
      byte c = in[p];
      if (c >= ' ' && c != '"' && c != '\\') {
        hash = 31 * hash + c;
      } else if (c == '"') {
        break;
      } else if (c < 0) {
        kind |= wide(p);
        for (; p < at; p++) {
          hash = 31 * hash + in[p];
        }
        p--;
      } else if (c == '\\') {
        at = p + 1;
        kind |= Doc.ESCAPED | escape();
        p = at - 1;
      } else {
        throw NOT_JSON;
      }
    }
    at = p + 1;
    tape[node] = kind;
    tape[node + 1] = start;
    tape[node + 2] = p;
    tape[node + 3] = (kind & Doc.ESCAPED) == 0 ? hash : Keys.hash(new Doc(in, tape).plain(node));
  }

  /** Steps over a character outside ASCII; gives the flags it adds to the text. */
  private int wide(int start) throws NotJson {
    at = Utf8.behind(bytes, start, end);
    if (at < 0) {
      throw NOT_JSON;
    }
    return Utf8.isCombining(bytes, start) ? Doc.WIDE | Doc.COMBINING : Doc.WIDE;
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
    return (unit >= 0x80 ? Doc.WIDE : 0) | (unit >= 0x300 && unit <= 0x36f ? Doc.COMBINING : 0);
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

  /** The byte here, or -1 at the end and for bytes outside ASCII. */
  private int peek() {
    return at < end && bytes[at] >= 0 ? bytes[at] : -1;
  }

  /** Steps over whitespace; gives the byte behind it, -1 at the end, -2 for one outside ASCII. */
  private int space() {
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

  private void reserve() {
    size += Doc.WIDTH;
    if (size > tape.length) {
      tape = Arrays.copyOf(tape, 2 * tape.length);
    }
  }

  /** Says only that the bytes are no JSON; made once, without a trace. */
  private static final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    NotJson() {
      super("not JSON", null, false, false);
    }
  }
}
