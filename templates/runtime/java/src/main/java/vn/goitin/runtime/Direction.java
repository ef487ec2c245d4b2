package vn.goitin.runtime;

/**
 * Who calls a service, seen from the first party of the regulation. The generated class {@code
 * Directions} has the two of a regulation.
 *
 * @param id its name in the specification
 * @param labelVi who calls whom, in Vietnamese
 * @param labelEn who calls whom, in English
 */
public record Direction(String id, String labelVi, String labelEn) {
  @Override
  public String toString() {
    return id;
  }
}
