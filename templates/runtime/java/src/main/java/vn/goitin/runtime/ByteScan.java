package vn.goitin.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks at eight bytes at once, for what is done to every byte of a document. */
final class ByteScan {
  static final int WIDTH = 8;

  private static final long LOW = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long QUOTES = LOW * '"';
  private static final long BACKSLASHES = LOW * '\\';
  private static final long SPACES = LOW * ' ';

  private ByteScan() {}

  /** The eight bytes at {@code at} as one number: from Java 9 on one load, without a buffer. */
  private static long eight(byte[] in, int at) {
    return ByteBuffer.wrap(in).order(ByteOrder.LITTLE_ENDIAN).getLong(at);
  }

  /**
   * How many of the eight bytes at {@code at} are plain characters of a JSON text: up to the first
   * outside ASCII, below a space, a quote or a backslash. Each sets the highest bit of its byte;
   * what a borrow sets besides stands behind it.
   */
  static int plain(byte[] in, int at) {
    long eight = eight(in, at);
    long quotes = eight ^ QUOTES;
    long backslashes = eight ^ BACKSLASHES;
    long wideOrControl = eight | eight - SPACES;
    long ends = quotes - LOW & ~quotes | backslashes - LOW & ~backslashes;
    return Long.numberOfTrailingZeros((wideOrControl | ends) & HIGH) >>> 3;
  }

  /**
   * A hash of a text: of its length and its ends, so that it costs the same for every text. Whoever
   * uses it must bear texts that are made to have the same.
   */
  static int hash(byte[] in, int start, int end) {
    long first;
    long last = 0;
    if (end - start >= WIDTH) {
      first = eight(in, start);
      last = eight(in, end - WIDTH);
    } else {
      first = few(in, start, end);
    }
    long mixed = (first * 0x9e3779b97f4a7c15L ^ last) * 0xc2b2ae3d27d4eb4fL + end - start;
    return (int) (mixed >>> 32);
  }

  private static long few(byte[] in, int start, int end) {
    if (start + WIDTH <= in.length) {
      return eight(in, start) & ~(-1L << 8 * (end - start));
    }
    long few = 0;
    for (int at = end - 1; at >= start; at--) {
      few = few << 8 | in[at] & 0xff;
    }
    return few;
  }

  /**
   * Whether the bytes of {@code in} from {@code start} to {@code end} are the first {@code length}
   * of {@code other}; fastest if that has eight more.
   */
  static boolean equal(byte[] in, int start, int end, byte[] other, int length) {
    if (length != end - start) {
      return false;
    }
    if (length < WIDTH) {
      return few(in, start, end) == few(other, 0, length);
    }
    for (int at = 0; at < length - WIDTH; at += WIDTH) {
      if (eight(in, start + at) != eight(other, at)) {
        return false;
      }
    }
    return eight(in, end - WIDTH) == eight(other, length - WIDTH);
  }
}
