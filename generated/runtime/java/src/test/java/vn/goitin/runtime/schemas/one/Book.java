package vn.goitin.runtime.schemas.one;

import java.util.Map;
import vn.goitin.runtime.Edition;
import vn.goitin.runtime.Field;
import vn.goitin.runtime.Packet;
import vn.goitin.runtime.RawJson;
import vn.goitin.runtime.RecordType;
import vn.goitin.runtime.Regulation;
import vn.goitin.runtime.Values;
import vn.goitin.runtime.Types;

/**
 * A book of the regulation one.
 *
 * @param code its code
 * @param unknown other members
 * @serial exclude
 */
public record Book(String code, Map<String, RawJson> unknown) implements Packet {
  /** How it is read, judged and written. */
  public static final RecordType<Book> TYPE =
      RecordType.of(
          Regulation.of("one", Edition.all("1")).build(),
          Field.self("sach", "Sách", "Book"),
          Book::new,
          Book::values,
          Field.of("Code", Types.text(), "Mã", "Code"));

  private Book(Values values) {
    this(values.get(0), values.unknown());
  }

  private Object[] values() {
    return new Object[] {code};
  }

  @Override
  public RecordType<Book> recordType() {
    return TYPE;
  }
}
