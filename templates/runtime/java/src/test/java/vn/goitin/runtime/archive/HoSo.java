package vn.goitin.runtime.archive;

import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Values;

/** A file, which is also the request for it. */
public final class HoSo extends Packet {
  private static final long serialVersionUID = 1L;

  /** How it is read, judged and written. */
  public static final RecordType<HoSo> TYPE = Archive.REGULATION.record("ho_so", HoSo::new);

  private HoSo(Values values) {
    super(TYPE, values);
  }
}
