package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the contract says of the messages of a regulation: where one can belong. */
final class Places {
  private final List<Service<?, ?>> services;
  private final List<Service<?, ?>> nameless;
  private final Map<Part, List<Field>> keys;
  private final Map<String, String> envelopes;

  private Places(
      List<Service<?, ?>> services,
      List<Service<?, ?>> nameless,
      Map<Part, List<Field>> keys,
      Map<String, String> envelopes) {
    this.services = ImmutableList.copy(services);
    this.nameless = ImmutableList.copy(nameless);
    this.keys = keys;
    this.envelopes = envelopes;
  }

  static Places of(Entry document, Regulation regulation) {
    List<Service<?, ?>> services = new ArrayList<>();
    List<Service<?, ?>> nameless = new ArrayList<>();
    for (Entry entry : document.list("services")) {
      String direction = entry.text("direction");
      Service<?, ?> service =
          new Service<>(
              entry, entry.get("caller") == null ? null : regulation.direction(direction), regulation);
      services.add(service);
      if (entry.is("is_nameless")) {
        nameless.add(service);
      }
    }
    Map<Part, List<Field>> keys = new EnumMap<>(Part.class);
    Entry roles = document.get("message_keys");
    for (String role : roles.keys()) {
      List<Field> found =
          roles.list(role).stream().map(Places::key).collect(ImmutableList.collector());
      keys.put(Part.valueOf(role.toUpperCase(Locale.ROOT)), found);
    }
    Map<String, String> envelopes = new LinkedHashMap<>();
    for (Entry entry : document.list("envelopes")) {
      entry.texts("messages").forEach(one -> envelopes.put(one, entry.text("envelope")));
    }
    return new Places(services, nameless, keys, envelopes);
  }

  /** The services, in the order of the specification. */
  List<Service<?, ?>> services() {
    return services;
  }

  /** Those whose requests say no name. */
  List<Service<?, ?>> nameless() {
    return nameless;
  }

  /** The keys that tell messages apart, by the part they play. */
  Map<Part, List<Field>> keys() {
    return keys;
  }

  /** Of each message that is its envelope and nothing else, the envelope. */
  Map<String, String> envelopes() {
    return envelopes;
  }

  private static Field key(Entry entry) {
    Field key = new Field(entry.text("wire"), TextType.FREE, "", "");
    key.aliases = entry.texts("aliases").toArray(new String[0]);
    return key;
  }
}
