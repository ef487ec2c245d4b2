package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bytes as text, RFC 4648 §4: padded, no whitespace, no stray bits at the end. */
public final class Base64Text {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Base64Text() {}

  /**
   * The bytes that a base64 text stands for.
   *
   * @param text a value of a base64 field
   * @return its bytes
   * @throws IllegalArgumentException if the text is not exact base64; the text is not shown
   */
  public static byte[] decode(String text) {
    if (!isExact(text)) {
      throw new IllegalArgumentException("not exact base64");
    }
    return Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * The base64 text for bytes.
   *
   * @param bytes what is to be sent
   * @return a value for a base64 field
   */
  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static boolean isExact(String text) {
    int length = text.length();
    if (length % 4 != 0) {
      return false;
    }
    int padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
    int last = 0;
    for (int i = 0; i < length - padding; i++) {
      last = ALPHABET.indexOf(text.charAt(i));
      if (last < 0) {
        return false;
      }
    }
    return (last & (1 << 2 * padding) - 1) == 0;
  }
}
