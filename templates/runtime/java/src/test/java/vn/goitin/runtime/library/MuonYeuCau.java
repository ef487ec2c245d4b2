package vn.goitin.runtime.library;

import java.util.List;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Values;

/** Asks for books. */
public final class MuonYeuCau extends Packet {
  private static final long serialVersionUID = 1L;

  /** How it is read, judged and written. */
  public static final RecordType<MuonYeuCau> TYPE = Library.REGULATION.record("muon_yeu_cau", MuonYeuCau::new);

  private MuonYeuCau(Values values) {
    super(TYPE, values);
  }

  public List<Sach> data() {
    return get(1);
  }
}
