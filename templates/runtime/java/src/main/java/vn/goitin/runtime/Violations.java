package vn.goitin.runtime;

import java.util.Collections;
import java.util.List;

/** What a framework of validation says of a packet. */
final class Violations {
  private Violations() {}

  /** A sentence for each error that a strict reader of the newest edition will find. */
  static List<String> of(Packet packet) {
    if (packet == null) {
      return Collections.emptyList();
    }
    return packet.validate().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .map(Violations::sentence)
        .collect(ImmutableList.collector());
  }

  /**
   * The place stands in the text: a framework that knew it as a property would log its value. The
   * interpolator leaves all of it as it is.
   */
  private static String sentence(Finding error) {
    String place = error.path().isEmpty() ? "" : error.path() + " ";
    return (place + error.vi() + " / " + error.en()).replaceAll("[\\\\{}$]", "\\\\$0");
  }
}
