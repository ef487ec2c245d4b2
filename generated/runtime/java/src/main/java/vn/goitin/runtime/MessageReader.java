package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one message: finds its direction and its service, and has their record judge it. */
final class MessageReader {
  private final ReadState state;
  private final Regulation regulation;
  private final List<Service<?, ?>> all;
  private MessageProbe probe;
  private Service<?, ?> service;
  private MessageKind kind;
  private Packet value;

  private MessageReader(ReadState state, Regulation regulation, ReadOptions options) {
    this.state = state;
    this.regulation = regulation;
    this.all = regulation.services();
    this.service = options.service();
    this.kind = options.kind();
  }

  /** Reads a whole message. */
  static MessageReading read(byte[] json, Regulation regulation, ReadOptions options) {
    ReadState state = ReadState.open(json, regulation, regulation.own(options));
    return read(state, regulation, options);
  }

  /** Reads what a stream left of a message: its payload list is empty. */
  static MessageReading readRest(ReadState state, Regulation regulation, ReadOptions options) {
    return read(state.ofRest(), regulation, options);
  }

  private static MessageReading read(
      ReadState state, Regulation regulation, ReadOptions options) {
    MessageReader reader = new MessageReader(state.ofMessage(), regulation, options);
    if (state.tree != null) {
      reader.top();
    }
    boolean valid = state.errors() == 0;
    return new MessageReading(
        reader.service,
        reader.kind,
        valid ? reader.value : null,
        state.records(),
        state.findings(),
        valid,
        state.truncated(),
        reader.basis());
  }

  /** What readings of such messages rest on; nothing where it is not clear which they are. */
  private Basis basis() {
    return service == null || kind == null ? Basis.NONE : service.basis(kind, state.catalogs);
  }

  private void top() {
    probe = new MessageProbe(state, regulation);
    int top = state.tree.kind(0);
    if (top == JsonTree.OBJECT) {
      object();
    } else if (top == JsonTree.LIST) {
      list();
    } else {
      state.refuseKind(Words.MESSAGE, 0);
    }
  }

  private void object() {
    if (isDoublyEncoded()) {
      int text = 2 * JsonTree.WIDTH;
      state.enter(state.tree.text(JsonTree.WIDTH));
      if (state.open(text)) {
        state.report("form encoded-twice", Severity.WARNING, null, Blanks.none());
        probe = new MessageProbe(state, regulation);
        kind = MessageKind.RESPONSE;
        response();
        state.leave();
        return;
      }
      state.leave();
    }
    kind = kind == null ? direction() : kind;
    if (kind == MessageKind.REQUEST) {
      request();
    } else {
      response();
    }
  }

  /** Whether the only member is a sentence that is to be read as a message itself. */
  private boolean isDoublyEncoded() {
    JsonTree tree = state.tree;
    int only = 2 * JsonTree.WIDTH;
    return state.tolerant
        && kind != MessageKind.REQUEST
        && tree.next(0) > only
        && tree.next(0) == tree.next(only)
        && tree.kind(only) == JsonTree.TEXT
        && probe.find(Part.MESSAGE) == only;
  }

  private MessageKind direction() {
    if (probe.has(Part.ERROR)) {
      return MessageKind.RESPONSE;
    }
    if (probe.has(Part.SERVICE) || service != null && probe.hasOnlyOfRequest(service)) {
      return MessageKind.REQUEST;
    }
    boolean answers =
        probe.has(Part.SESSION) || probe.has(Part.MESSAGE) || probe.has(Part.RESULT);
    return answers ? MessageKind.RESPONSE : MessageKind.REQUEST;
  }

  private void request() {
    service = service == null ? named() : service;
    if (service != null) {
      value = service.request().value(state, 0);
    }
  }

  /** The service that a request names, or the only one without a name that it can be for. */
  private Service<?, ?> named() {
    int name = probe.filled(Part.SERVICE);
    if (name < 0) {
      return only(regulation.nameless(), probe::fills, "required service", all);
    }
    if (state.tree.kind(name) != JsonTree.TEXT) {
      atService(() -> state.refuseKind(TextType.FREE, name));
      return null;
    }
    String wire = state.tree.text(name);
    List<Service<?, ?>> same = where(all, one -> wire.equals(one.wire()));
    if (same.size() == 1) {
      return same.get(0);
    }
    if (!same.isEmpty()) {
      return only(same, probe::fillsParameters, "code ambiguous", same);
    }
    List<String> wires =
        all.stream()
            .map(Service::wire)
            .filter(Objects::nonNull)
            .collect(ImmutableList.collector());
    unplaced("code service", all, this::fits, NearMatch.name(wire, wires));
    return null;
  }

