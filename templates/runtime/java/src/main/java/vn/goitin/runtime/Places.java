package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the contract says of the messages of a regulation: where one can belong.
 *
 * @param services the services, in the order of the specification
 * @param nameless those whose requests say no name
 * @param keys the keys that tell messages apart, by the part they play
 * @param envelopes of each message that is its envelope and nothing else, the envelope
 */
record Places(
    List<Service<?, ?>> services,
    List<Service<?, ?>> nameless,
    Map<Part, List<Field>> keys,
    Map<String, String> envelopes) {
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
      List<Field> found = roles.list(role).stream().map(Places::key).toList();
      keys.put(Part.valueOf(role.toUpperCase(Locale.ROOT)), found);
    }
    Map<String, String> envelopes = new LinkedHashMap<>();
    for (Entry entry : document.list("envelopes")) {
      entry.texts("messages").forEach(one -> envelopes.put(one, entry.text("envelope")));
    }
    return new Places(List.copyOf(services), List.copyOf(nameless), keys, envelopes);
  }

  private static Field key(Entry entry) {
    Field key = new Field(entry.text("wire"), TextType.FREE, "", "");
    key.aliases = entry.texts("aliases").toArray(String[]::new);
    return key;
  }
}
