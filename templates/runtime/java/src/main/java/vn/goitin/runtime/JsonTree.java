package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One JSON document: its bytes, and a flat tree of places in them.
 *
 * <p>A node is four numbers of {@code tape}: kind and flags, start, end, and where the next node
 * stands (for a key: the hash of the key). The children of a list or an object follow it at once;
 * in an object key and value alternate. Nothing is decoded before somebody asks.
 */
final class JsonTree {
  static final int WIDTH = 4;

  static final int NULL = 0;
  static final int TRUE = 1;
  static final int FALSE = 2;
  static final int NUMBER = 3;
  static final int TEXT = 4;
  static final int LIST = 5;
  static final int OBJECT = 6;
  private static final int KIND = 7;

  /** Flag of a text with characters outside ASCII. */
  static final int WIDE = 8;

  /** Flag of a text with escapes. */
  static final int ESCAPED = 16;

  /** Flag of a text with a combining mark, U+0300 to U+036F. */
  static final int COMBINING = 32;

  /** Flag of a text with U+FFFD, or one of U+0080 to U+009F but U+0085. */
  static final int BROKEN = 128;

  /** Flag of a number with a fraction or an exponent. */
  static final int FRACTION = 64;

  private static final char[] NO_ROOM = {};

  byte[] bytes;
  private final int[] tape;
  private boolean kept;
  private char[] room = NO_ROOM;

  JsonTree(byte[] bytes, int[] tape) {
    this.bytes = bytes;
    this.tape = tape;
  }

  /** The same document in bytes that its caller cannot change, for looks that come later. */
  JsonTree kept() {
    if (!kept) {
      bytes = bytes.clone();
      kept = true;
    }
    return this;
  }

  int kind(int node) {
    return tape[node] & KIND;
  }

  boolean has(int node, int flag) {
    return (tape[node] & flag) != 0;
  }

  int start(int node) {
    return tape[node + 1];
  }

  int end(int node) {
    return tape[node + 2];
  }

  /** The node behind this value and everything in it. */
  int next(int node) {
    return tape[node + 3];
  }

  int hash(int key) {
    return tape[key + 3];
  }

  /** The value of a key of an object, or -1. */
  int member(int object, byte[] name) {
    int end = next(object);
    for (int key = object + WIDTH; key < end; key = next(key + WIDTH)) {
      if (keyIs(key, name)) {
        return key + WIDTH;
      }
    }
    return -1;
  }

  boolean isEmptyText(int node) {
    return kind(node) == TEXT && start(node) == end(node);
  }

