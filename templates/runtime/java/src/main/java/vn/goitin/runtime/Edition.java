package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An edition of a regulation. The generated class {@code Editions} has a constant for each. */
public final class Edition implements Comparable<Edition> {
  private final List<Edition> all;
  private final int place;
  private final String id;

  private Edition(List<Edition> all, int place, String id) {
    this.all = all;
    this.place = place;
    this.id = id;
  }

  /** All editions of one regulation, in order of time. */
  static List<Edition> all(List<Entry> entries) {
    List<Edition> made = new ArrayList<>(entries.size());
    List<Edition> all = Collections.unmodifiableList(made);
    for (Entry entry : entries) {
      made.add(new Edition(all, made.size(), entry.text("edition")));
    }
    return all;
  }

  /**
   * The edition's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * Whether an edition is older, the same or newer.
   *
   * @throws IllegalArgumentException if the other one is of another regulation
   */
  @Override
  public int compareTo(Edition other) {
    if (all != other.all) {
      throw new IllegalArgumentException(id + " and " + other.id + " are of two regulations");
    }
    return Integer.compare(place, other.place);
  }

  /** Whether it is one of those; two regulations may have editions of one name. */
  boolean isOneOf(List<Edition> editions) {
    return all == editions;
  }

  /** Whether no edition is outside of {@code since} to {@code until}; null is no bound. */
  static boolean isAlways(Edition since, Edition until) {
    return (since == null || since.place == 0)
        && (until == null || until.place == until.all.size() - 1);
  }

  /** Its place in order of time. */
  int place() {
    return place;
  }

  /** Whether this edition is one of those from {@code since} to {@code until}; null is no bound. */
  boolean isWithin(Edition since, Edition until) {
    return (since == null || place >= since.place) && (until == null || place <= until.place);
  }

  @Override
  public String toString() {
    return id;
  }
}
