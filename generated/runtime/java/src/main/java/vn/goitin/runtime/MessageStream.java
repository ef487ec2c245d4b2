package vn.goitin.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The records of one message, read one by one. What else the message holds is judged at its end.
 *
 * <p>Bad data never throws: a message that breaks off ends the records, and then its only finding
 * is {@code json}. What the input stream throws comes as {@link UncheckedIOException}.
 *
 * @param <T> the record
 */
public final class MessageStream<T extends Packet> implements Iterable<Reading<T>>, AutoCloseable {
  private static final int CHUNK = 1 << 14;

  private final InputStream in;
  private final RecordFeed<T> records;
  private final byte[] chunk = new byte[CHUNK];
  private boolean walked;

  MessageStream(InputStream in, RecordFeed<T> records) {
    this.in = Objects.requireNonNull(in, "json");
    this.records = records;
  }

  /**
   * The records, in order; each is read when it is asked for.
   *
   * @throws IllegalStateException if they were asked for before
   */
  @Override
  public Iterator<Reading<T>> iterator() {
    if (walked) {
      throw new IllegalStateException("a stream can be read only once");
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
    return records.findings();
  }

  /**
   * Whether there is no error in the whole message, its records too.
   *
   * @return true if there is none
   * @throws IllegalStateException before the end of the records
   */
  public boolean isValid() {
    return records.isValid();
  }

  /**
   * Whether more was found in a record, or outside of them, than was asked for.
   *
   * @return true if findings were left out
   * @throws IllegalStateException before the end of the records
   */
  public boolean truncated() {
    return records.truncated();
  }

  /**
   * The service of the message.
   *
   * @return the service that the caller named
   */
  public Service<?, ?> service() {
    return records.options().service();
  }

  /**
   * Whether the message is a request or a response.
   *
   * @return what the caller said, else a request
   */
  public MessageKind kind() {
    return records.options().kind();
  }

  /**
   * The lists of codes that such a message is judged by, whether or not this one has a value there.
   *
   * @return each with its version; two verdicts can be compared where these are the same
   */
  public List<UsedList> used() {
    return records.basis().used;
  }

  /**
   * The lists that nobody gave, whose codes were not judged.
   *
   * @return ids of code tables
   */
  public List<String> notJudged() {
    return records.basis().notJudged;
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

  /** The next record; null behind the last, when the rest has been judged. */
  private Reading<T> advance() throws IOException {
    Reading<T> record = records.next();
    while (record == null && !records.isEnded()) {
      int read = records.isUnsound() ? -1 : in.read(chunk);
      if (read < 0) {
        records.end();
      } else {
        records.feed(chunk, 0, read);
      }
      record = records.next();
    }
    return record;
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
