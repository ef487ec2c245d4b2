package vn.goitin.runtime;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a statement comes from, and how sure it is; put into words only when a finding needs them.
 *
 * @param confidence from {@code A}, official, to {@code D}, our reading
 * @param sources what is cited
 */
record Origin(String confidence, List<Source> sources) {
  /** What is cited; {@code row} is 0 where there is none. */
  Finding.Citation citation(int row) {
    String number = row > 0 ? String.valueOf(row) : null;
    return new Finding.Citation(cited(Source::vi), cited(Source::en), number, confidence);
  }

  private String cited(Function<Source, String> language) {
    return sources.stream().map(language).collect(Collectors.joining("; "));
  }

  /**
   * What statements rest on: a legal document, a guide, a deployed system, or a place in it.
   *
   * @param vi its name in Vietnamese
   * @param en its name in English
   */
  record Source(String vi, String en) {
    /** A place in this source, such as a table or an article. */
    Source at(String place) {
      return new Source(vi + ", " + place, en + ", " + place);
    }
  }
}