  /** The text that a text, key or number stands for. */
  String text(int node) {
    int start = start(node);
    int length = end(node) - start;
    if (has(node, ESCAPED)) {
      byte[] plain = plain(node);
      return new String(plain, 0, plain.length, StandardCharsets.UTF_8);
    }
    return has(node, WIDE)
        ? wide(start, start + length)
        : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  /** Decodes UTF-8 that was found valid, which the JDK would check again. */
  private String wide(int start, int end) {
    if (room.length < end - start) {
      room = new char[Math.max(end - start, 64)];
    }
    char[] out = room;
    int length = 0;
    int at = start;
    while (at < end) {
      int lead = bytes[at++];
      if (lead >= 0) {
        out[length++] = (char) lead;
      } else if (lead < (byte) 0xe0) {
        out[length++] = (char) ((lead & 0x1f) << 6 | bytes[at++] & 0x3f);
      } else if (lead < (byte) 0xf0) {
        int middle = (bytes[at++] & 0x3f) << 6;
        out[length++] = (char) ((lead & 0xf) << 12 | middle | bytes[at++] & 0x3f);
      } else {
        int high = (lead & 7) << 18 | (bytes[at++] & 0x3f) << 12;
        int point = high | (bytes[at++] & 0x3f) << 6 | bytes[at++] & 0x3f;
        out[length++] = Character.highSurrogate(point);
        out[length++] = Character.lowSurrogate(point);
      }
    }
    return new String(out, 0, length);
  }

  /** Whether a key is these bytes. */
  boolean keyIs(int key, byte[] name) {
    return keyIs(key, name, name.length);
  }

  /** Whether a key is the first {@code length} of these bytes. */
  boolean keyIs(int key, byte[] name, int length) {
    if (!has(key, ESCAPED)) {
      return ByteScan.equal(bytes, start(key), end(key), name, length);
    }
    byte[] plain = plain(key);
    return ByteScan.equal(plain, 0, plain.length, name, length);
  }

  /** Whether two keys are the same text. */
  boolean sameKey(int one, int other) {
    if (has(one, ESCAPED)) {
      return keyIs(other, plain(one));
    }
    return has(other, ESCAPED)
        ? keyIs(one, plain(other))
        : sameBytes(start(one), end(one), start(other), end(other));
  }

  private boolean sameBytes(int one, int oneEnd, int other, int otherEnd) {
    boolean same = oneEnd - one == otherEnd - other;
    for (int at = 0; same && one + at < oneEnd; at++) {
      same = bytes[one + at] == bytes[other + at];
    }
    return same;
  }

  /** The UTF-8 bytes of a text or key, escapes resolved. */
  byte[] plain(int node) {
    byte[] out = new byte[end(node) - start(node)];
    int length = 0;
    int end = end(node);
    for (int at = start(node); at < end; at++) {
      byte c = bytes[at];
      if (c != '\\') {
        out[length++] = c;
        continue;
      }
      byte escape = bytes[++at];
      if (escape != 'u') {
        out[length++] = unescaped(escape);
        continue;
      }
      int point = hex(at + 1);
      at += 4;
      if (Character.isHighSurrogate((char) point)) {
        point = Character.toCodePoint((char) point, (char) hex(at + 3));
        at += 6;
      }
      length = encode(point, out, length);
    }
    return Arrays.copyOf(out, length);
  }

  /** The four hexadecimal digits at {@code at}. */
  int hex(int at) {
    return Character.digit(bytes[at], 16) << 12
        | Character.digit(bytes[at + 1], 16) << 8
        | Character.digit(bytes[at + 2], 16) << 4
        | Character.digit(bytes[at + 3], 16);
  }

  /** The value as it came, without whitespace between its parts. */
  RawJson raw(int node) {
    int kind = kind(node);
    int quote = kind == TEXT ? 1 : 0;
    int start = start(node) - quote;
    int end = end(node) + quote;
    if (kind < LIST) {
      return new RawJson(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }
    byte[] out = new byte[end - start];
    int length = 0;
    boolean quoted = false;
    for (int at = start; at < end; at++) {
      byte c = bytes[at];
      if (!quoted && (c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
        continue;
      }
      out[length++] = c;
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        out[length++] = bytes[++at];
      }
    }
    return new RawJson(new String(out, 0, length, StandardCharsets.UTF_8));
  }

  private static byte unescaped(byte escape) {
    switch (escape) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      default:
        return escape;
    }
  }

  private static int encode(int point, byte[] out, int at) {
    int length = at;
    if (point < 0x80) {
      out[length++] = (byte) point;
    } else if (point < 0x800) {
      out[length++] = (byte) (0xc0 | point >> 6);
      out[length++] = (byte) (0x80 | point & 0x3f);
    } else if (point < 0x10000) {
      out[length++] = (byte) (0xe0 | point >> 12);
      out[length++] = (byte) (0x80 | point >> 6 & 0x3f);
      out[length++] = (byte) (0x80 | point & 0x3f);
    } else {
      out[length++] = (byte) (0xf0 | point >> 18);
      out[length++] = (byte) (0x80 | point >> 12 & 0x3f);
      out[length++] = (byte) (0x80 | point >> 6 & 0x3f);
      out[length++] = (byte) (0x80 | point & 0x3f);
    }
    return length;
  }
}
