package vn.goitin.runtime.archive;

import vn.goitin.runtime.Regulation;
import vn.goitin.runtime.Service;

/** Another regulation, with names that the library has, too, and without a zone. */
public final class Archive {
  public static final Regulation REGULATION =
      Regulation.of(Archive.class, Archive.class::getResourceAsStream);

  public static final Service<?, ?> LEND = REGULATION.service("muon");

  private Archive() {}
}
