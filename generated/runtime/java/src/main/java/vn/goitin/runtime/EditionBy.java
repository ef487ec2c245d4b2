package vn.goitin.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The line of a record whose day chooses the edition, where the caller names none. */
final class EditionBy {
  private static final Set<String> OWN = Entry.known("field");

  private final int line;
  private final Severity severity;

  private EditionBy(int line, Severity severity) {
    this.line = line;
    this.severity = severity;
  }

  /** What a record of the contract says; null where it says nothing. */
  static EditionBy of(Entry asked, FieldIndex names) {
    if (asked == null) {
      return null;
    }
    asked.understood("edition_by", OWN, FieldReader.BESIDE);
    return new EditionBy(names.find(asked.text("field")), Severity.of(asked));
  }

  /** The edition of an object's own day; says so where there is none. */
  Edition choose(ObjectReader reader, ReadState state, int object, List<Edition> editions) {
    int day = reader.day(state, object, line);
    Edition found = day == 0 ? null : Edition.on(editions, day);
    if (found != null) {
      return found;
    }
    Edition other = editions.get(day == 0 ? editions.size() - 1 : 0);
    Field field = reader.field(line);
    int node = field.find(state.tree, object, state.tolerant);
    state.enter(node < 0 ? field.wire : state.tree.text(node - JsonTree.WIDTH));
    String key = day == 0 ? "edition" : "edition early";
    state.report(key, severity, field, Blanks.of("edition", other.id()));
    state.leave();
    return other;
  }

  /** A day as the number yyyyMMdd. */
  static int number(LocalDate day) {
    return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }
}
