package vn.goitin.runtime;

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
  /** A line of a table of the contract. */
  static Code of(Entry line, Regulation regulation) {
    Entry label = line.get("label");
    Entry retired = line.get("retired");
    return new Code(
        line.text("code"),
        label.text("vi"),
        label.text("en"),
        regulation.edition(line.text("since")),
        regulation.edition(line.text("until")),
        retired == null ? null : regulation.edition(retired.text("since")));
  }

  boolean isIn(Edition edition) {
    return edition.isWithin(since, until);
  }

  boolean isRetiredIn(Edition edition) {
    return retired != null && edition.isWithin(retired, null);
  }
}
