package vn.goitin.runtime.library;

import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Values;

/** The answer. */
public final class MuonTraLoi extends Packet {
  private static final long serialVersionUID = 1L;

  /** How it is read, judged and written. */
  public static final RecordType<MuonTraLoi> TYPE = Library.REGULATION.record("muon_tra_loi", MuonTraLoi::new);

  private MuonTraLoi(Values values) {
    super(TYPE, values);
  }
}
