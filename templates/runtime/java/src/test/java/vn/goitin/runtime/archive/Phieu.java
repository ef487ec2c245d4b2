package vn.goitin.runtime.archive;

import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Values;

/** A file, which is also the request for it. */
public final class Phieu extends Packet {
  private static final long serialVersionUID = 1L;

  /** How it is read, judged and written. */
  public static final RecordType<Phieu> TYPE = Archive.REGULATION.record("phieu", Phieu::new);

  private Phieu(Values values) {
    super(TYPE, values);
  }
}
