package vn.goitin.runtime;

import java.util.Objects;

/**
 * How to read: strictly or tolerantly, in which edition, what is known of a message, and with which
 * limits. Begin with {@link #STRICT} or {@link #TOLERANT}; two are equal if all they say is.
 */
public final class ReadOptions {
  /** The longest document that can be read at all. */
  static final int MOST_BYTES = 256 << 20;

  /** The most levels that can be read at all. */
  static final int MOST_LEVELS = 512;

  /** The most levels, unless the caller says otherwise. */
  static final int USUAL_LEVELS = 64;

  /** Strict, in the newest edition. */
  public static final ReadOptions STRICT =
      new ReadOptions(
          Mode.STRICT, null, null, null, 1_000, 64 << 20, USUAL_LEVELS, 1_000_000, Catalogs.NONE);

  /** Tolerant, in the newest edition. */
  public static final ReadOptions TOLERANT = STRICT.with(Mode.TOLERANT);

  private final Mode mode;
  private final Edition edition;
  private final Service<?, ?> service;
  private final MessageKind kind;
  private final int maxFindings;
  private final int maxBytes;
  private final int maxLevels;
  private final int maxItems;
  private final Catalogs catalogs;

  private ReadOptions(
      Mode mode,
      Edition edition,
      Service<?, ?> service,
      MessageKind kind,
      int maxFindings,
      int maxBytes,
      int maxLevels,
      int maxItems,
      Catalogs catalogs) {
    this.mode = Objects.requireNonNull(mode, "mode");
    this.edition = edition;
    this.service = service;
    this.kind = kind;
    this.maxFindings = maxFindings;
    this.maxBytes = maxBytes;
    this.maxLevels = maxLevels;
    this.maxItems = maxItems;
    this.catalogs = Objects.requireNonNull(catalogs, "catalogs");
    if (maxFindings < 1 || maxItems < 0 || maxBytes < 0 || maxBytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "limits must not be negative, maxFindings must be at least 1, maxBytes at most 256 MiB");
    }
    if (maxLevels < 1 || maxLevels > MOST_LEVELS) {
      throw new IllegalArgumentException("maxLevels must be 1 to " + MOST_LEVELS);
    }
  }

  /**
   * How strictly to read.
   *
   * @return strict or tolerant
   */
  public Mode mode() {
    return mode;
  }

  /**
   * The edition that findings are judged by.
   *
   * @return an edition, or null: the newest of the regulation
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The service of a message; records do not ask for it.
   *
   * @return the service, or null to find it out
   */
  public Service<?, ?> service() {
    return service;
  }

  /**
   * Whether a message is a request or a response.
   *
   * @return its kind, or null to find it out
   */
  public MessageKind kind() {
    return kind;
  }

  /**
   * The most findings to keep; judging goes on behind it.
   *
   * @return their number, at least 1
   */
  public int maxFindings() {
    return maxFindings;
  }

  /**
   * The longest document that is looked at; of a stream, the longest record.
   *
   * @return its bytes, at most 256 MiB
   */
  public int maxBytes() {
    return maxBytes;
  }

  /**
   * The most lists and objects inside each other, the outermost counted.
   *
   * @return their number, 1 to 512
   */
  public int maxLevels() {
    return maxLevels;
  }

  /**
   * The most items that all lists of a document have together; of a stream those of one record,
   * and those of the rest.
   *
   * @return their number
   */
  public int maxItems() {
    return maxItems;
  }

  /**
   * The lists of codes that the caller has: those that nobody else has, and newer ones.
   *
   * @return the lists
   */
  public Catalogs catalogs() {
    return catalogs;
  }

  /**
   * The same options with other lists of codes.
   *
   * @param catalogs the lists; one takes the place of that which came with the classes
   * @return the new options
   */
  public ReadOptions with(Catalogs catalogs) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options in another mode.
   *
   * @param mode strict or tolerant
   * @return the new options
   */
  public ReadOptions with(Mode mode) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options for another edition.
   *
   * @param edition the edition to judge by, or null: the newest
   * @return the new options
   */
  public ReadOptions with(Edition edition) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options for messages of a service.
   *
   * @param service the service, or null to find it out
   * @return the new options
   */
  public ReadOptions with(Service<?, ?> service) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options for messages of a kind.
   *
   * @param kind request or response, or null to find it out
   * @return the new options
   */
  public ReadOptions with(MessageKind kind) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options with another limit of findings.
   *
   * @param maxFindings the most findings to keep
   * @return the new options
   * @throws IllegalArgumentException if it is below 1
   */
  public ReadOptions withMaxFindings(int maxFindings) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options with another limit of size.
   *
   * @param maxBytes the longest document that is looked at
   * @return the new options
   * @throws IllegalArgumentException if it is below 0, or more than 256 MiB
   */
  public ReadOptions withMaxBytes(int maxBytes) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options with another limit of depth.
   *
   * @param maxLevels the most lists and objects inside each other
   * @return the new options
   * @throws IllegalArgumentException if it is not 1 to 512
   */
  public ReadOptions withMaxLevels(int maxLevels) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /**
   * The same options with another limit of items.
   *
   * @param maxItems the most items that all lists of a document have together
   * @return the new options
   * @throws IllegalArgumentException if it is below 0
   */
  public ReadOptions withMaxItems(int maxItems) {
    return new ReadOptions(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ReadOptions)) {
      return false;
    }
    ReadOptions that = (ReadOptions) other;
    return mode == that.mode
        && edition == that.edition
        && service == that.service
        && kind == that.kind
        && maxFindings == that.maxFindings
        && maxBytes == that.maxBytes
        && maxLevels == that.maxLevels
        && maxItems == that.maxItems
        && catalogs == that.catalogs;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        mode, edition, service, kind, maxFindings, maxBytes, maxLevels, maxItems, catalogs);
  }

  /** Says how strictly to read, and what is known of the message. */
  @Override
  public String toString() {
    return "ReadOptions[mode="
        + mode
        + ", edition="
        + edition
        + ", service="
        + service
        + ", kind="
        + kind
        + "]";
  }
}
