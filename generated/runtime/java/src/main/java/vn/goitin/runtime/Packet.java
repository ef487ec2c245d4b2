package vn.goitin.runtime;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/**
 * A record of the regulation: its values, never to change; can be judged and written. Two are equal
 * if they are of one record and have the same values, numbers by what they are, whatever their
 * scale, and the same members that no field is for.
 *
 * @serial exclude
 */
@ConformsToSpec
public abstract class Packet implements WireValue, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient RecordType<?> type;
  private final transient Values values;

  /** See {@link RawJson#SHUT}. */
  private final MathContext shut = RawJson.SHUT;

  /**
   * A record, for generated classes.
   *
   * @param type its type
   * @param values its values
   */
  protected Packet(RecordType<?> type, Values values) {
    this.type = type;
    this.values = values;
  }

  /**
   * The value of a field, for generated classes.
   *
   * @param <V> what it is in Java; the accessor that is declared so vouches for it
   * @param index the place of the field in the table, from 0
   * @return the value, or null
   */
  @SuppressWarnings("unchecked")
  protected final <V> V get(int index) {
    return (V) values.get(index);
  }

  /**
   * The value of a field that not all messages of the class have, for generated classes.
   *
   * @param <V> what it is in Java; the accessor that is declared so vouches for it
   * @param wire the key of the field
   * @return the value, or null
   */
  protected final <V> V get(String wire) {
    int index = type.index(wire);
    return index < 0 ? null : get(index);
  }

  Values values() {
    return values;
  }

  /**
   * The table this record is read, judged and written by.
   *
   * @return its type
   */
  public final RecordType<? extends Packet> recordType() {
    return type;
  }

  /**
   * The members that no field is for.
   *
   * @return name and raw JSON, in the order met; never null
   */
  public final Map<String, RawJson> unknown() {
    return values.unknown();
  }

  /**
   * Judges this value as a strict reader of the newest edition will.
   *
   * @return all findings, errors and warnings; empty if there are none
   */
  public final List<Finding> validate() {
    return type.validate(this, ReadOptions.STRICT);
  }

  /**
   * Judges this value as a strict reader will.
   *
   * @param edition the edition to judge by
   * @return all findings, errors and warnings; empty if there are none
   * @throws IllegalArgumentException if the edition is of another regulation
   */
  public final List<Finding> validate(Edition edition) {
    return type.validate(this, ReadOptions.STRICT.with(edition));
  }

  /**
   * Writes this value as canonical JSON, the same bytes as the other languages' SDKs. It is not
   * judged; see {@link #validate()}.
   *
   * @return UTF-8
   * @throws IllegalStateException if a value has no form on the wire: half a surrogate pair in a
   *     text, a year beyond 9999
   */
  public final byte[] toJson() {
    return type.toJson(this);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Packet
        && type == ((Packet) other).type
        && type.same(values, ((Packet) other).values);
  }

  @Override
  public final int hashCode() {
    return type.hash(values);
  }

  /** Shows names as on the wire; personal data as {@code ***}. */
  @Override
  public final String toString() {
    return type.show(this);
  }

  /**
   * What Java itself keeps of a record: its values by key.
   *
   * @return what is kept
   */
  protected final Object writeReplace() {
    return new KeptPacket(getClass(), type.id(), type.byKey(values), values.unknown());
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a record is kept by its values");
  }
}
