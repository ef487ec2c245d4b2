package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What messages of a regulation have in common. One class is for all that are it and nothing else;
 * each message knows its own record.
 *
 * @param <E> the class
 */
public final class Envelope<E extends Packet> {
  private final Regulation regulation;
  private final String id;
  private final BiFunction<RecordType<?>, Values, E> maker;
  private final Map<String, RecordType<E>> known = new ConcurrentHashMap<>();

  /** What was asked for before; a type that nobody else holds, such as an application's, goes. */
  private final Map<java.lang.reflect.Type, List<RecordType<E>>> carriers =
      Collections.synchronizedMap(new WeakHashMap<>());

  Envelope(Regulation regulation, String id, BiFunction<RecordType<?>, Values, E> maker) {
    this.regulation = regulation;
    this.id = id;
    this.maker = maker;
  }

  /** The record of one of the messages. */
  RecordType<E> message(String message) {
    return known.computeIfAbsent(message, one -> new RecordType<>(regulation, one, maker));
  }

  /**
   * The record of an answer that has nothing in it, or nothing that is known: the envelope as such.
   *
   * @param <T> the class with what the envelope itself says of the payload
   * @return its type
   */
  @SuppressWarnings("unchecked") // the generated class vouches for what it says
  public <T extends E> RecordType<T> bare() {
    return (RecordType<T>) message(id);
  }

  /**
   * Reads a message for a framework that validates later. Which it is, the type of the payload and
   * the name of the service in it say; where that leaves more than one, the first.
   */
  Reading<E> readShape(byte[] json, java.lang.reflect.Type asked) {
    List<RecordType<E>> possible = carrying(asked);
    if (possible.isEmpty()) {
      throw new IllegalArgumentException(refusal(asked));
    }
    ReadState state = ReadState.open(json, regulation, ReadOptions.STRICT).lenient();
    for (RecordType<E> one : possible) {
      if (one.isCalled(state)) {
        return one.read(state);
      }
    }
    return possible.get(0).read(state);
  }

  /** What is wrong with a type that no message is of. */
  String refusal(java.lang.reflect.Type asked) {
    return "no message of " + id + " is a " + asked.getTypeName();
  }

  /** Those whose schemas differ: requests by the names of their services; of responses the first. */
  List<RecordType<E>> shown(java.lang.reflect.Type asked) {
    List<RecordType<E>> found = carrying(asked);
    boolean asks = !found.isEmpty() && found.get(0).playing(Part.SERVICE) != null;
    return asks || found.isEmpty() ? found : found.subList(0, 1);
  }

  /** The messages whose payload is of the type that the class is asked for with, in order. */
  List<RecordType<E>> carrying(java.lang.reflect.Type asked) {
    List<RecordType<E>> found = carriers.get(asked);
    if (found == null) {
      found = Collections.unmodifiableList(search(asked));
      carriers.put(asked, found);
    }
    return found;
  }

  private List<RecordType<E>> search(java.lang.reflect.Type asked) {
    List<RecordType<E>> found = new ArrayList<>();
    for (String one : regulation.carried(id)) {
      RecordType<E> type = message(one);
      Field data = type.playing(Part.DATA);
      if (AskedType.isOf(data == null ? type.playing(Part.RESULT) : data, asked)) {
        found.add(type);
      }
    }
    return found;
  }
}
