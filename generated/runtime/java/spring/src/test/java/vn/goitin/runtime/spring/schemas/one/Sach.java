package vn.goitin.runtime.spring.schemas.one;

import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Regulation;
import vn.goitin.runtime.Values;

/** A book of the regulation one; it is described, and never read. */
public final class Sach extends Packet {
  private static final long serialVersionUID = 1L;

  /** How it would be read, judged and written. */
  public static final RecordType<Sach> TYPE =
      Regulation.of(Sach.class, Sach.class::getResourceAsStream).record("sach", Sach::new);

  private Sach(Values values) {
    super(TYPE, values);
  }
}
