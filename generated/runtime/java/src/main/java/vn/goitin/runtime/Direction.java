package vn.goitin.runtime;

import java.util.Objects;

/**
 * Who calls a service, seen from the first party of the regulation. The generated class {@code
 * Directions} has the two of a regulation. Two are equal if all of their parts are.
 */
public final class Direction {
  private final String id;
  private final String labelVi;
  private final String labelEn;

  Direction(String id, String labelVi, String labelEn) {
    this.id = id;
    this.labelVi = labelVi;
    this.labelEn = labelEn;
  }

  /**
   * The direction's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * Who calls whom, in Vietnamese.
   *
   * @return its label
   */
  public String labelVi() {
    return labelVi;
  }

  /**
   * Who calls whom, in English.
   *
   * @return its label
   */
  public String labelEn() {
    return labelEn;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Direction)) {
      return false;
    }
    Direction that = (Direction) other;
    return id.equals(that.id) && labelVi.equals(that.labelVi) && labelEn.equals(that.labelEn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, labelVi, labelEn);
  }

  @Override
  public String toString() {
    return id;
  }
}
