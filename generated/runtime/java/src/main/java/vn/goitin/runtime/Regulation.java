package vn.goitin.runtime;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One regulation: its editions, its zone, its services. What reading a record or a message has to
 * know of the whole; the generated class {@code Messages} has it, and several of them stand side
 * by side in one program.
 */
public final class Regulation {
  private static final String RECORD = "records/";
  private static final String TABLE = "code_tables/";
  private static final String ENVELOPE = "envelopes/";

  private final Contract contract;

  /** Read when they are first asked for; the same ones ever after. */
  private volatile Head head;

  private volatile Places places;

  /** The lists of a caller that were found to be of this regulation: most callers give the same. */
  private volatile Catalogs known = Catalogs.NONE;

  private Regulation(Contract contract) {
    this.contract = contract;
  }

  /**
   * A regulation, for the generated class {@code Messages}. Nothing is read before it is needed.
   *
   * @param beside a class of the package whose contract it is
   * @param files opens a file beside that class, or gives null
   * @return the regulation
   */
  public static Regulation of(Class<?> beside, Function<String, InputStream> files) {
    return new Regulation(new Contract(beside, files));
  }

  /**
   * A record, for its generated class. Its lines are read when it is first used.
   *
   * @param <T> the record
   * @param id its name in the specification
   * @param maker makes a record of its values
   * @return its type
   */
  public <T extends Packet> RecordType<T> record(String id, Function<Values, T> maker) {
    RecordType<T> type = new RecordType<>(this, id, maker);
    contract.know(RECORD, id, type);
    return type;
  }

  /**
   * An envelope, for the generated class of all messages that are it and nothing else.
   *
   * @param <E> the class
   * @param id its name in the specification
   * @param maker makes a message of its type and its values
   * @return the envelope
   */
  public <E extends Packet> Envelope<E> envelope(
      String id, BiFunction<RecordType<?>, Values, E> maker) {
    Envelope<E> envelope = new Envelope<>(this, id, maker);
    contract.know(ENVELOPE, id, envelope);
    return envelope;
  }

  /**
   * A code table that may not know all codes, for its generated class.
   *
   * @param <C> the class of its codes
   * @param id its name in the specification
   * @param maker makes a value of a code, known or not
   * @return the table
   */
  public <C extends OpenCode> CodeTable<C> open(String id, Function<String, C> maker) {
    return known(new CodeTable<>(this, id, maker, OpenCode.CODE, null));
  }

  /**
   * A code table that knows all codes, for its generated class.
   *
   * @param <C> the class of its codes
   * @param id its name in the specification
   * @param values all values
   * @param code gives a value's code
   * @return the table
   */
  public <C> CodeTable<C> closed(String id, C[] values, Function<C, String> code) {
    return known(new CodeTable<>(this, id, unknown -> null, code, ImmutableList.of(values.clone())));
  }

  private <C> CodeTable<C> known(CodeTable<C> table) {
    contract.know(TABLE, table.id(), table);
    return table;
  }

  /** The type of a record that the contract names. */
  @SuppressWarnings("unchecked")
  <T extends Packet> RecordType<T> records(String id) {
    return (RecordType<T>) contract.find(RECORD, id);
  }

  /** The type of a message: of its own class, or of that of its envelope. */
  @SuppressWarnings("unchecked")
  <T extends Packet> RecordType<T> message(String id) {
    String envelope = places().envelopes().get(id);
    return envelope == null
        ? records(id)
        : ((Envelope<T>) contract.find(ENVELOPE, envelope)).message(id);
  }

  /** The messages that are an envelope and nothing else, in the order of the specification. */
  List<String> carried(String envelope) {
    List<String> found = new ArrayList<>(places().envelopes().keySet());
    found.removeIf(one -> !envelope.equals(places().envelopes().get(one)));
    return found;
  }

  /** The type of a record inside a record. */
  NestedType<Packet> nested(String id) {
    return new NestedType<>(this, id);
  }

  /** A code table that the contract names. */
  CodeTable<?> codes(String id) {
    return (CodeTable<?>) contract.find(TABLE, id);
  }

  Entry recordDocument(String id) {
    return contract.document(RECORD + id);
  }

  /** The rows of the list that a code table is. */
  byte[] listRows(String id) {
    return contract.bytes("lists/" + id + ".tsv");
  }

  /** Refuses lists that are of no code table here. */
  Catalogs own(Catalogs catalogs) {
    if (catalogs != known) {
      for (String table : catalogs.tables()) {
        if (!head().lists().contains(table)) {
          throw new IllegalArgumentException(table + " is no list of " + id());
        }
      }
      known = catalogs;
    }
    return catalogs;
  }

  Entry tableDocument(String id) {
    return contract.document(TABLE + id);
  }

  private Head head() {
    Head made = head;
    if (made == null) {
      synchronized (contract) {
        made = head == null ? Head.of(contract.document("regulation")) : head;
        head = made;
      }
    }
    return made;
  }

  private Places places() {
    Places made = places;
    if (made == null) {
      synchronized (contract) {
        made = places == null ? Places.of(contract.document("services"), this) : places;
        places = made;
      }
    }
    return made;
  }

  /**
   * The regulation's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return head().id();
  }

  /**
   * The editions, in order of time.
   *
   * @return all of them; never empty
   */
  public List<Edition> editions() {
    return head().editions();
  }

  /**
   * The newest edition, by which everything is judged unless the caller says otherwise.
   *
   * @return the last of the editions
   */
  public Edition newest() {
    return editions().get(editions().size() - 1);
  }

  /**
   * The services, in the order of the specification.
   *
   * @return all of them
   */
  public List<Service<?, ?>> services() {
    return places().services();
  }

