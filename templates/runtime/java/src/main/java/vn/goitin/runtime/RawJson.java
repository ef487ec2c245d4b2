package vn.goitin.runtime;

import java.io.Serializable;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;

/**
 * Any JSON value, kept letter by letter as it came, but for whitespace between its parts.
 *
 * @serial exclude
 */
public final class RawJson implements WireValue, Serializable {
  /**
   * What a mapper meets that looks into fields and knows nothing of us: the inside of a class of
   * the platform, which it may not see, so that it refuses instead of writing something else.
   */
  static final MathContext SHUT = MathContext.UNLIMITED;

  private static final long serialVersionUID = 1L;

  private final String text;
  private final MathContext shut = SHUT;

  /** Trusts its caller: {@code text} is JSON without insignificant whitespace. */
  RawJson(String text) {
    this.text = text;
  }

  /**
   * The JSON value that {@code text} is.
   *
   * @param text one JSON text
   * @return the value, without insignificant whitespace
   * @throws IllegalArgumentException if it is not exactly one valid JSON document
   */
  public static RawJson of(String text) {
    JsonTree tree = JsonScanner.scan(text.getBytes(StandardCharsets.UTF_8), 0, ReadOptions.USUAL_LEVELS);
    if (tree == null || !JsonWriter.isWhole(text)) {
      throw new IllegalArgumentException("not exactly one valid JSON document");
    }
    return tree.raw(0);
  }

  /**
   * The value as JSON.
   *
   * @return one JSON text without insignificant whitespace
   */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawJson && text.equals(((RawJson) other).text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Shows nothing of the value, which may be personal data. */
  @Override
  public String toString() {
    return "***";
  }
}
