package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The table of one record: reads, judges, writes and shows it.
 *
 * @param <T> the record
 */
public final class RecordType<T extends Packet> {
  private static final String NO_READER =
      "a packet without unknown members has an empty map; a mapper without support for them needs"
          + " the adapter that the README names";

  private final Regulation regulation;
  private final Field self;
  private final Function<Values, T> maker;
  private final Function<T, Object[]> values;
  private final Field[] fields;
  private final FieldIndex names;
  private final Type<T> type = new NestedType<>(() -> this);
  private final BiConsumer<ReadState, Integer> item = this::item;
  private ObjectReader reader;
  private Addressee service;

  private RecordType(
      Regulation regulation,
      Field self,
      Function<Values, T> maker,
      Function<T, Object[]> values,
      Field[] fields) {
    this.regulation = regulation;
    this.self = self;
    this.maker = maker;
    this.values = values;
    this.fields = fields;
    for (Field field : fields) {
      field.inherit(self);
    }
    this.names = new FieldIndex(fields);
    this.reader = new ObjectReader(self, fields, names, new Rule[0]);
  }

  /**
   * A table.
   *
   * @param <T> the record
   * @param regulation the regulation that it is of
   * @param self the record itself, as if it were a field
   * @param maker makes a record of its values
   * @param values gives a record's values in the order of the table
   * @param fields the lines of the table
   * @return the table
   */
  public static <T extends Packet> RecordType<T> of(
      Regulation regulation,
      Field self,
      Function<Values, T> maker,
      Function<T, Object[]> values,
      Field... fields) {
    return new RecordType<>(regulation, self, maker, values, fields);
  }

  /**
   * The same table with rules across its fields.
   *
   * @param rules the rules, in order
   * @return this table
   */
  public RecordType<T> rules(Rule... rules) {
    reader = new ObjectReader(self, fields, names, rules.clone());
    return this;
  }

  /**
   * Reads one packet. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @param options how to read
   * @return the packet, if it has a value, and everything found
   */
  public Reading<T> read(byte[] json, ReadOptions options) {
    return read(ReadState.open(json, regulation, options));
  }

  private Reading<T> read(ReadState state) {
    T value = state.tree == null ? null : root(state);
    return new Reading<>(value, state.findings(), state.errors() == 0, state.truncated());
  }

  private T root(ReadState state) {
    if (state.tree.kind(0) != JsonTree.OBJECT) {
      state.refuseKind(type, 0);
      return null;
    }
    return value(state, 0);
  }

  /**
   * Reads a list of packets. Never throws for what the bytes hold.
   *
   * @param json the bytes of a JSON list
   * @param options how to read
   * @return a reading for each item, and everything found
   */
  public ListReading<T> readList(byte[] json, ReadOptions options) {
    ReadState state = ReadState.open(json, regulation, options);
    ImmutableList.Maker<Reading<T>> items = new ImmutableList.Maker<>();
    if (state.tree != null) {
      ListType<T> list = new ListType<>(type);
      boolean isOne = state.tolerant && state.tree.kind(0) == JsonTree.OBJECT;
      if (isOne) {
        state.report("form", Severity.WARNING, null, Map.of("expected", list));
      }
      if (isOne || state.tree.kind(0) == JsonTree.LIST) {
        readItems(state, items::add);
      } else {
        state.refuseKind(list, 0);
      }
    }
    return new ListReading<>(
        items.list(), state.findings(), state.errors() == 0, state.truncated());
  }

  /** Reads the items of the list that a document is, or the one that it is itself. */
  void readItems(ReadState state, Consumer<Reading<T>> items) {
    int end = state.tree.next(0);
    int index = 0;
    int first = state.tree.kind(0) == JsonTree.LIST ? JsonTree.WIDTH : 0;
    for (int node = first; node < end; node = state.tree.next(node)) {
      state.enter(index++);
      ReadState.Mark mark = state.begin();
      items.accept(state.reading(mark, item(state, node), node, item));
      state.leave();
    }
  }

