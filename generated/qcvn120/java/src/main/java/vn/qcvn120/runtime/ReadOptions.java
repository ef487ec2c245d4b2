package vn.qcvn120.runtime;

import java.util.Objects;

/**
 * How to read: strictly or tolerantly, in which edition, and with which limits.
 *
 * @param mode strict or tolerant
 * @param edition the edition that findings are judged by
 * @param maxFindings the most findings to keep; judging goes on behind it
 * @param maxBytes the longest document that is looked at, at most 256 MiB
 */
public record ReadOptions(Mode mode, Edition edition, int maxFindings, int maxBytes) {
  /** The longest document that can be read at all. */
  static final int MOST_BYTES = 256 << 20;

  /** Strict, in the newest edition. */
  public static final ReadOptions STRICT =
      new ReadOptions(Mode.STRICT, Edition.NEWEST, 1_000, 64 << 20);

  /** Tolerant, in the newest edition. */
  public static final ReadOptions TOLERANT = STRICT.with(Mode.TOLERANT);


  /**
   * Refuses what cannot be meant.
   *
   * @param mode strict or tolerant
   * @param edition the edition that findings are judged by
   * @param maxFindings the most findings to keep
   * @param maxBytes the longest document that is looked at
   */
  public ReadOptions {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(edition, "edition");
    if (maxFindings < 1 || maxBytes < 1 || maxBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "maxFindings and maxBytes must be positive, maxBytes at most 256 MiB");
    }
  }

  /**
   * The same options in another mode.
   *
   * @param mode strict or tolerant
   * @return the new options
   */
  public ReadOptions with(Mode mode) {
    return new ReadOptions(mode, edition, maxFindings, maxBytes);
  }

  /**
   * The same options for another edition.
   *
   * @param edition the edition to judge by
   * @return the new options
   */
  public ReadOptions with(Edition edition) {
    return new ReadOptions(mode, edition, maxFindings, maxBytes);
  }

  /**
   * The same options with another limit of findings.
   *
   * @param maxFindings the most findings to keep
   * @return the new options
   */
  public ReadOptions withMaxFindings(int maxFindings) {
    return new ReadOptions(mode, edition, maxFindings, maxBytes);
  }

  /**
   * The same options with another limit of size.
   *
   * @param maxBytes the longest document that is looked at
   * @return the new options
   */
  public ReadOptions withMaxBytes(int maxBytes) {
    return new ReadOptions(mode, edition, maxFindings, maxBytes);
  }
}
