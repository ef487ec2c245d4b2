package vn.goitin.runtime;

import java.util.Map;

/**
 * Builds a record field by field; null stands for no value.
 *
 * @param <T> the record
 * @param <B> its own builder
 */
public abstract class PacketBuilder<T extends Packet, B extends PacketBuilder<T, B>> {
  private final RecordType<T> type;
  private Values values;

  /**
   * A builder.
   *
   * @param type the type of the record
   * @param from a record whose values it begins with; null for one without values, but for those
   *     that can only be one
   */
  protected PacketBuilder(RecordType<T> type, T from) {
    this.type = type;
    this.values = from == null ? type.preset() : from.values().copy();
  }

  /**
   * A builder that begins with the values of a record.
   *
   * @param from the record
   */
  @SuppressWarnings("unchecked") // a record is of the type that made it
  protected PacketBuilder(T from) {
    this((RecordType<T>) from.recordType(), from);
  }

  /**
   * Sets a field that not all messages of the class have.
   *
   * @param wire the key of the field
   * @param value its value, or null for none
   * @return this builder
   * @throws IllegalArgumentException if this message has no such field, and the value is not null
   */
  protected B set(String wire, Object value) {
    int index = type.index(wire);
    if (index < 0 && value != null) {
      throw new IllegalArgumentException(type.id() + " has no " + wire);
    }
    return index < 0 ? self() : set(index, value);
  }

  /**
   * Sets one field.
   *
   * @param index the place of the field in the table, from 0
   * @param value its value, or null for none
   * @return this builder
   */
  protected B set(int index, Object value) {
    // Only of a mark is no no value, and few values are asked.
    values.set(index, Boolean.FALSE.equals(value) ? type.kept(index, value) : value);
    return self();
  }

  /**
   * Members that no field is for.
   *
   * @param unknown raw JSON by name
   * @return this builder
   */
  public B unknown(Map<String, RawJson> unknown) {
    values = values.with(unknown);
    return self();
  }

  /**
   * The record. It is not judged; see {@link Packet#validate()}.
   *
   * @return a new record
   */
  public T build() {
    return type.build(values);
  }

  /** The second parameter is the class itself, so the cast holds. */
  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }
}
