package vn.goitin.runtime.post;

import vn.goitin.runtime.Envelope;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.PacketBuilder;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Service;
import vn.goitin.runtime.Values;

/**
 * Every request.
 *
 * @param <T> what it carries
 */
public final class Ask<T> extends Packet {
  private static final long serialVersionUID = 1L;

  public static final Envelope<Ask<?>> ENVELOPE = Post.REGULATION.envelope("ask", Ask::new);

  private Ask(RecordType<?> type, Values values) {
    super(type, values);
  }

  public T data() {
    return get("data");
  }

  public String note() {
    return get("note");
  }

  public static <T> Builder<T> builder(Service<Ask<T>, ?> service) {
    return new Builder<>(service.request());
  }

  public Builder<T> toBuilder() {
    return new Builder<>(this);
  }

  /**
   * Builds a request.
   *
   * @param <T> what it carries
   */
  public static final class Builder<T> extends PacketBuilder<Ask<T>, Builder<T>> {
    private Builder(RecordType<Ask<T>> type) {
      super(type, null);
    }

    private Builder(Ask<T> from) {
      super(from);
    }

    public Builder<T> data(T data) {
      return set("data", data);
    }

    public Builder<T> note(String note) {
      return set("note", note);
    }
  }
}
