package vn.goitin.runtime;

import java.util.List;

/**
 * The lines of one record, as the contract has them.
 *
 * @param self the record itself, as if it were a field
 * @param fields its fields, in order
 * @param names finds a field by its key
 * @param reader reads the members of an object
 * @param service whose request it is, where it says so
 */
record RecordTable(
    Field self, Field[] fields, FieldIndex names, ObjectReader reader, Addressee service) {
  static RecordTable of(Entry record, Regulation regulation) {
    FieldReader lines = new FieldReader(regulation);
    Field self = lines.self(record);
    Field[] fields =
        record.list("fields").stream().map(one -> lines.field(one, self)).toArray(Field[]::new);
    FieldIndex names = new FieldIndex(fields);
    Rule[] rules = record.list("rules").stream().map(RuleReader::read).toArray(Rule[]::new);
    ObjectReader reader = new ObjectReader(self, fields, names, rules);
    boolean asks = "request".equals(record.text("kind")) && playing(fields, Part.SERVICE) != null;
    Addressee service = asks ? new Addressee(record.text("service"), regulation) : null;
    return new RecordTable(self, fields, names, reader, service);
  }

  /** The field that plays a part in a message, or null. */
  Field playing(Part part) {
    return playing(fields, part);
  }

  private static Field playing(Field[] fields, Part part) {
    return List.of(fields).stream().filter(field -> field.part == part).findFirst().orElse(null);
  }
}
