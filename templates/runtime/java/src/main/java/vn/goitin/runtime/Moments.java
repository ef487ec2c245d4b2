package vn.goitin.runtime;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What times without a zone mean: Việt Nam's, +07:00 all year. */
public final class Moments {
  private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  private Moments() {}

  /**
   * The instant that a time of the packet stands for.
   *
   * @param time a time without zone
   * @return the same time in Việt Nam
   */
  public static OffsetDateTime instant(LocalDateTime time) {
    return time.atOffset(VIET_NAM);
  }

  /**
   * The time to put into a packet for an instant.
   *
   * @param instant an instant, in any zone
   * @return the time in Việt Nam then, to the second
   */
  public static LocalDateTime time(OffsetDateTime instant) {
    return instant.withOffsetSameInstant(VIET_NAM).toLocalDateTime().withNano(0);
  }
}
