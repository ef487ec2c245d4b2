package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The records of one message that comes in pieces, as a server has it that does not wait for bytes:
 * give each piece, take the records that are whole, say when there is no more. The same answers as
 * a {@link MessageStream}; bad data never throws. Not for several threads at once.
 *
 * @param <T> the record
 */
public final class MessageFeed<T extends Packet> {
  private final RecordFeed<T> records;

  MessageFeed(RecordFeed<T> records) {
    this.records = records;
  }

  /**
   * Takes the next piece of the message.
   *
   * @param piece its bytes, cut anywhere; they may be used again when this returns
   * @return a reading for each record that is whole now, in order
   * @throws IllegalStateException behind the end
   */
  public List<Reading<T>> feed(byte[] piece) {
    return feed(piece, 0, piece.length);
  }

  /**
   * Takes the next piece of the message.
   *
   * @param bytes where the piece stands; they may be used again when this returns
   * @param from where it begins
   * @param to where it ends
   * @return a reading for each record that is whole now, in order
   * @throws IllegalStateException behind the end
   * @throws IndexOutOfBoundsException if the piece is not in the array
   */
  public List<Reading<T>> feed(byte[] bytes, int from, int to) {
    if (records.isEnded()) {
      throw new IllegalStateException("the message has ended");
    }
    if (from < 0 || from > to || to > bytes.length) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + bytes.length);
    }
    if (!records.isUnsound()) {
      records.feed(bytes, from, to);
    }
    return whole();
  }

  /**
   * Says that the message has come to its end, and judges what was no record.
   *
   * @return a reading for each record that stood outside of the list
   * @throws IllegalStateException if it was said before
   */
  public List<Reading<T>> end() {
    if (records.isEnded()) {
      throw new IllegalStateException("the message has ended");
    }
    records.end();
    return whole();
  }

  private List<Reading<T>> whole() {
    List<Reading<T>> whole = new ArrayList<>();
    for (Reading<T> one = records.next(); one != null; one = records.next()) {
      whole.add(one);
    }
    return whole;
  }

  /**
   * Whether the message is broken already, so that further pieces change nothing.
   *
   * @return true if the connection may be closed
   */
  public boolean isBroken() {
    return records.isUnsound();
  }

  /**
   * What was found outside of the records.
   *
   * @return all findings in the order of the document; {@code json} alone if the message breaks off
   * @throws IllegalStateException before the end
   */
  public List<Finding> findings() {
    return records.findings();
  }

  /**
   * Whether there is no error in the whole message, its records too.
   *
   * @return true if there is none
   * @throws IllegalStateException before the end
   */
  public boolean isValid() {
    return records.isValid();
  }

  /**
   * Whether more was found in a record, or outside of them, than was asked for.
   *
   * @return true if findings were left out
   * @throws IllegalStateException before the end
   */
  public boolean truncated() {
    return records.truncated();
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
}
