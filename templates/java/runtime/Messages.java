package goitin.runtime;

import java.io.InputStream;
import java.util.Objects;

/** Reads any message of the regulation: finds out which service it belongs to, if need be. */
public final class Messages {
  private Messages() {}

  /**
   * Reads one message strictly, in the newest edition. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @return what the message is, its records, and everything found
   */
  public static MessageReading read(byte[] json) {
    return MessageReader.read(json, ReadOptions.STRICT);
  }

  /**
   * Reads one message. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @param options how to read; may name the service and the kind of the message
   * @return what the message is, its records, and everything found
   */
  public static MessageReading read(byte[] json, ReadOptions options) {
    return MessageReader.read(json, options);
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
   * @throws IllegalArgumentException if no such message of the service has a list of the record
   */
  public static <T extends Packet> MessageStream<T> stream(
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
   */
  public static MessageStream<Packet> stream(
      InputStream json, Service service, ReadOptions options) {
    return new MessageStream<>(json, new RecordFeed<>(Packet.class, options.with(service)));
  }

  /**
   * Reads the records of a message that comes in pieces, for servers that do not wait for bytes.
   *
   * @param <T> the record that the message carries a list of
   * @param record the class of the record
   * @param service the service of the message
   * @param options how to read; a request unless they say otherwise
   * @return the feed; give it the pieces
   * @throws IllegalArgumentException if no such message of the service has a list of the record
   */
  public static <T extends Packet> MessageFeed<T> feed(
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
   */
  public static MessageFeed<Packet> feed(Service service, ReadOptions options) {
    return new MessageFeed<>(new RecordFeed<>(Packet.class, options.with(service)));
  }

  private static <T extends Packet> RecordFeed<T> records(
      Class<T> record, Service service, ReadOptions options) {
    Objects.requireNonNull(service, "service");
    RecordFeed<T> records =
        new RecordFeed<>(Objects.requireNonNull(record, "record"), options.with(service));
    if (!records.carriesRecords()) {
      throw new IllegalArgumentException(
          service.id() + " has no list of " + record.getSimpleName());
    }
    return records;
  }
}
