package vn.goitin.runtime.library;

import vn.goitin.runtime.Edition;
import vn.goitin.runtime.Regulation;
import vn.goitin.runtime.Service;

/** A regulation of two editions and one service, put together by hand as an SDK is. */
public final class Library {
  public static final Regulation REGULATION =
      Regulation.of(Library.class, Library.class::getResourceAsStream);

  public static final Edition FIRST = REGULATION.editions().get(0);

  public static final Service<?, ?> LEND = REGULATION.service("muon");

  private Library() {}
}
