package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One record of a regulation: reads, judges, writes and shows it by the lines that the contract has.
 *
 * @param <T> the record
 */
public final class RecordType<T extends Packet> {
  private final Regulation regulation;
  private final String id;
  private final Function<Values, T> maker;
  private final Type<T> type = new NestedType<>(this);
  private volatile RecordTable table;

  RecordType(Regulation regulation, String id, Function<Values, T> maker) {
    this.regulation = regulation;
    this.id = id;
    this.maker = maker;
  }

  /** A message that is its envelope and nothing else; its class has others, too. */
  RecordType(Regulation regulation, String id, BiFunction<RecordType<?>, Values, T> maker) {
    this.regulation = regulation;
    this.id = id;
    this.maker = values -> maker.apply(this, values);
  }

  /** The lines, read when they are first asked for. */
  private RecordTable table() {
    RecordTable made = table;
    if (made == null) {
      synchronized (this) {
        if (table == null) {
          table = RecordTable.of(regulation.recordDocument(id), regulation);
        }
        made = table;
      }
    }
    return made;
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

  Reading<T> read(ReadState state) {
    T value = state.tree == null ? null : root(state);
    boolean valid = state.errors() == 0;
    return Reading.of(
        value, valid, state.truncated(), state.findings(), -1, null, basis(state.catalogs));
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
        state.report("form", Severity.WARNING, null, Blanks.of("expected", list));
      }
      if (isOne || state.tree.kind(0) == JsonTree.LIST) {
        readItems(state, items::add);
      } else {
        state.refuseKind(list, 0);
      }
    }
    return new ListReading<>(
        items.list(),
        state.findings(),
        state.errors() == 0,
        state.truncated(),
        basis(state.catalogs));
  }

  /** What readings of the record rest on, with these lists at hand. */
  Basis basis(Catalogs catalogs) {
    List<String> lists = table().lists();
    return lists.isEmpty() ? Basis.NONE : Basis.of(lists, regulation, catalogs);
  }

  /** Reads the items of the list that a document is, or the one that it is itself. */
  void readItems(ReadState state, Consumer<Reading<T>> items) {
    int end = state.tree.next(0);
    int index = 0;
    int first = state.tree.kind(0) == JsonTree.LIST ? JsonTree.WIDTH : 0;
    BiConsumer<ReadState, Integer> item = this::item;
    for (int node = first; node < end; node = state.tree.next(node)) {
      state.enter(index++);
      ReadState.Mark mark = state.begin();
      items.accept(state.reading(mark, item(state, node), node, this, item));
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

  /**
   * The record's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /** The lines of the table. */
  List<Field> fields() {
    return ImmutableList.of(table().fields());
  }

  /** The line of a key, or -1. */
  int index(String wire) {
    return table().names().find(wire);
  }

  /** The list of records that a message carries in a part, or null. */
  Field payloadList(Part part) {
    Field field = playing(part);
    boolean isList = field != null && field.type instanceof ListType<?>;
    return isList && field.type.records() != null ? field : null;
  }

  /** The field that plays a part in a message, or null. */
  Field playing(Part part) {
    return table().playing(part);
  }

  /** What the rules of the record around it see of an object. */
  Members members(ReadState state, int object) {
    return new Members(table().reader(), state, object, null);
  }

  /** The record that an object is, or null if an error was found in it. */
  T value(ReadState state, int object) {
    if (table().service() != null && isOthers(state, object)) {
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
    Map<String, Object> names = Blanks.of("wire", state.tree.text(node), "expected", table().service().name());
    state.enter(state.tree.text(node - JsonTree.WIDTH));
    state.refuse("code other", names);
    state.leave();
    return true;
  }

  /** Whether the object at the top is another service's message. */
  boolean isOthers(ReadState state) {
    return table().service() != null
        && isOthers(state.tree, playing(Part.SERVICE).find(state.tree, 0, state.tolerant));
  }

  /** Whether the object at the top is a request that says the name of this one's service. */
  boolean isCalled(ReadState state) {
    if (table().service() == null || state.tree == null || state.tree.kind(0) != JsonTree.OBJECT) {
      return false;
    }
    int node = playing(Part.SERVICE).find(state.tree, 0, state.tolerant);
    return node >= 0
        && state.tree.kind(node) == JsonTree.TEXT
        && state.tree.text(node).equals(table().service().name());
  }

  /** Whether the value of the key of the service names another one. */
  private boolean isOthers(JsonTree tree, int node) {
    return node >= 0 && tree.kind(node) == JsonTree.TEXT && table().service().isOther(tree.text(node));
  }

  T make(Values made, ReadState state, int flawsBefore) {
    return state.flaws() == flawsBefore ? make(made) : null;
  }

  T make(Values made) {
    return maker.apply(made);
  }

  /** A record of values that others may change: keeps copies of them. */
  T build(Values given) {
    Object[] row = given.row().clone();
    for (int at = 0; at < row.length; at++) {
      row[at] = row[at] instanceof List ? kept((List<?>) row[at], table().fields()[at].type) : row[at];
    }
    return make(new Values(row, unknown(given.unknown())));
  }

  /** A copy of a list; null where no items are no value, since nothing can be written of them. */
  private static List<?> kept(List<?> items, Type<?> type) {
    return type instanceof JoinedType && items.isEmpty() ? null : ImmutableList.copy(items);
  }

  /** No values, but for those that can only be one. */
  Values preset() {
    Field[] fields = table().fields();
    Object[] row = new Object[fields.length];
    for (int at = 0; at < row.length; at++) {
      row[at] = fields[at].preset();
    }
    return new Values(row, Collections.emptyMap());
  }

  /** Values by key, of the fields that have one. */
  Map<String, Object> byKey(Values values) {
    Map<String, Object> named = new LinkedHashMap<>();
    Object[] row = values.row();
    for (int at = 0; at < row.length; at++) {
      if (row[at] != null) {
        named.put(table().fields()[at].wire, row[at]);
      }
    }
    return named;
  }

  /** A record of values by key. */
  T kept(Map<String, Object> named, Map<String, RawJson> unknown) {
    Field[] fields = table().fields();
    Object[] row = new Object[fields.length];
    for (int at = 0; at < row.length; at++) {
      row[at] = named.get(fields[at].wire);
    }
    return build(new Values(row, unknown));
  }

  Values values(ReadState state, int object) {
    return table().reader().read(state, object);
  }

  /** What tells an item of a list from others: its value of a field, or null. */
  Object key(Values item, String[] wires) {
    if (wires.length == 1) {
      return key(item, wires[0]);
    }
    List<Object> found = new ArrayList<>(wires.length);
    for (String wire : wires) {
      found.add(key(item, wire));
    }
    return found.contains(null) ? null : found;
  }

  private Object key(Values item, String wire) {
    int at = index(wire);
    return at < 0 || item.get(at) == null ? null : key(table().fields()[at].type, item.get(at));
  }

  @SuppressWarnings("unchecked")
  private static <V> Object key(Type<V> type, Object value) {
    return type.key((V) value);
  }

  List<Finding> validate(Packet packet, ReadOptions options) {
    JsonWriter out = new JsonWriter();
    write(packet, out);
    if (out.torn() >= 0) {
      ReadState state = new ReadState(null, regulation, options);
      return Torn.findings(packet, out.bytes(), out.torn(), state);
    }
    ReadOptions unbounded =
        options.withMaxBytes(ReadOptions.MOST_BYTES).withMaxItems(Integer.MAX_VALUE);
    return read(out.bytes(), unbounded).findings();
  }

  byte[] toJson(Packet packet) {
    JsonWriter out = new JsonWriter();
    write(packet, out);
    if (out.isBroken()) {
      throw new IllegalStateException("a value of " + id + " cannot be written as JSON");
    }
    return out.bytes();
  }

  void write(Packet packet, JsonWriter out) {
    Field[] fields = table().fields();
    Object[] row = packet.values().row();
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

  /** Whether values of two records are equal. */
  boolean same(Values one, Values other) {
    Field[] fields = table().fields();
    boolean same = one.unknown().equals(other.unknown());
    for (int at = 0; same && at < fields.length; at++) {
      Object value = one.get(at);
      Object against = other.get(at);
      same =
          value == null || against == null
              ? value == against
              : equal(fields[at].type, value).equals(equal(fields[at].type, against));
    }
    return same;
  }

  /** The hash of values: equal for equal ones. */
  int hash(Values values) {
    Field[] fields = table().fields();
    int hash = values.unknown().hashCode();
    for (int at = 0; at < fields.length; at++) {
      Object value = values.get(at);
      hash = 31 * hash + (value == null ? 0 : equal(fields[at].type, value).hashCode());
    }
    return hash;
  }

  @SuppressWarnings("unchecked")
  private static <V> Object equal(Type<V> type, Object value) {
    return type.equal((V) value);
  }

  /**
   * Shows a record: wire names and values, {@code ***} for personal data, names only of members
   * that no field is for.
   */
  String show(Packet packet) {
    StringBuilder text = new StringBuilder(packet.getClass().getSimpleName()).append('[');
    Field[] fields = table().fields();
    Object[] row = packet.values().row();
    for (int at = 0; at < row.length; at++) {
      Object shown = row[at] != null && fields[at].sensitive ? "***" : row[at];
      text.append(fields[at].wire).append('=').append(shown).append(", ");
    }
    return text.append("unknown=").append(packet.unknown().keySet()).append(']').toString();
  }

  /** The members that no field is for, never to change again; none of them may be a field. */
  private Map<String, RawJson> unknown(Map<String, RawJson> members) {
    if (Objects.requireNonNull(members, "unknown").isEmpty()) {
      return Collections.emptyMap();
    }
    for (Map.Entry<String, RawJson> member : members.entrySet()) {
      Objects.requireNonNull(member.getValue(), "an unknown member without JSON");
      if (index(member.getKey()) >= 0) {
        throw new IllegalArgumentException(member.getKey() + " is a field, not an unknown member");
      }
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }
}
