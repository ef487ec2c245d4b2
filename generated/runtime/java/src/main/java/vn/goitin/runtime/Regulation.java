package vn.goitin.runtime;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One regulation: its editions, its zone, its services. What reading a record or a message has to
 * know of the whole; the generated class {@code Messages} has it, and several of them stand side
 * by side in one program.
 */
public final class Regulation {
  private final String id;
  private final List<Edition> editions;
  private final int zone;
  private final Supplier<List<Service>> services;
  private final Supplier<List<Service>> nameless;
  private final MessageKeys keys;

  private Regulation(Builder made) {
    this.id = made.id;
    this.editions = made.editions;
    this.zone = made.zone;
    this.services = made.services;
    this.nameless = made.nameless;
    this.keys = made.keys;
  }

  /**
   * Begins a regulation.
   *
   * @param id its name in the specification
   * @param editions its editions, in order of time
   * @return a builder of a regulation without a zone and without services
   */
  public static Builder of(String id, List<Edition> editions) {
    return new Builder(id, editions);
  }

  /**
   * The regulation's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * The editions, in order of time.
   *
   * @return all of them; never empty
   */
  public List<Edition> editions() {
    return editions;
  }

  /**
   * The newest edition, by which everything is judged unless the caller says otherwise.
   *
   * @return the last of the editions
   */
  public Edition newest() {
    return editions.get(editions.size() - 1);
  }

  /**
   * The services, in the order of the specification.
   *
   * @return all of them
   */
  public List<Service> services() {
    return services.get();
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
      InputStream json, Class<T> record, Service service, ReadOptions options) {
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
  public MessageStream<Packet> stream(InputStream json, Service service, ReadOptions options) {
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
      Class<T> record, Service service, ReadOptions options) {
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
  public MessageFeed<Packet> feed(Service service, ReadOptions options) {
    return new MessageFeed<>(records(service, options));
  }

  private <T extends Packet> RecordFeed<T> records(
      Class<T> record, Service service, ReadOptions options) {
    Objects.requireNonNull(service, "service");
    RecordFeed<T> records =
        new RecordFeed<>(Objects.requireNonNull(record, "record"), this, options.with(service));
    if (!records.carriesRecords()) {
      throw new IllegalArgumentException(
          service.id() + " has no list of " + record.getSimpleName());
    }
    return records;
  }

  private RecordFeed<Packet> records(Service service, ReadOptions options) {
    Objects.requireNonNull(service, "service");
    return new RecordFeed<>(Packet.class, this, options.with(service));
  }

  /** Refuses what is of another regulation. */
  ReadOptions own(ReadOptions options) {
    Service service = options.service();
    if (service != null && !services().contains(service)) {
      throw new IllegalArgumentException(service.id() + " is no service of " + id);
    }
    return options;
  }

  /** The edition to judge by; null stands for the newest. */
  Edition own(Edition edition) {
    if (edition == null) {
      return newest();
    }
    if (!edition.isOneOf(editions)) {
      throw new IllegalArgumentException(edition.id() + " is no edition of " + id);
    }
    return edition;
  }

  /** How many minutes the zone of all times is ahead of UTC; the least number if nobody says. */
  int zone() {
    return zone;
  }

  /** The services whose requests say no name: logins. */
  List<Service> nameless() {
    return nameless.get();
  }

  /** The keys that tell messages apart. */
  MessageKeys keys() {
    return keys;
  }

  @Override
  public String toString() {
    return "Regulation[" + id + "]";
  }

  /** Puts a regulation together; generated classes use it. */
  public static final class Builder {
    private final String id;
    private final List<Edition> editions;
    private final MessageKeys keys = new MessageKeys();
    private int zone = DatePattern.NO_ZONE;
    private Supplier<List<Service>> services = List::of;
    private Supplier<List<Service>> nameless = List::of;

    private Builder(String id, List<Edition> editions) {
      this.id = Objects.requireNonNull(id, "id");
      this.editions = Objects.requireNonNull(editions, "editions");
    }

    /**
     * The zone of all times.
     *
     * @param minutes how many it is ahead of UTC
     * @return this builder
     */
    public Builder zone(int minutes) {
      zone = minutes;
      return this;
    }

    /**
     * The services; asked for when a message has to be placed.
     *
     * @param all gives all of them, in the order of the specification
     * @param unnamed gives those whose requests say no name
     * @return this builder
     */
    public Builder services(Supplier<List<Service>> all, Supplier<List<Service>> unnamed) {
      services = all;
      nameless = unnamed;
      return this;
    }

    /**
     * One more key that tells messages apart.
     *
     * @param part what it does in a message
     * @param wire the key
     * @param aliases other keys that tolerant reading takes, too
     * @return this builder
     */
    public Builder key(Part part, String wire, String... aliases) {
      keys.add(part, wire, aliases);
      return this;
    }

    /**
     * The regulation; the builder is not to be used again.
     *
     * @return a new regulation
     */
    public Regulation build() {
      return new Regulation(this);
    }
  }
}
