package vn.goitin.runtime;

import java.util.List;

/** The lines of one record, as the contract has them. */
final class RecordTable {
  private final Field[] fields;
  private final FieldIndex names;
  private final ObjectReader reader;
  private final Addressee service;
  private final List<String> lists;

  private RecordTable(
      Field[] fields,
      FieldIndex names,
      ObjectReader reader,
      Addressee service,
      List<String> lists) {
    this.lists = lists;
    this.fields = fields;
    this.names = names;
    this.reader = reader;
    this.service = service;
  }

  static RecordTable of(Entry record, Regulation regulation) {
    FieldReader lines = new FieldReader(regulation);
    Field self = lines.self(record);
    List<Entry> told = record.list("fields");
    Field[] fields = new Field[told.size()];
    for (int at = 0; at < fields.length; at++) {
      fields[at] = lines.field(told.get(at), self);
    }
    FieldIndex names = new FieldIndex(fields);
    Rule[] rules = RuleReader.all(record.list("rules"), one -> lines.origin(one, self.origin));
    ObjectReader reader = new ObjectReader(self, fields, names, rules);
    boolean asks = "request".equals(record.text("kind")) && playing(fields, Part.SERVICE) != null;
    Addressee service = asks ? new Addressee(record.text("service"), regulation) : null;
    return new RecordTable(fields, names, reader, service, record.texts("lists"));
  }

  /** The code tables that are lists, of its fields and of the records inside it. */
  List<String> lists() {
    return lists;
  }

  /** Its fields, in order. */
  Field[] fields() {
    return fields;
  }

  /** Finds a field by its key. */
  FieldIndex names() {
    return names;
  }

  /** Reads the members of an object. */
  ObjectReader reader() {
    return reader;
  }

  /** Whose request it is; null where it does not say so. */
  Addressee service() {
    return service;
  }

  /** The field that plays a part in a message, or null. */
  Field playing(Part part) {
    return playing(fields, part);
  }

  private static Field playing(Field[] fields, Part part) {
    for (Field field : fields) {
      if (field.part == part) {
        return field;
      }
    }
    return null;
  }
}
