package vn.goitin.runtime;

/**
 * A service of a regulation. The generated class {@code Services} has a constant for each.
 *
 * @param <Q> its request
 * @param <R> its response
 */
public final class Service<Q extends Packet, R extends Packet> {
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
  public RecordType<Q> request() {
    return regulation.message(request);
  }

  /**
   * Reads a request of it strictly, in the newest edition. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @return the request, if it has a value, and everything found
   */
  public Reading<Q> readRequest(byte[] json) {
    return readRequest(json, ReadOptions.STRICT);
  }

  /**
   * Reads a request of it. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @param options how to read
   * @return the request, if it has a value, and everything found
   * @throws IllegalArgumentException if the options name an edition of another regulation
   */
  public Reading<Q> readRequest(byte[] json, ReadOptions options) {
    return request().read(json, options);
  }

  /**
   * Reads a response of it strictly, in the newest edition. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @return the response, if it has a value, and everything found
   */
  public Reading<R> readResponse(byte[] json) {
    return readResponse(json, ReadOptions.STRICT);
  }

  /**
   * Reads a response of it. Never throws for what the bytes hold.
   *
   * @param json the bytes
   * @param options how to read
   * @return the response, if it has a value, and everything found
   * @throws IllegalArgumentException if the options name an edition of another regulation
   */
  public Reading<R> readResponse(byte[] json, ReadOptions options) {
    return response().read(json, options);
  }

  /**
   * The record of its response.
   *
   * @return its type
   */
  public RecordType<R> response() {
    return regulation.message(response);
  }

  /**
   * The record of its response when that has nothing in its result.
   *
   * @return its type
   */
  public RecordType<? extends Packet> bareResponse() {
    return regulation.message(bare);
  }

  /** What readings of its messages of a kind rest on. */
  Basis basis(MessageKind kind, Catalogs catalogs) {
    return (kind == MessageKind.REQUEST ? request() : response()).basis(catalogs);
  }

  @Override
  public String toString() {
    return id;
  }
}
