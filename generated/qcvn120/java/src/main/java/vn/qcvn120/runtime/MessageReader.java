package vn.qcvn120.runtime;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one message: finds its direction and its service, and has their record judge it. */
final class MessageReader {
  private static final List<Service> ALL = List.of(Service.values());

  private final Judge judge;
  private Evidence evidence;
  private Service service;
  private MessageKind kind;
  private Packet value;

  private MessageReader(Judge judge, ReadOptions options) {
    this.judge = judge;
    this.service = options.service();
    this.kind = options.kind();
  }

  /** Reads a whole message. */
  static MessageReading read(byte[] json, ReadOptions options) {
    return read(Judge.open(json, options), options);
  }

  /** Reads what a stream left of a message: its payload list is empty. */
  static MessageReading readRest(byte[] json, ReadOptions options) {
    return read(Judge.open(json, options).ofRest(), options);
  }

  private static MessageReading read(Judge judge, ReadOptions options) {
    MessageReader reader = new MessageReader(judge.ofMessage(), options);
    if (judge.doc != null) {
      reader.top();
    }
    boolean valid = judge.errors() == 0;
    return new MessageReading(
        reader.service,
        reader.kind,
        valid ? reader.value : null,
        judge.records(),
        judge.findings(),
        valid,
        judge.truncated());
  }

  private void top() {
    evidence = new Evidence(judge);
    switch (judge.doc.kind(0)) {
      case Doc.OBJECT -> object();
      case Doc.LIST -> list();
      default -> judge.refuse("message");
    }
  }

  private void object() {
    if (isDoublyEncoded()) {
      int text = 2 * Doc.WIDTH;
      judge.enter(judge.doc.text(Doc.WIDTH));
      if (judge.open(text)) {
        judge.report(Check.FORM, Severity.WARNING, "message");
        evidence = new Evidence(judge);
        kind = MessageKind.RESPONSE;
        response();
        judge.leave();
        return;
      }
      judge.leave();
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
    Doc doc = judge.doc;
    int only = 2 * Doc.WIDTH;
    return judge.tolerant
        && kind != MessageKind.REQUEST
        && doc.next(0) > only
        && doc.next(0) == doc.next(only)
        && doc.kind(only) == Doc.TEXT
        && evidence.find(Part.MESSAGE) == only;
  }

  private MessageKind direction() {
    if (evidence.has(Part.ERROR)) {
      return MessageKind.RESPONSE;
    }
    if (evidence.has(Part.SERVICE) || service != null && evidence.hasOnlyOfRequest(service)) {
      return MessageKind.REQUEST;
    }
    boolean answers =
        evidence.has(Part.SESSION) || evidence.has(Part.MESSAGE) || evidence.has(Part.RESULT);
    return answers ? MessageKind.RESPONSE : MessageKind.REQUEST;
  }

  private void request() {
    service = service == null ? named() : service;
    if (service != null) {
      value = service.request().value(judge, 0);
    }
  }

  /** The service that a request names, or the only one without a name that it can be for. */
  private Service named() {
    int name = evidence.filled(Part.SERVICE);
    if (name < 0) {
      return only(Service.NAMELESS, evidence::fills, Check.SERVICE_REQUIRED, ALL);
    }
    if (judge.doc.kind(name) != Doc.TEXT) {
      atService(() -> judge.refuse("text"));
      return null;
    }
    String wire = judge.doc.text(name);
    List<Service> same = ALL.stream().filter(one -> wire.equals(one.wire())).toList();
    return same.size() == 1
        ? same.get(0)
        : only(same, evidence::fillsParameters, Check.SERVICE_CODE, same.isEmpty() ? ALL : same);
  }

  /** The only service that passes; if it is none or more, those of {@code possible} are named. */
  private Service only(
      List<Service> services, Predicate<Service> passes, Check check, List<Service> possible) {
    List<Service> passing = services.stream().filter(passes).toList();
    if (passing.size() == 1) {
      return passing.get(0);
    }
    Predicate<Service> fits =
        one -> evidence.fillsParameters(one) && evidence.fits(one.request().playing(Part.DATA));
    unplaced(check, possible, fits);
    return null;
  }

  private void response() {
    int result = evidence.find(Part.RESULT);
    if (service != null) {
      Field field = service.response().playing(Part.RESULT);
      result = field == null ? -1 : evidence.find(field);
    }
    boolean empty = evidence.isEmpty(result);
    RecordType<? extends Packet> bare = service == null ? bare() : service.bareResponse();
    RecordType<? extends Packet> type = service == null || empty ? bare : service.response();
    value = type == null ? null : type.value(judge, 0);
    if (type == null || service == null && !empty) {
      unplaced(
          Check.SERVICE_REQUIRED,
          ALL,
          one ->
              one.response() != one.bareResponse()
                  && evidence.fits(one.response().playing(Part.RESULT)));
    }
  }

  /**
   * The first bare response that has a session exactly if the message has; else the first of all;
   * null where the specification has no services.
   */
  private RecordType<? extends Packet> bare() {
    boolean session = evidence.has(Part.SESSION);
    return ALL.stream()
        .<RecordType<? extends Packet>>map(Service::bareResponse)
        .filter(type -> (type.playing(Part.SESSION) != null) == session)
        .findFirst()
        .orElseGet(() -> ALL.isEmpty() ? null : ALL.get(0).bareResponse());
  }

  private void list() {
    Field payload = service == null ? null : lists(service).findFirst().orElse(null);
    if (service != null && payload == null || !judge.tolerant) {
      judge.refuse("message");
    } else {
      judge.report(Check.FORM, Severity.WARNING, "message");
    }
    if (service == null) {
      unplaced(Check.SERVICE_REQUIRED, ALL, this::fitsList);
    } else if (payload != null) {
      kind = payload.part == Part.DATA ? MessageKind.REQUEST : MessageKind.RESPONSE;
      payload.type.records().readItems(judge, judge::keep);
    }
  }

  private boolean fitsList(Service one) {
    return lists(one).anyMatch(payload -> evidence.fits(payload, 0));
  }

  /**
   * The lists of records that a list at the top may stand for: of the kind the caller says, else of
   * a request before a response.
   */
  private Stream<Field> lists(Service one) {
    return Stream.of(
            kind == MessageKind.RESPONSE ? null : one.request().payloadList(Part.DATA),
            kind == MessageKind.REQUEST ? null : one.response().payloadList(Part.RESULT))
        .filter(Objects::nonNull);
  }

  private void unplaced(Check check, List<Service> possible, Predicate<Service> fits) {
    atService(() -> judge.report(check, possible.stream().filter(fits).toList()));
  }

  private void atService(Runnable report) {
    List<Field> keys = Service.KEYS.of(Part.SERVICE);
    judge.enter(keys.isEmpty() ? "service" : keys.get(0).wire);
    report.run();
    judge.leave();
  }
}
