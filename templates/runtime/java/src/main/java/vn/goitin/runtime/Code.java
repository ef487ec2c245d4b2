package vn.goitin.runtime;

import java.util.Arrays;

/**
 * One line of a code table.
 *
 * @param code the code on the wire
 * @param vi its meaning in Vietnamese
 * @param en its meaning in English
 * @param since the first edition that has it, or null: the first of all
 * @param until the last edition that has it, or null: the newest
 * @param retired the edition from which on it should no longer be used, or null
 */
public record Code(
    String code, String vi, String en, Edition since, Edition until, Edition retired) {
  /**
   * A code that every edition has.
   *
   * @param code the code on the wire
   * @param vi its meaning in Vietnamese
   * @param en its meaning in English
   * @return the line
   */
  public static Code of(String code, String vi, String en) {
    return new Code(code, vi, en, null, null, null);
  }

  /**
   * The lines of a table that is too long for one class.
   *
   * @param parts the lines of its parts
   * @return all lines
   */
  public static Code[] all(Code[]... parts) {
    return Arrays.stream(parts).flatMap(Arrays::stream).toArray(Code[]::new);
  }

  /**
   * The same line, from an edition on.
   *
   * @param edition the first edition that has the code
   * @return the line
   */
  public Code since(Edition edition) {
    return new Code(code, vi, en, edition, until, retired);
  }

  /**
   * The same line, up to an edition.
   *
   * @param edition the last edition that has the code
   * @return the line
   */
  public Code until(Edition edition) {
    return new Code(code, vi, en, since, edition, retired);
  }

  /**
   * The same line, out of use from an edition on.
   *
   * @param edition the edition
   * @return the line
   */
  public Code retired(Edition edition) {
    return new Code(code, vi, en, since, until, edition);
  }

  boolean isIn(Edition edition) {
    return edition.isWithin(since, until);
  }

  boolean isRetiredIn(Edition edition) {
    return retired != null && edition.isWithin(retired, null);
  }
}
