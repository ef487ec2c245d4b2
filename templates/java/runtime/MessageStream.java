package goitin.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

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
  private final Field payload;
  private boolean walked;
  private boolean cut;
  private String key;
  private int index;
  private boolean valid = true;
  private boolean truncated;
  private Iterator<Reading<? extends Packet>> last;
  private List<Finding> findings;

  MessageStream(InputStream in, Class<T> record, ReadOptions options) {
    this.in = in;
    this.options = options.kind() == null ? options.with(MessageKind.REQUEST) : options;
    this.items = new ItemReader(in, options.maxBytes());
    Field list =
        options.kind() == MessageKind.RESPONSE
            ? options.service().response().payloadList(Part.RESULT)
            : options.service().request().payloadList(Part.DATA);
    boolean ours =
        list != null && (record == Packet.class || list.type.records() == Tables.of(record));
    this.payload = ours ? list : null;
  }

  /** Whether there is a list that records can come from. */
  boolean carriesRecords() {
    return payload != null;
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
    ended();
    return findings;
  }

  /**
   * Whether there is no error in the whole message, its records too.
   *
   * @return true if there is none
   * @throws IllegalStateException before the end of the records
   */
  public boolean isValid() {
    ended();
    return valid;
  }

  /**
   * Whether more was found in a record, or outside of them, than was asked for.
   *
   * @return true if findings were left out
   * @throws IllegalStateException before the end of the records
   */
  public boolean truncated() {
    ended();
    return truncated;
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
   * @return what the caller said, else a request
   */
  public MessageKind kind() {
    return options.kind();
  }

  private void ended() {
    if (findings == null) {
      throw new IllegalStateException("this is known behind the last record");
    }
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
    if (last == null) {
      boolean sound = cut || !items.enter(this::isPayload) || isHeadSound();
      if (sound && cut) {
        byte[] item = items.next();
        Doc doc = item == null ? null : JsonScanner.scan(item, 0, levels(), options.maxItems());
        if (doc != null) {
          return counted(reading(doc));
        }
        sound = item == null;
      }
      byte[] left = sound ? items.rest() : null;
      end(MessageReader.readRest(left == null ? BROKEN : left, options));
    }
    return last.hasNext() ? ours(last.next()) : null;
  }

  /** Keeps what is known at the end; records that stood outside of the list come last. */
  private void end(MessageReading rest) {
    findings = rest.findings();
    valid &= rest.isValid();
    truncated |= rest.truncated();
    last = rest.records().iterator();
  }

  private Reading<T> counted(Reading<T> reading) {
    valid &= reading.isValid();
    truncated |= reading.truncated();
    return reading;
  }

  private boolean isPayload(byte[] quoted) {
    Doc name = quoted == null ? null : JsonScanner.scan(quoted, 0, 0);
    key = name == null ? null : name.text(0);
    // An alias may turn out to be an unknown key, so only the own one is cut out.
    cut = payload != null && (quoted == null || payload.wire.equals(key));
    return cut;
  }

  /** Whether what stands before the list is sound; records behind a break are not handed over. */
  private boolean isHeadSound() {
    return Judge.open(items.head(key == null ? "]" : "]}"), options).doc != null;
  }

  /** How deep an item may be. */
  private int levels() {
    return options.maxLevels() - (key == null ? 1 : 2);
  }

  /** Records that stand elsewhere are of the same service, so of our class. */
  @SuppressWarnings("unchecked")
  private Reading<T> ours(Reading<? extends Packet> reading) {
    return (Reading<T>) reading;
  }

  /** The reading of one item; the list is one of records of our class. */
  @SuppressWarnings("unchecked")
  private Reading<T> reading(Doc doc) {
    Judge judge = new Judge(doc, options);
    if (key != null) {
      judge.enter(key);
    }
    judge.enter(index++);
    Judge.Mark mark = judge.begin();
    Object value =
        key == null
            ? payload.type.records().item(judge, 0)
            : ((ListType<T>) payload.type).item(judge, 0, payload);
    return judge.reading(mark, (T) value, 0, null);
  }

  /** Walks the records. */
  private final class Walk implements Iterator<Reading<T>> {
    private Reading<T> next;

    @Override
    public boolean hasNext() {
      try {
        if (next == null) {
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
