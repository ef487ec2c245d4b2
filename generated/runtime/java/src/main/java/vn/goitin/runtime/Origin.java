package vn.goitin.runtime;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a statement comes from, and how sure it is; put into words only when a finding needs them. */
final class Origin {
  private final String confidence;
  private final List<Source> sources;

  Origin(String confidence, List<Source> sources) {
    this.confidence = confidence;
    this.sources = sources;
  }

  /** From {@code A}, official, to {@code D}, our reading. */
  String confidence() {
    return confidence;
  }

  /** What is cited. */
  List<Source> sources() {
    return sources;
  }

  /** What is cited; {@code row} is 0 where there is none. */
  Finding.Citation citation(int row) {
    return new Finding.Citation(
        cited(source -> source.vi),
        cited(source -> source.en),
        cited(source -> source.id),
        row > 0 ? String.valueOf(row) : null,
        confidence);
  }

  private String cited(Function<Source, String> form) {
    return sources.stream().map(form).collect(Collectors.joining("; "));
  }

  /** What statements rest on: a legal document, a guide, a deployed system, or a place in it. */
  static final class Source {
    final String id;
    final String vi;
    final String en;

    Source(String id, String vi, String en) {
      this.id = id;
      this.vi = vi;
      this.en = en;
    }

    /** A place in this source, such as a table or an article. */
    Source at(String place) {
      return new Source(id + " " + place, vi + ", " + place, en + ", " + place);
    }
  }
}
