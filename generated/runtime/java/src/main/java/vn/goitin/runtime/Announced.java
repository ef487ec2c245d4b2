package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.List;

/** What another edition finds, apart from the verdict. */
final class Announced {
  private Announced() {}

  /** Of what another edition finds, all that is not found already, each as often as it is. */
  static List<Finding> of(List<Finding> found, List<Finding> later) {
    List<Finding> known = new ArrayList<>(found);
    List<Finding> made = new ArrayList<>();
    for (Finding one : later) {
      if (!known.remove(one)) {
        made.add(one);
      }
    }
    return ImmutableList.copy(made);
  }
}
