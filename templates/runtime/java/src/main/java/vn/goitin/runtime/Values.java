package vn.goitin.runtime;

import java.util.Map;

/** The values of one record in the order of its table, on their way in or out. */
public final class Values {
  private final Object[] values;
  private final Map<String, RawJson> unknown;

  /**
   * Values.
   *
   * @param values one value a field, null where there is none
   * @param unknown the members that no field is for
   */
  public Values(Object[] values, Map<String, RawJson> unknown) {
    this.values = values;
    this.unknown = unknown;
  }

  /**
   * The value of a field.
   *
   * @param <V> what it is in Java; the record's own declaration vouches for it
   * @param index the place of the field in the table, from 0
   * @return the value, or null
   */
  @SuppressWarnings("unchecked")
  public <V> V get(int index) {
    return (V) values[index];
  }

  /**
   * The members that no field is for.
   *
   * @return name and raw JSON, in the order met
   */
  public Map<String, RawJson> unknown() {
    return unknown;
  }

  void set(int index, Object value) {
    values[index] = value;
  }

  /** The same values with other members that no field is for. */
  Values with(Map<String, RawJson> unknown) {
    return new Values(values, unknown);
  }
}
