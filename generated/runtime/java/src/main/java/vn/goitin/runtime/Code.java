package vn.goitin.runtime;

import java.time.LocalDate;
import java.util.Objects;

/** One line of a code table. Two are equal if all of their parts are. */
public final class Code {
  private final String code;
  private final String vi;
  private final String en;
  private final Edition since;
  private final Edition until;
  private final Edition retired;
  private LocalDate firstDay;
  private LocalDate lastDay;

  private Code(
      String code, String vi, String en, Edition since, Edition until, Edition retired) {
    this.code = code;
    this.vi = vi;
    this.en = en;
    this.since = since;
    this.until = until;
    this.retired = retired;
  }

  /** A line of a table of the contract. */
  static Code of(Entry line, Regulation regulation) {
    Entry label = line.get("label");
    Entry retired = line.get("retired");
    Code made = new Code(
        line.text("code"),
        label.text("vi"),
        label.text("en"),
        regulation.edition(line.text("since")),
        regulation.edition(line.text("until")),
        retired == null ? null : regulation.edition(retired.text("since")));
    made.firstDay = day(line.text("first_day"));
    made.lastDay = day(line.text("last_day"));
    return made;
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /**
   * The code on the wire.
   *
   * @return its text
   */
  public String code() {
    return code;
  }

  /**
   * What it means in Vietnamese.
   *
   * @return its meaning
   */
  public String vi() {
    return vi;
  }

  /**
   * What it means in English.
   *
   * @return its meaning
   */
  public String en() {
    return en;
  }

  /**
   * The first edition that has it.
   *
   * @return an edition, or null: the first of all
   */
  public Edition since() {
    return since;
  }

  /**
   * The last edition that has it.
   *
   * @return an edition, or null: the newest
   */
  public Edition until() {
    return until;
  }

  /**
   * From which edition on it should no longer be used.
   *
   * @return an edition, or null: it is current
   */
  public Edition retired() {
    return retired;
  }

  /**
   * The first day on which it holds.
   *
   * @return a day, or null: there is no such bound
   */
  public LocalDate firstDay() {
    return firstDay;
  }

  /**
   * The last day on which it holds.
   *
   * @return a day, or null: there is no such bound
   */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Whether it holds on a day yyyyMMdd. */
  boolean isOn(int day) {
    return (firstDay == null || EditionBy.number(firstDay) <= day)
        && (lastDay == null || day <= EditionBy.number(lastDay));
  }

  boolean isIn(Edition edition) {
    return edition.isWithin(since, until);
  }

  boolean isRetiredIn(Edition edition) {
    return retired != null && edition.isWithin(retired, null);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Code)) {
      return false;
    }
    Code that = (Code) other;
    return code.equals(that.code)
        && vi.equals(that.vi)
        && en.equals(that.en)
        && Objects.equals(since, that.since)
        && Objects.equals(until, that.until)
        && Objects.equals(retired, that.retired)
        && Objects.equals(firstDay, that.firstDay)
        && Objects.equals(lastDay, that.lastDay);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, vi, en, since, until, retired);
  }

  /** Shows the code and what it means. */
  @Override
  public String toString() {
    return code + " (" + vi + " / " + en + ")";
  }
}