  /** Reads one item of a list; null if there is none to be made of it. */
  T item(ReadState state, int node) {
    if (state.tree.kind(node) == JsonTree.OBJECT) {
      return value(state, node);
    }
    state.refuseKind(type, node);
    return null;
  }

  /**
   * Reads a packet for a framework that validates later: only what cannot become a value is
   * refused, other errors are left to the validator.
   */
  Reading<T> readShape(byte[] json) {
    return read(ReadState.open(json, regulation, ReadOptions.STRICT).lenient());
  }

  /**
   * The regulation that the record is of.
   *
   * @return the regulation
   */
  public Regulation regulation() {
    return regulation;
  }

  /** The record's name in the specification. */
  String id() {
    return self.wire;
  }

  /** The lines of the table. */
  List<Field> fields() {
    return List.of(fields);
  }

  /** The line of a key, or -1. */
  int index(String wire) {
    return names.find(wire);
  }

  /** The list of records that a message carries in a part, or null. */
  Field payloadList(Part part) {
    Field field = playing(part);
    boolean isList = field != null && field.type instanceof ListType<?>;
    return isList && field.type.records() != null ? field : null;
  }

  /** The field that plays a part in a message, or null. */
  Field playing(Part part) {
    return Arrays.stream(fields).filter(field -> field.part == part).findFirst().orElse(null);
  }

  /** The record that an object is, or null if an error was found in it. */
  T value(ReadState state, int object) {
    if (service != null && isOthers(state, object)) {
      return null;
    }
    int before = state.flaws();
    return make(values(state, object), state, before);
  }

  /** Whether a request is another service's message; says so at the key of the service. */
  private boolean isOthers(ReadState state, int object) {
    int node = playing(Part.SERVICE).find(state.tree, object, state.tolerant);
    if (!isOthers(state.tree, node)) {
      return false;
    }
    Map<String, Object> names = Map.of("wire", state.tree.text(node), "expected", service.name());
    state.enter(state.tree.text(node - JsonTree.WIDTH));
    state.refuse("code other", names);
    state.leave();
    return true;
  }

  /** Whether the object at the top is another service's message. */
  boolean isOthers(ReadState state) {
    return service != null
        && isOthers(state.tree, playing(Part.SERVICE).find(state.tree, 0, state.tolerant));
  }

  /** Whether the value of the key of the service names another one. */
  private boolean isOthers(JsonTree tree, int node) {
    return node >= 0 && tree.kind(node) == JsonTree.TEXT && service.isOther(tree.text(node));
  }

  /**
   * The record is the request of a service, which it names.
   *
   * @param service the service
   * @return this table
   */
  public RecordType<T> requestOf(Service service) {
    this.service = new Addressee(service, regulation);
    return this;
  }

  T make(Values made, ReadState state, int flawsBefore) {
    return state.flaws() == flawsBefore ? make(made) : null;
  }

  T make(Values made) {
    return maker.apply(made);
  }

  /**
   * No values, but for those that can only be one.
   *
   * @return a new object
   */
  public Values emptyValues() {
    Object[] values = new Object[fields.length];
    for (int at = 0; at < values.length; at++) {
      values[at] = fields[at].preset();
    }
    return new Values(values, Map.of());
  }

  Values values(ReadState state, int object) {
    return reader.read(state, object);
  }

  /** What tells an item of a list from others: its value of a field, or null. */
  Object key(Values item, String wire) {
    int at = names.find(wire);
    return at < 0 || item.get(at) == null ? null : key(fields[at].type, item.get(at));
  }

  @SuppressWarnings("unchecked")
  private static <V> Object key(Type<V> type, Object value) {
    return type.key((V) value);
  }

  List<Finding> validate(Packet packet, ReadOptions options) {
    JsonWriter out = new JsonWriter();
    write(packet, out);
    byte[] json = out.isBroken() ? new byte[0] : out.bytes();
    ReadOptions unbounded =
        options.withMaxBytes(ReadOptions.MOST_BYTES).withMaxItems(Integer.MAX_VALUE);
    return read(json, unbounded).findings();
  }

