package vn.goitin.runtime;

import java.util.Map;

/** The values of one record in the order of its table; records keep them, and nobody else sees them. */
public final class Values {
  private final Object[] row;
  private final Map<String, RawJson> unknown;

  Values(Object[] row, Map<String, RawJson> unknown) {
    this.row = row;
    this.unknown = unknown;
  }

  Object get(int index) {
    return row[index];
  }

  /** One value a field, null where there is none. */
  Object[] row() {
    return row;
  }

  /** The members that no field is for, in the order met. */
  Map<String, RawJson> unknown() {
    return unknown;
  }

  void set(int index, Object value) {
    row[index] = value;
  }

  /** The same values with other members that no field is for. */
  Values with(Map<String, RawJson> members) {
    return new Values(row, members);
  }

  /** The same values, to be changed. */
  Values copy() {
    return new Values(row.clone(), unknown);
  }
}
