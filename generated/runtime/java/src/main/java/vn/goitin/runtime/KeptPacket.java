package vn.goitin.runtime;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Java itself keeps of a record: its values by key, so that another version finds them. */
final class KeptPacket implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<? extends Packet> owner;
  private final String record;
  private final LinkedHashMap<String, Object> values;
  private final LinkedHashMap<String, RawJson> unknown;

  KeptPacket(
      Class<? extends Packet> owner,
      String record,
      Map<String, Object> values,
      Map<String, RawJson> unknown) {
    this.owner = owner;
    this.record = record;
    this.values = new LinkedHashMap<>(values);
    this.unknown = new LinkedHashMap<>(unknown);
  }

  private Object readResolve() {
    Object table = TableLookup.of(owner);
    RecordType<?> type =
        table instanceof Envelope ? ((Envelope<?>) table).message(record) : (RecordType<?>) table;
    return type.kept(values, unknown);
  }
}
