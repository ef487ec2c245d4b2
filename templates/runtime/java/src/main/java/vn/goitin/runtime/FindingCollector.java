package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Findings up to a limit. Errors go before warnings: where there are more, the first errors are
 * kept, and in what room is left the first warnings, all in the order of the document.
 */
final class FindingCollector {
  private final int most;
  private final List<Finding> found = new ArrayList<>(0);

  /** Where the warnings stand in {@code found}; one that gave way leaves null there. */
  private int[] warnings = {};

  private int warned;
  private int kept;
  private boolean truncated;

  FindingCollector(int most) {
    this.most = most;
  }

  /** Whether a finding of such severity would be kept. */
  boolean takes(Severity severity) {
    return kept < most || severity == Severity.ERROR && warned > 0;
  }

  /** Whether there is more than there is room for. */
  boolean isTruncated() {
    return truncated;
  }

  /** Notes a finding that is not kept. */
  void leaveOut() {
    truncated = true;
  }

  /** Keeps a finding, which {@link #takes} said yes to. */
  void add(Finding finding) {
    if (kept == most) {
      found.set(warnings[--warned], null);
      truncated = true;
      kept--;
    }
    if (finding.severity() == Severity.WARNING) {
      if (warned == warnings.length) {
        warnings = Arrays.copyOf(warnings, 2 * warned + 4);
      }
      warnings[warned++] = found.size();
    }
    found.add(finding);
    kept++;
  }

  /** Keeps all of another list that there is room for. */
  void addAll(List<Finding> findings) {
    for (Finding finding : findings) {
      if (takes(finding.severity())) {
        add(finding);
      } else {
        leaveOut();
      }
    }
  }

  /** What was kept. */
  List<Finding> list() {
    if (kept == 0) {
      return Collections.emptyList();
    }
    Finding[] list = new Finding[kept];
    int size = 0;
    for (Finding finding : found) {
      if (finding != null) {
        list[size++] = finding;
      }
    }
    return ImmutableList.of(list);
  }
}
