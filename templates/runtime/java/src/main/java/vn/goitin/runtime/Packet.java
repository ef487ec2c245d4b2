package vn.goitin.runtime;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** A record of the regulation: can be judged and written. */
public interface Packet extends WireValue, Serializable {
  /**
   * The table this record is read, judged and written by.
   *
   * @return its type
   */
  RecordType<? extends Packet> recordType();

  /**
   * The members that no field is for.
   *
   * @return name and raw JSON, in the order met; never null
   */
  Map<String, RawJson> unknown();

  /**
   * Judges this value as a strict reader of the newest edition will.
   *
   * @return all findings, errors and warnings; empty if there are none
   */
  default List<Finding> validate() {
    return recordType().validate(this, ReadOptions.STRICT);
  }

  /**
   * Judges this value as a strict reader will.
   *
   * @param edition the edition to judge by
   * @return all findings, errors and warnings; empty if there are none
   * @throws IllegalArgumentException if the edition is of another regulation
   */
  default List<Finding> validate(Edition edition) {
    return recordType().validate(this, ReadOptions.STRICT.with(edition));
  }

  /**
   * Writes this value as canonical JSON, the same bytes as the other languages' SDKs. It is not
   * judged; see {@link #validate()}.
   *
   * @return UTF-8
   * @throws IllegalStateException if a value has no form on the wire: half a surrogate pair in a
   *     text, a year beyond 9999
   */
  default byte[] toJson() {
    return recordType().toJson(this);
  }
}
