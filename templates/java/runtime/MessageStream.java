package goitin.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The records of one message, read one by one. What else the message holds is judged at its end.
 *
 * <p>Bad data never throws: a message that breaks off ends the records, and then its only finding
 * is {@code json}. What the input stream throws comes as {@link UncheckedIOException}.
 *
 * @param <T> the record
 */
public final class MessageStream<T extends Packet> implements Iterable<Reading<T>>, AutoCloseable {
  private static final byte[] BROKEN = {};

  private final InputStream in;
  private final ReadOptions options;
  private final ItemReader items;
  private final List<Field> lists;
  private boolean walked;
  private Field list;
  private String key;
  private int index;
  private MessageReading rest;

  MessageStream(InputStream in, Class<T> record, ReadOptions options) {
    this.in = in;
    this.options = options;
    this.items = new ItemReader(in, options.maxBytes());
    this.lists =
        Stream.of(
                options.service().request().payloadList(Part.DATA),
                options.service().response().payloadList(Part.RESULT))
            .flatMap(Stream::ofNullable)
            .filter(field -> record == Packet.class || field.type.records() == Tables.of(record))
            .toList();
  }

  /** Whether there is a list that records can come from. */
  boolean carriesRecords() {
    return !lists.isEmpty();
  }

  /**
   * The records, in order; each is read when it is asked for.
   *
   * @throws IllegalStateException if they were asked for before
   */
  @Override
  public Iterator<Reading<T>> iterator() {
    if (walked) {
      throw new IllegalStateException("a stream is walked once");
    }
    walked = true;
    return new Walk();
  }

  /**
   * What was found outside of the records.
   *
   * @return all findings, in the order of the document
   * @throws IllegalStateException before the end of the records
   */
  public List<Finding> findings() {
    return rest().findings();
  }

  /**
   * Whether there is no error outside of the records.
   *
   * @return true if there is none
   * @throws IllegalStateException before the end of the records
   */
  public boolean isValid() {
    return rest().isValid();
  }

  /**
   * Whether more was found outside of the records than was asked for.
   *
   * @return true if findings were left out
   * @throws IllegalStateException before the end of the records
   */
  public boolean truncated() {
    return rest().truncated();
  }

  /**
   * The service of the message.
   *
   * @return the service that the caller named
   */
  public Service service() {
    return options.service();
  }

  /**
   * Whether the message is a request or a response.
   *
   * @return its kind, or null if there is no message in the bytes
   * @throws IllegalStateException before the end of the records
   */
  public MessageKind kind() {
    return rest().kind();
  }

  private MessageReading rest() {
    if (rest == null) {
      throw new IllegalStateException("this is known behind the last record");
    }
    return rest;
  }

  /** Closes the input. */
  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next record; null behind the last, when the rest is judged. */
  private Reading<T> advance() throws IOException {
    boolean sound = list != null || !items.enter(this::isPayload) || isHeadSound();
    if (sound && list != null) {
      byte[] item = items.next();
      Doc doc = item == null ? null : JsonScanner.scan(item, 0, levels());
      if (doc != null) {
        return reading(doc);
      }
      sound = item == null;
    }
    byte[] left = sound ? items.rest() : null;
    rest = MessageReader.readRest(left == null ? BROKEN : left, options);
    return null;
  }

  private boolean isPayload(byte[] quoted) {
    Doc name = quoted == null ? null : JsonScanner.scan(quoted, 0, 0);
    if (quoted == null) {
      list = lists.stream().filter(this::isAtTop).findFirst().orElse(null);
    } else if (name != null) {
      key = name.text(0);
      list = lists.stream().filter(this::isCalled).findFirst().orElse(null);
    }
    return list != null;
  }

  private boolean isAtTop(Field field) {
    return field.part == Part.RESULT || options.kind() != MessageKind.RESPONSE;
  }

  private boolean isCalled(Field field) {
    MessageKind kind = field.part == Part.DATA ? MessageKind.REQUEST : MessageKind.RESPONSE;
    boolean alias = options.mode() == Mode.TOLERANT && List.of(field.aliases).contains(key);
    return (options.kind() == null || options.kind() == kind) && (field.wire.equals(key) || alias);
  }

  /** Whether what stands before the list is sound; records behind a break are not handed over. */
  private boolean isHeadSound() {
    return Judge.open(items.head(key == null ? "]" : "]}"), options).doc != null;
  }

  /** How deep an item may be. */
  private int levels() {
    return options.maxLevels() - (key == null ? 1 : 2);
  }

  /** The reading of one item; the lists are those of records of our class. */
  @SuppressWarnings("unchecked")
  private Reading<T> reading(Doc doc) {
    Judge judge = new Judge(doc, options);
    if (key == null) {
      judge.enter(index++);
      return (Reading<T>) list.type.records().item(judge, 0);
    }
    judge.enter(key);
    judge.enter(index++);
    Judge.Mark mark = judge.mark();
    return judge.reading(mark, ((ListType<T>) list.type).item(judge, 0, list));
  }

  /** Walks the records. */
  private final class Walk implements Iterator<Reading<T>> {
    private Reading<T> next;

    @Override
    public boolean hasNext() {
      try {
        if (next == null && rest == null) {
          next = advance();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return next != null;
    }

    @Override
    public Reading<T> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Reading<T> reading = next;
      next = null;
      return reading;
    }
  }
}
