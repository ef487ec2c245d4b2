package vn.goitin.runtime;

import java.util.List;
import java.util.function.Predicate;

/** What an object shows of the message that it is: keys that are there, payloads that fit. */
final class MessageProbe {
  private final JsonTree tree;
  private final boolean tolerant;
  private final Regulation regulation;

  MessageProbe(ReadState state, Regulation regulation) {
    this.tree = state.tree;
    this.tolerant = state.tolerant;
    this.regulation = regulation;
  }

  /** Whether a key of a part is there, whatever its value. */
  boolean has(Part part) {
    return regulation.keys(part).stream().anyMatch(key -> find(0, key) >= 0);
  }

  /** The value of the first filled key of a part, or -1. */
  int filled(Part part) {
    return regulation.keys(part).stream()
        .mapToInt(key -> find(0, key))
        .filter(this::isFilled)
        .findFirst()
        .orElse(-1);
  }

  /** Whether a key is there that the request of a service has and its response has not. */
  boolean hasOnlyOfRequest(Service<?, ?> service) {
    RecordType<?> response = service.response();
    return service.request().fields().stream()
        .anyMatch(field -> response.index(field.wire) < 0 && find(0, field) >= 0);
  }

  /** Whether a request has all that the one of a service needs. */
  boolean fills(Service<?, ?> service) {
    return fills(service.request(), 0, Field::isNeeded);
  }

  /** Whether a request has all parameters that a service needs. */
  boolean fillsParameters(Service<?, ?> service) {
    return fills(
        service.request(), 0, field -> field.isNeeded() && field.part == Part.PARAMETER);
  }

  private boolean fills(RecordType<?> type, int object, Predicate<Field> asked) {
    return type.fields().stream()
        .filter(asked)
        .allMatch(field -> isFilled(find(object, field)));
  }

  /** Whether what an object has as payload fits a field; a service without payload fits always. */
  boolean fits(Field payload) {
    if (payload == null) {
      return true;
    }
    int node = find(0, payload);
    boolean missing = node < 0 || tree.kind(node) == JsonTree.NULL;
    return missing ? !payload.isNeeded() : fits(payload, node);
  }

  /** Whether a value fits a field that carries a payload. */
  boolean fits(Field payload, int node) {
    RecordType<?> records = payload.type.records();
    if (records == null) {
      return true;
    }
    int first = node;
    if (payload.type instanceof ListType) {
      if (tree.kind(node) != JsonTree.LIST && !tolerant) {
        return false;
      }
      first = tree.kind(node) == JsonTree.LIST ? node + JsonTree.WIDTH : node;
      if (first == tree.next(node)) {
        return true;
      }
    }
    return tree.kind(first) == JsonTree.OBJECT && fills(records, first, Field::isNeeded);
  }

  /** Whether nothing is in a result: no key, null, an empty text, list or object. */
  boolean isEmpty(int node) {
    return !isFilled(node)
        || tree.kind(node) >= JsonTree.LIST && tree.next(node) == node + JsonTree.WIDTH;
  }

  /** The value of a field in the object at the top, or -1. */
  int find(Field field) {
    return find(0, field);
  }

  /** The value of the first key of a part that is there, or -1. */
  int find(Part part) {
    return regulation.keys(part).stream().mapToInt(this::find).filter(node -> node >= 0).findFirst().orElse(-1);
  }

  private int find(int object, Field field) {
    return field.find(tree, object, tolerant);
  }

  private boolean isFilled(int node) {
    return node >= 0 && tree.kind(node) != JsonTree.NULL && !tree.isEmptyText(node);
  }
}
