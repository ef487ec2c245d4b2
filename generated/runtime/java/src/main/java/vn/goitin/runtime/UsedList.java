package vn.goitin.runtime;

import java.util.Objects;

/** A list of codes that a reading was judged by. Two are equal if table and version are. */
public final class UsedList {
  private final String table;
  private final String version;

  /**
   * A list.
   *
   * @param table the id of its code table
   * @param version which version of the list it is
   */
  public UsedList(String table, String version) {
    this.table = Objects.requireNonNull(table, "table");
    this.version = Objects.requireNonNull(version, "version");
  }

  /**
   * Whose rows it has.
   *
   * @return the id of a code table
   */
  public String table() {
    return table;
  }

  /**
   * Which version of the list it is.
   *
   * @return what the specification, or the caller, says
   */
  public String version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UsedList
        && table.equals(((UsedList) other).table)
        && version.equals(((UsedList) other).version);
  }

  @Override
  public int hashCode() {
    return Objects.hash(table, version);
  }

  /** Shows the table and the version. */
  @Override
  public String toString() {
    return table + " " + version;
  }
}
