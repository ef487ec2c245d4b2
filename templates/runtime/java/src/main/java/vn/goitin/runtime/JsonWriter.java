package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes canonical JSON: UTF-8, no insignificant space, texts escaped as in RFC 8785 §3.2.2.2. */
final class JsonWriter {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] out = new byte[1024];
  private int size;
  private boolean broken;
  private int torn = -1;

  /** What was written. */
  byte[] bytes() {
    return Arrays.copyOf(out, size);
  }

  /** Whether a value had no form: half a surrogate pair in a text, a year beyond 9999. */
  boolean isBroken() {
    return broken;
  }

  /** At which byte the first half of a surrogate pair stands; -1 where there is none. */
  int torn() {
    return torn;
  }

  /** What was written, which is one text without escapes. */
  String unquoted() {
    return new String(out, 1, size - 2, StandardCharsets.UTF_8);
  }

  /** Notes that a value was met which the wire has no form for; a text stands for it that is of no form. */
  void fail() {
    broken = true;
    ascii("\"?\"");
  }

  /** The same with a text of your own that is of no form where it stands. */
  void fail(String text) {
    broken = true;
    text(text);
  }

  void open(char bracket) {
    reserve(1);
    out[size++] = (byte) bracket;
  }

  /** Closes a list or object; a comma that waits for a next part is taken back. */
  void close(char bracket) {
    reserve(1);
    if (out[size - 1] == ',') {
      size--;
    }
    out[size++] = (byte) bracket;
  }

  /** Ends a member or an item. */
  void next() {
    reserve(1);
    out[size++] = ',';
  }

  /** Writes bytes that are JSON already, a key with its colon for one. */
  void raw(byte[] json) {
    reserve(json.length);
    System.arraycopy(json, 0, out, size, json.length);
    size += json.length;
  }

  /** Writes JSON that is plain ASCII: a number, a word. */
  void ascii(String json) {
    int length = json.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      out[size++] = (byte) json.charAt(i);
    }
  }

  void text(String text) {
    int length = text.length();
    reserve(length + 2);
    byte[] buffer = out;
    int to = size;
    buffer[to++] = '"';
    int at = 0;
    for (; at < length; at++) {
      char c = text.charAt(at);
      if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
        break;
      }
      buffer[to++] = (byte) c;
    }
    size = to;
    if (at < length) {
      rest(text, at);
    }
    reserve(1);
    out[size++] = '"';
  }

  /** Writes JSON that is a text in Java. */
  void utf8(String json) {
    broken |= !isWhole(json);
    raw(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether no half of a surrogate pair stands alone in a text. */
  static boolean isWhole(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isSurrogate(c)) {
        boolean pair = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
        if (!pair) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  private void rest(String text, int from) {
    int length = text.length();
    reserve(3 * (length - from));
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (c < 0x80) {
        plain(c);
        continue;
      }
      reserve(4);
      if (c < 0x800) {
        out[size++] = (byte) (0xc0 | c >> 6);
      } else if (!Character.isSurrogate(c)) {
        out[size++] = (byte) (0xe0 | c >> 12);
        out[size++] = (byte) (0x80 | c >> 6 & 0x3f);
      } else if (at + 1 < length && Character.isSurrogatePair(c, text.charAt(at + 1))) {
        c = pair(c, text.charAt(++at));
      } else {
        broken = true;
        torn = torn < 0 ? size : torn;
      }
      out[size++] = (byte) (0x80 | c & 0x3f);
    }
  }

  /** Writes all of a pair but its last byte; gives what that is made of. */
  private char pair(char high, char low) {
    int point = Character.toCodePoint(high, low);
    out[size++] = (byte) (0xf0 | point >> 18);
    out[size++] = (byte) (0x80 | point >> 12 & 0x3f);
    out[size++] = (byte) (0x80 | point >> 6 & 0x3f);
    return low;
  }

  private void plain(char c) {
    reserve(6);
    if (c >= ' ') {
      if (c == '"' || c == '\\') {
        out[size++] = '\\';
      }
      out[size++] = (byte) c;
      return;
    }
    out[size++] = '\\';
    int letter = "\b\t\n\f\r".indexOf(c);
    if (letter >= 0) {
      out[size++] = (byte) "btnfr".charAt(letter);
      return;
    }
    out[size++] = 'u';
    out[size++] = '0';
    out[size++] = '0';
    out[size++] = HEX[c >> 4];
    out[size++] = HEX[c & 0xf];
  }

  /** Writes a whole number of {@code width} digits, zeros in front, between quotes or not. */
  void digits(int number, int width) {
    reserve(width);
    int rest = number;
    for (int at = size + width - 1; at >= size; at--) {
      out[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += width;
  }

  void quote() {
    reserve(1);
    out[size++] = '"';
  }

  private void reserve(int more) {
    if (out.length - size < more) {
      out = Arrays.copyOf(out, Math.max(out.length << 1, size + more));
    }
  }
}