  /**
   * Reads one message. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @param options how to read; may name the service and the kind of the message
   * @return what the message is, its records, and everything found
   * @throws IllegalArgumentException if the options name a service or an edition of another
   *     regulation
   */
  public MessageReading read(byte[] json, ReadOptions options) {
    return MessageReader.read(json, this, options);
  }

  /**
   * Reads the records of a message one by one, however many there are, in the memory of one.
   *
   * @param <T> the record that the message carries a list of
   * @param json the bytes; read as records are asked for
   * @param record the class of the record
   * @param service the service of the message
   * @param options how to read; a request unless they say otherwise
   * @return the records; to be walked once, and closed
   * @throws IllegalArgumentException if no such message of the service has a list of the record, or
   *     if the service or the edition is of another regulation
   */
  public <T extends Packet> MessageStream<T> stream(
      InputStream json, Class<T> record, Service<?, ?> service, ReadOptions options) {
    return new MessageStream<>(json, records(record, service, options));
  }

  /**
   * Reads the records of a message one by one, whatever records the service has a list of.
   *
   * @param json the bytes; read as records are asked for
   * @param service the service of the message
   * @param options how to read; a request unless they say otherwise
   * @return the records; to be walked once, and closed
   * @throws IllegalArgumentException if the service or the edition is of another regulation
   */
  public MessageStream<Packet> stream(InputStream json, Service<?, ?> service, ReadOptions options) {
    return new MessageStream<>(json, records(service, options));
  }

  /**
   * Reads the records of a message that comes in pieces, for servers that do not wait for bytes.
   *
   * @param <T> the record that the message carries a list of
   * @param record the class of the record
   * @param service the service of the message
   * @param options how to read; a request unless they say otherwise
   * @return the feed; give it the pieces
   * @throws IllegalArgumentException if no such message of the service has a list of the record, or
   *     if the service or the edition is of another regulation
   */
  public <T extends Packet> MessageFeed<T> feed(
      Class<T> record, Service<?, ?> service, ReadOptions options) {
    return new MessageFeed<>(records(record, service, options));
  }

  /**
   * Reads the records of a message that comes in pieces, whatever records the service has a list
   * of.
   *
   * @param service the service of the message
   * @param options how to read; a request unless they say otherwise
   * @return the feed; give it the pieces
   * @throws IllegalArgumentException if the service or the edition is of another regulation
   */
  public MessageFeed<Packet> feed(Service<?, ?> service, ReadOptions options) {
    return new MessageFeed<>(records(service, options));
  }

  private <T extends Packet> RecordFeed<T> records(
      Class<T> record, Service<?, ?> service, ReadOptions options) {
    Objects.requireNonNull(service, "service");
    RecordFeed<T> records =
        new RecordFeed<>(Objects.requireNonNull(record, "record"), this, options.with(service));
    if (!records.carriesRecords()) {
      throw new IllegalArgumentException(
          service.id() + " has no list of " + record.getSimpleName());
    }
    return records;
  }

  private RecordFeed<Packet> records(Service<?, ?> service, ReadOptions options) {
    Objects.requireNonNull(service, "service");
    return new RecordFeed<>(Packet.class, this, options.with(service));
  }

  /** Refuses what is of another regulation. */
  ReadOptions own(ReadOptions options) {
    Service<?, ?> service = options.service();
    if (service != null && !services().contains(service)) {
      throw new IllegalArgumentException(service.id() + " is no service of " + id());
    }
    return options;
  }

  /** The edition to judge by; null stands for the newest. */
  Edition own(Edition edition) {
    if (edition == null) {
      return newest();
    }
    if (!edition.isOneOf(editions())) {
      throw new IllegalArgumentException(edition.id() + " is no edition of " + id());
    }
    return edition;
  }

  /** An edition by its name; null where there is none. */
  Edition edition(String id) {
    if (id == null) {
      return null;
    }
    for (Edition edition : editions()) {
      if (edition.id().equals(id)) {
        return edition;
      }
    }
    throw new IllegalStateException("the contract has no " + id);
  }

  /**
   * A service by its name in the specification, for the generated class {@code Services}.
   *
   * @param <Q> its request, for which the constant vouches
   * @param <R> its response
   * @param id its id
   * @return the service
   * @throws IllegalStateException if there is none
   */
  @SuppressWarnings("unchecked")
  public <Q extends Packet, R extends Packet> Service<Q, R> service(String id) {
    return (Service<Q, R>) named(services(), id, Service::id);
  }

  /**
   * Who calls whom, for the generated class {@code Directions}.
   *
   * @param id its name in the specification
   * @return the direction
   * @throws IllegalStateException if there is none
   */
  public Direction direction(String id) {
    return named(head().directions(), id, Direction::id);
  }

  private static <V> V named(List<V> all, String id, Function<V, String> name) {
    return all.stream()
        .filter(one -> name.apply(one).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the contract has no " + id));
  }

  /** What a citation says: the id of a source, behind the first blank the place in it. */
  Origin.Source cited(String citation) {
    int end = citation.indexOf(' ');
    Origin.Source source = head().sources().get(end < 0 ? citation : citation.substring(0, end));
    return end < 0 ? source : source.at(citation.substring(end + 1));
  }

  /** How many minutes the zone of all times is ahead of UTC; the least number if nobody says. */
  int zone() {
    return head().zone();
  }

  /** The services whose requests say no name: logins. */
  List<Service<?, ?>> nameless() {
    return places().nameless();
  }

  /** The keys that play a part in any message. */
  List<Field> keys(Part part) {
    return places().keys().getOrDefault(part, Collections.emptyList());
  }

  @Override
  public String toString() {
    return "Regulation[" + id() + "]";
  }
}
