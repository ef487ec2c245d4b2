package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The keys that tell messages apart, by the part they play, in the order of the specification. */
final class MessageKeys {
  private final Map<Part, List<Field>> parts = new EnumMap<>(Part.class);

  void add(Part part, String wire, String... aliases) {
    Field key = Field.of(wire, Types.text(), "", "").aliases(aliases);
    parts.computeIfAbsent(part, none -> new ArrayList<>()).add(key);
  }

  /** The keys of a part. */
  List<Field> of(Part part) {
    return parts.getOrDefault(part, List.of());
  }
}
