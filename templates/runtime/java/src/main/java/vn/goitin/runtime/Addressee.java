package vn.goitin.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The service that a request is for, and the names of all others of its regulation. */
final class Addressee {
  private final String id;
  private final Regulation regulation;
  private Set<String> others;

  Addressee(String id, Regulation regulation) {
    this.id = id;
    this.regulation = regulation;
  }

  /** What it is called: on the wire, or where nobody knows that, in the specification. */
  String name() {
    String wire = regulation.service(id).wire();
    return wire == null ? id : wire;
  }

  /** Whether a text is the name of another service of the regulation, and not of this one. */
  boolean isOther(String name) {
    if (others == null) {
      others = others(regulation.services());
    }
    return others.contains(name);
  }

  private Set<String> others(List<Service<?, ?>> all) {
    Set<String> names = new HashSet<>();
    all.forEach(one -> names.add(one.wire()));
    names.remove(null);
    names.remove(regulation.service(id).wire());
    return names;
  }
}
