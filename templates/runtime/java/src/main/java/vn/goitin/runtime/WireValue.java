package vn.goitin.runtime;

/**
 * What has its own form on the wire: packets, codes, raw JSON, findings. Mappers write and read it
 * by that form, or refuse; readings they refuse.
 */
@JsonAdapters
public interface WireValue {
  /**
   * What a mapper meets that writes values by their getters, and would write something else than
   * the wire has.
   *
   * @return nothing
   * @throws UnsupportedOperationException always; it says what to do
   */
  default String getWireForm() {
    throw new UnsupportedOperationException(
        "this mapper cannot write the form on the wire: register the adapter that the README"
            + " names, or write toJson()");
  }
}
