package vn.goitin.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.MathContext;
import java.util.Objects;
import java.util.function.Function;

/**
 * A code of a table that may not know it. Two codes are equal if table and text are.
 *
 * @serial exclude
 */
public abstract class OpenCode implements WireValue, Serializable {
  private static final long serialVersionUID = 1L;

  /** Gives the code of a value; no lambda, since the first of a process is dear. */
  static final Function<OpenCode, String> CODE = new Spelled();

  private final String code;

  /** See {@link RawJson#SHUT}. */
  private final MathContext shut = RawJson.SHUT;

  /**
   * A code, known or not.
   *
   * @param code its text, never null
   * @throws IllegalArgumentException if half a surrogate pair stands in it
   */
  protected OpenCode(String code) {
    this.code = Objects.requireNonNull(code, "code");
    if (!JsonWriter.isWhole(code)) {
      throw new IllegalArgumentException("an unpaired surrogate cannot be written as JSON");
    }
  }

  /**
   * The table of the code.
   *
   * @return the table
   */
  protected abstract CodeTable<?> table();

  /**
   * The code on the wire.
   *
   * @return its text
   */
  @JsonValue
  public final String code() {
    return code;
  }

  /**
   * What the code means in Vietnamese.
   *
   * @return its meaning; the code itself if the table does not know it
   */
  public final String labelVi() {
    return table().labelVi(code);
  }

  /**
   * What the code means in English.
   *
   * @return its meaning; the code itself if the table does not know it
   */
  public final String labelEn() {
    return table().labelEn(code);
  }

  /**
   * Whether the table knows the code, in any edition.
   *
   * @return true if it has a line
   */
  public final boolean isKnown() {
    return table().isKnown(code);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof OpenCode
        && getClass() == other.getClass()
        && code.equals(((OpenCode) other).code);
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  /** The code on the wire, which is also what it is as the key of a map. */
  @Override
  public final String toString() {
    return code;
  }

  private static final class Spelled implements Function<OpenCode, String> {
    @Override
    public String apply(OpenCode value) {
      return value.code();
    }
  }
}
