package consumer;

import jakarta.validation.Valid;
import vn.qcvn120.TienDoHoSo;

/** What a Spring controller looks like to a validator. */
public class Desk {
  /** Nothing to set up. */
  public Desk() {}

  /** Takes a record that was found valid. */
  public String take(@Valid TienDoHoSo record) {
    return record.maHoSo();
  }
}
