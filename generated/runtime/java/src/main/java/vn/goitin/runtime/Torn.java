package vn.goitin.runtime;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Half a surrogate pair in a value: no UTF-8 can carry it, so its JSON is none. */
final class Torn {
  private Torn() {}

  /** What is said of a packet whose JSON breaks at a byte, by a pointer to the text that does it. */
  static List<Finding> findings(Packet packet, byte[] json, int at, ReadState state) {
    Deque<Object> steps = new ArrayDeque<>();
    find(packet, steps);
    for (Object step : steps) {
      state.enter(step);
    }
    JsonBreak broken = new JsonBreak("surrogate", at);
    state.report(
        "json " + broken.reason(),
        Severity.ERROR,
        null,
        broken.blanks(broken.spot(json), ReadOptions.STRICT));
    return state.findings();
  }

  /** Goes to the first such text in a value; false where there is none. */
  private static boolean find(Object value, Deque<Object> steps) {
    if (value instanceof Packet) {
      return inside((Packet) value, steps);
    }
    List<?> items = value instanceof List ? (List<?>) value : Collections.emptyList();
    for (int at = 0; at < items.size(); at++) {
      if (leads(at, items.get(at), steps)) {
        return true;
      }
    }
    return value instanceof String && !JsonWriter.isWhole((String) value);
  }

  private static boolean inside(Packet packet, Deque<Object> steps) {
    List<Field> fields = packet.recordType().fields();
    Object[] row = packet.values().row();
    for (int at = 0; at < row.length; at++) {
      if (leads(fields.get(at).wire, row[at], steps)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(Object step, Object value, Deque<Object> steps) {
    steps.addLast(step);
    if (find(value, steps)) {
      return true;
    }
    steps.removeLast();
    return false;
  }
}
