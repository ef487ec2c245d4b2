package vn.example.quantrac.runtime;

import java.util.HashSet;
import java.util.Set;

/** The service that a request is for, and the names of all others. */
final class Addressee {
  private final Service own;
  private Set<String> others;

  Addressee(Service own) {
    this.own = own;
  }

  /** What it is called: on the wire, or where nobody knows that, in the specification. */
  String name() {
    return own.wire() == null ? own.id() : own.wire();
  }

  /** Whether a text is the name of another service of the specification, and not of this one. */
  boolean isOther(String name) {
    if (others == null) {
      Set<String> names = new HashSet<>();
      for (Service one : Service.values()) {
        names.add(one.wire());
      }
      names.remove(null);
      names.remove(own.wire());
      others = names;
    }
    return others.contains(name);
  }
}
