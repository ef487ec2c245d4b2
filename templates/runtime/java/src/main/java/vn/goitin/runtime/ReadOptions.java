package vn.goitin.runtime;

import java.util.Objects;

/**
 * How to read: strictly or tolerantly, in which edition, what is known of a message, and with which
 * limits.
 *
 * @param mode strict or tolerant
 * @param edition the edition that findings are judged by, or null: the newest of the regulation
 * @param service the service of a message, or null to find it out; records do not ask for it
 * @param kind whether a message is a request or a response, or null to find it out
 * @param maxFindings the most findings to keep; judging goes on behind it
 * @param maxBytes the longest document that is looked at, at most 256 MiB; of a stream, the longest
 *     record
 * @param maxLevels the most lists and objects inside each other, the outermost counted; at most 512
 * @param maxItems the most items that all lists of a document have together; of a stream those of
 *     one record, and those of the rest
 */
public record ReadOptions(
    Mode mode,
    Edition edition,
    Service<?, ?> service,
    MessageKind kind,
    int maxFindings,
    int maxBytes,
    int maxLevels,
    int maxItems) {
  /** The longest document that can be read at all. */
  static final int MOST_BYTES = 256 << 20;

  /** The most levels that can be read at all. */
  static final int MOST_LEVELS = 512;

  /** The most levels, unless the caller says otherwise. */
  static final int USUAL_LEVELS = 64;

  /** Strict, in the newest edition. */
  public static final ReadOptions STRICT =
      new ReadOptions(Mode.STRICT, null, null, null, 1_000, 64 << 20, USUAL_LEVELS, 1_000_000);

  /** Tolerant, in the newest edition. */
  public static final ReadOptions TOLERANT = STRICT.with(Mode.TOLERANT);

  /** Refuses what cannot be meant: a limit below 0, no findings or levels, more than can be read at all. */
  public ReadOptions {
    Objects.requireNonNull(mode, "mode");
    if (maxFindings < 1 || maxItems < 0 || maxBytes < 0 || maxBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "limits must not be negative, maxFindings must be at least 1, maxBytes at most 256 MiB");
    }
    if (maxLevels < 1 || maxLevels > MOST_LEVELS) {
      throw new IllegalArgumentException("maxLevels must be 1 to " + MOST_LEVELS);
    }
  }

  /**
   * The same options in another mode.
   *
   * @param mode strict or tolerant
   * @return the new options
   */
  public ReadOptions with(Mode mode) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }

  /**
   * The same options for another edition.
   *
   * @param edition the edition to judge by, or null: the newest
   * @return the new options
   */
  public ReadOptions with(Edition edition) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }

  /**
   * The same options for messages of a service.
   *
   * @param service the service, or null to find it out
   * @return the new options
   */
  public ReadOptions with(Service<?, ?> service) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }

  /**
   * The same options for messages of a kind.
   *
   * @param kind request or response, or null to find it out
   * @return the new options
   */
  public ReadOptions with(MessageKind kind) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }

  /**
   * The same options with another limit of findings.
   *
   * @param maxFindings the most findings to keep
   * @return the new options
   */
  public ReadOptions withMaxFindings(int maxFindings) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }

  /**
   * The same options with another limit of size.
   *
   * @param maxBytes the longest document that is looked at
   * @return the new options
   */
  public ReadOptions withMaxBytes(int maxBytes) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }

  /**
   * The same options with another limit of depth.
   *
   * @param maxLevels the most lists and objects inside each other, 1 to 512
   * @return the new options
   */
  public ReadOptions withMaxLevels(int maxLevels) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }

  /**
   * The same options with another limit of items.
   *
   * @param maxItems the most items that all lists of a document have together
   * @return the new options
   */
  public ReadOptions withMaxItems(int maxItems) {
    return new ReadOptions(mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems);
  }
}