  byte[] toJson(Packet packet) {
    JsonWriter out = new JsonWriter();
    write(packet, out);
    if (out.isBroken()) {
      throw new IllegalStateException("a value of " + self.wire + " cannot be written as JSON");
    }
    return out.bytes();
  }

  void write(Packet packet, JsonWriter out) {
    Object[] row = row(packet);
    out.open('{');
    for (int at = 0; at < row.length; at++) {
      if (row[at] != null) {
        out.raw(fields[at].written);
        write(fields[at].type, row[at], out);
        out.next();
      } else if (fields[at].empty != null) {
        out.raw(fields[at].written);
        out.raw(fields[at].empty);
        out.next();
      }
    }
    for (Map.Entry<String, RawJson> member : packet.unknown().entrySet()) {
      out.text(member.getKey());
      out.ascii(":");
      out.raw(member.getValue().text().getBytes(StandardCharsets.UTF_8));
      out.next();
    }
    out.close('}');
  }

  @SuppressWarnings("unchecked")
  private static <V> void write(Type<V> type, Object value, JsonWriter out) {
    type.write((V) value, out);
  }

  /** A packet answers with its own type, so the cast holds. */
  @SuppressWarnings("unchecked")
  private Object[] row(Packet packet) {
    return values.apply((T) packet);
  }

  /**
   * Whether two records are equal: numbers by what they are, whatever their scale.
   *
   * @param one a record
   * @param other another
   * @return true if all values are
   */
  public boolean same(T one, T other) {
    return equals(values.apply(one)).equals(equals(values.apply(other)))
        && one.unknown().equals(other.unknown());
  }

  /**
   * The hash of a record: equal for equal ones.
   *
   * @param one a record
   * @return its hash
   */
  public int hash(T one) {
    return 31 * equals(values.apply(one)).hashCode() + one.unknown().hashCode();
  }

  /** What makes values equal to others. */
  private List<Object> equals(Object[] row) {
    Object[] made = row.clone();
    for (int at = 0; at < made.length; at++) {
      made[at] = made[at] == null ? null : equal(fields[at].type, made[at]);
    }
    return Arrays.asList(made);
  }

  @SuppressWarnings("unchecked")
  private static <V> Object equal(Type<V> type, Object value) {
    return type.equal((V) value);
  }

  /**
   * Shows a record: wire names and values, {@code ***} for personal data, names only of members
   * that no field is for.
   *
   * @param packet the record
   * @return its text
   */
  public String show(T packet) {
    StringBuilder text = new StringBuilder(packet.getClass().getSimpleName()).append('[');
    Object[] row = values.apply(packet);
    for (int at = 0; at < row.length; at++) {
      Object shown = row[at] != null && fields[at].sensitive ? "***" : row[at];
      text.append(fields[at].wire).append('=').append(shown).append(", ");
    }
    return text.append("unknown=").append(packet.unknown().keySet()).append(']').toString();
  }

  /**
   * The members that no field is for, as a record keeps them.
   *
   * @param members name and raw JSON; never null, as it is where a mapper that knows nothing of
   *     packets calls the constructor
   * @return the same members, never to change again
   * @throws NullPointerException if there are none; for a packet without, give an empty map
   * @throws IllegalArgumentException if a field has one of the names
   */
  public Map<String, RawJson> unknown(Map<String, RawJson> members) {
    if (Objects.requireNonNull(members, NO_READER).isEmpty()) {
      return Map.of();
    }
    for (Map.Entry<String, RawJson> member : members.entrySet()) {
      Objects.requireNonNull(member.getValue(), "an unknown member without JSON");
      if (names.find(member.getKey()) >= 0) {
        throw new IllegalArgumentException(member.getKey() + " is a field, not an unknown member");
      }
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }
}
