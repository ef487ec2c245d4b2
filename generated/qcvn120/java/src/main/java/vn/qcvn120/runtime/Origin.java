package vn.qcvn120.runtime;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a statement comes from, and how sure it is; put into words only when a finding needs them.
 *
 * @param confidence from {@code A}, official, to {@code D}, our reading
 * @param sources what is cited
 */
record Origin(char confidence, List<Source> sources) {
  /** The last sentence of a finding in Vietnamese; {@code row} is 0 where there is none. */
  String vi(int row) {
    return "Nguồn: " + cited(Source::vi) + (row > 0 ? ", dòng " + row : "") + sure();
  }

  /** The last sentence of a finding in English. */
  String en(int row) {
    return "Source: " + cited(Source::en) + (row > 0 ? ", row " + row : "") + sure();
  }

  private String cited(Function<Source, String> language) {
    return sources.stream().map(language).collect(Collectors.joining("; "));
  }

  private String sure() {
    return " (" + confidence + ").";
  }
}
