package vn.goitin.runtime.post;

import vn.goitin.runtime.Envelope;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Values;

/**
 * Every response.
 *
 * @param <T> what it carries
 */
public final class Answer<T> extends Packet {
  private static final long serialVersionUID = 1L;

  public static final Envelope<Answer<?>> ENVELOPE =
      Post.REGULATION.envelope("answer", Answer::new);

  private Answer(RecordType<?> type, Values values) {
    super(type, values);
  }

  public T result() {
    return get("result");
  }
}
