package vn.goitin.runtime;

import java.util.Objects;
import java.util.function.Supplier;

/** A service of a regulation. The generated class {@code Services} has a constant for each. */
public final class Service {
  private final String id;
  private final String wire;
  private final String labelVi;
  private final String labelEn;
  private final Direction direction;

  /** Asked for late, so that naming a service loads no record. */
  private final Supplier<RecordType<? extends Packet>> request;

  private final Supplier<RecordType<? extends Packet>> response;
  private final Supplier<RecordType<? extends Packet>> bare;

  private Service(
      String id,
      String wire,
      String labelVi,
      String labelEn,
      Direction direction,
      Supplier<RecordType<? extends Packet>> request,
      Supplier<RecordType<? extends Packet>> response,
      Supplier<RecordType<? extends Packet>> bare) {
    this.id = Objects.requireNonNull(id, "id");
    this.wire = wire;
    this.labelVi = labelVi;
    this.labelEn = labelEn;
    this.direction = direction;
    this.request = request;
    this.response = response;
    this.bare = bare;
  }

  /**
   * A service.
   *
   * @param id its name in the specification
   * @param wire its name on the wire; null if nobody knows it or it has none
   * @param labelVi what it does, in Vietnamese
   * @param labelEn what it does, in English
   * @param direction who calls it
   * @param request gives the record of its request
   * @param response gives the record of its response
   * @param bare gives the record of its response when that has nothing in its result
   * @return the service
   */
  public static Service of(
      String id,
      String wire,
      String labelVi,
      String labelEn,
      Direction direction,
      Supplier<RecordType<? extends Packet>> request,
      Supplier<RecordType<? extends Packet>> response,
      Supplier<RecordType<? extends Packet>> bare) {
    return new Service(id, wire, labelVi, labelEn, direction, request, response, bare);
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
    return request.get();
  }

  /**
   * The record of its response.
   *
   * @return its type
   */
  public RecordType<? extends Packet> response() {
    return response.get();
  }

  /**
   * The record of its response when that has nothing in its result.
   *
   * @return its type
   */
  public RecordType<? extends Packet> bareResponse() {
    return bare.get();
  }

  @Override
  public String toString() {
    return id;
  }
}