  /** The only service that passes; if it is none or more, those of {@code possible} are named. */
  private Service<?, ?> only(
      List<Service<?, ?>> services,
      Predicate<Service<?, ?>> passes,
      String key,
      List<Service<?, ?>> possible) {
    List<Service<?, ?>> passing = where(services, passes);
    if (passing.size() == 1) {
      return passing.get(0);
    }
    unplaced(key, possible, this::fits, null);
    return null;
  }

  private static List<Service<?, ?>> where(
      List<Service<?, ?>> services, Predicate<Service<?, ?>> holds) {
    return services.stream().filter(holds).collect(ImmutableList.collector());
  }

  private boolean fits(Service<?, ?> one) {
    return probe.fillsParameters(one) && probe.fits(one.request().playing(Part.DATA));
  }

  private void response() {
    int result = probe.find(Part.RESULT);
    if (service != null) {
      Field field = service.response().playing(Part.RESULT);
      result = field == null ? -1 : probe.find(field);
    }
    boolean empty = probe.isEmpty(result);
    RecordType<? extends Packet> bare = service == null ? bare() : service.bareResponse();
    RecordType<? extends Packet> type = service == null || empty ? bare : service.response();
    value = type == null ? null : type.value(state, 0);
    if (type == null || service == null && !empty) {
      unplaced(
          "required service",
          all,
          one ->
              one.response() != one.bareResponse()
                  && probe.fits(one.response().playing(Part.RESULT)),
          null);
    }
  }

  /**
   * The first bare response that has a session exactly if the message has; else the first of all;
   * null where the specification has no services.
   */
  private RecordType<? extends Packet> bare() {
    boolean session = probe.has(Part.SESSION);
    return all.stream()
        .<RecordType<? extends Packet>>map(Service::bareResponse)
        .filter(type -> (type.playing(Part.SESSION) != null) == session)
        .findFirst()
        .orElseGet(() -> all.isEmpty() ? null : all.get(0).bareResponse());
  }

  private void list() {
    Field payload = service == null ? null : lists(service).findFirst().orElse(null);
    if (service != null && payload == null || !state.tolerant) {
      state.refuseKind(Words.MESSAGE, 0);
    } else {
      state.report("form", Severity.WARNING, null, Blanks.of("expected", Words.MESSAGE));
    }
    if (service == null) {
      unplaced("required service", all, this::fitsList, null);
    } else if (payload != null) {
      kind = payload.part == Part.DATA ? MessageKind.REQUEST : MessageKind.RESPONSE;
      payload.type.records().readItems(state, state::keep);
    }
  }

  private boolean fitsList(Service<?, ?> one) {
    return lists(one).anyMatch(payload -> probe.fits(payload, 0));
  }

  /**
   * The lists of records that a list at the top may stand for: of the kind the caller says, else of
   * a request before a response.
   */
  private Stream<Field> lists(Service<?, ?> one) {
    return Stream.of(
            kind == MessageKind.RESPONSE ? null : one.request().payloadList(Part.DATA),
            kind == MessageKind.REQUEST ? null : one.response().payloadList(Part.RESULT))
        .filter(Objects::nonNull);
  }

  /** Says that the message cannot be placed: which service may be meant, which fit. */
  private void unplaced(
      String key,
      List<Service<?, ?>> possible,
      Predicate<Service<?, ?>> fits,
      String meant) {
    List<Service<?, ?>> fitting = new ArrayList<>(where(possible, fits));
    if (meant != null) {
      fitting.sort(Comparator.comparing(one -> !meant.equals(one.wire())));
    }
    Map<String, Object> said = new HashMap<>();
    if (meant != null) {
      said.put("near", meant);
    }
    if (!fitting.isEmpty()) {
      said.put(
          "candidates",
          fitting.stream().map(this::name).collect(Collectors.joining(", ")));
    }
    atService(() -> state.report(key, Severity.ERROR, null, said));
  }

  /** A service as its candidates are told: its wire name, with its id where several have that. */
  private String name(Service<?, ?> service) {
    String wire = service.wire();
    if (wire == null) {
      return service.id();
    }
    boolean shared = all.stream().filter(one -> wire.equals(one.wire())).count() > 1;
    return shared ? wire + " (" + service.id() + ")" : wire;
  }

  private void atService(Runnable report) {
    List<Field> keys = regulation.keys(Part.SERVICE);
    state.enter(keys.isEmpty() ? "service" : keys.get(0).wire);
    report.run();
    state.leave();
  }
}
