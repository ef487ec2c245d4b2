package vn.goitin.runtime;

/** Checks of UTF-8 that the JDK's decoder leaves to its callers. */
final class Utf8 {
  private Utf8() {}

  /** Where the character of several bytes at {@code at} ends, or -1 if it is not valid UTF-8. */
  static int behind(byte[] in, int at, int end) {
    int lead = in[at] & 0xff;
    if (lead > 0xe0 && lead < 0xed && at + 3 <= end) {
      return follows(in[at + 1]) && follows(in[at + 2]) ? at + 3 : -1;
    }
    int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > end) {
      return -1;
    }
    int second = in[at + 1] & 0xff;
    int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    boolean exact = second >= least && second <= most;
    for (int i = 2; i < length; i++) {
      exact &= follows(in[at + i]);
    }
    return exact ? at + length : -1;
  }

  /** Whether a byte is one of those that follow the first of a character. */
  private static boolean follows(byte one) {
    return one < (byte) 0xc0;
  }

  /** Whether the valid character at {@code at} is a combining mark, U+0300 to U+036F. */
  static boolean isCombining(byte[] in, int at) {
    int lead = in[at] & 0xff;
    return lead == 0xcc || lead == 0xcd && (in[at + 1] & 0xff) <= 0xaf;
  }

  /** Whether the valid character at {@code at} is U+FFFD, or U+0080 to U+009F but U+0085. */
  static boolean isBroken(byte[] in, int at) {
    int lead = in[at] & 0xff;
    if (lead == 0xc2) {
      return (in[at + 1] & 0xff) <= 0x9f && (in[at + 1] & 0xff) != 0x85;
    }
    return lead == 0xef && (in[at + 1] & 0xff) == 0xbf && (in[at + 2] & 0xff) == 0xbd;
  }
}
