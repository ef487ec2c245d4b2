package vn.goitin.runtime.library;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.PacketBuilder;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Values;

/** A book. */
public final class Sach extends Packet {
  private static final long serialVersionUID = 1L;

  /** How it is read, judged and written. */
  public static final RecordType<Sach> TYPE = Library.REGULATION.record("sach", Sach::new);

  private Sach(Values values) {
    super(TYPE, values);
  }

  public String code() {
    return get(0);
  }

  public Long copies() {
    return get(1);
  }

  public LocalDateTime since() {
    return get(2);
  }

  public BigDecimal price() {
    return get(3);
  }

  public static Builder builder() {
    return new Builder(null);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds a book. */
  public static final class Builder extends PacketBuilder<Sach, Builder> {
    private Builder(Sach from) {
      super(TYPE, from);
    }

    public Builder code(String code) {
      return set(0, code);
    }

    public Builder since(LocalDateTime since) {
      return set(2, since);
    }

    public Builder price(BigDecimal price) {
      return set(3, price);
    }

    public Builder authors(List<String> authors) {
      return set(4, authors);
    }
  }

  public List<String> authors() {
    return get(4);
  }
}
