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
    MessageStream<T> stream =
        new MessageStream<>(json, Objects.requireNonNull(record), options.with(service));
    if (!stream.carriesRecords()) {
      throw new IllegalArgumentException(
          service.id() + " has no list of " + record.getSimpleName());
    }
    return stream;
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
    return new MessageStream<>(json, Packet.class, options.with(service));
  }
}
