package vn.goitin.runtime;

/** A service of a regulation. The generated class {@code Services} has a constant for each. */
public final class Service {
  private final String id;
  private final String wire;
  private final String labelVi;
  private final String labelEn;
  private final Direction direction;

  private final Regulation regulation;
  private final String request;
  private final String response;
  private final String bare;

  /** A service of the contract; its records are asked for late, so that naming it loads none. */
  Service(Entry service, Direction direction, Regulation regulation) {
    this.id = service.text("service");
    this.wire = service.text("wire");
    this.labelVi = service.get("label").text("vi");
    this.labelEn = service.get("label").text("en");
    this.direction = direction;
    this.regulation = regulation;
    this.request = service.text("request");
    this.response = service.text("response");
    this.bare = service.text("bare_response");
  }

  /**
   * The service's name in the specification.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * The service's name on the wire.
   *
   * @return its name; null if nobody knows it or it has none
   */
  public String wire() {
    return wire;
  }

  /**
   * What the service does, in Vietnamese.
   *
   * @return its label
   */
  public String labelVi() {
    return labelVi;
  }

  /**
   * What the service does, in English.
   *
   * @return its label
   */
  public String labelEn() {
    return labelEn;
  }

  /**
   * Who calls it.
   *
   * @return the direction
   */
  public Direction direction() {
    return direction;
  }

  /**
   * The record of its request.
   *
   * @return its type
   */
  public RecordType<? extends Packet> request() {
    return regulation.records(request);
  }

  /**
   * The record of its response.
   *
   * @return its type
   */
  public RecordType<? extends Packet> response() {
    return regulation.records(response);
  }

  /**
   * The record of its response when that has nothing in its result.
   *
   * @return its type
   */
  public RecordType<? extends Packet> bareResponse() {
    return regulation.records(bare);
  }

  @Override
  public String toString() {
    return id;
  }
}
