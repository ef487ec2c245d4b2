package vn.goitin.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the fields of the contract, and a record as if it were a field of its own. */
final class FieldReader {
  private static final Set<String> BESIDE = Entry.known("severity", "source", "confidence");
  private static final Set<String> EDITIONS = Entry.known("since", "until", "constraints");
  private static final Map<String, Set<String>> CONSTRAINTS = constraints();

  /** The sentences that tell that a constraint is broken, where they have another name. */
  private static final Map<String, String> SENTENCES =
      Blanks.of("present", "required present", "period", "range");

  private final Regulation regulation;
  private final TypeReader types;

  FieldReader(Regulation regulation) {
    this.regulation = regulation;
    this.types = new TypeReader(regulation);
  }

  /** What each constraint may ask. */
  private static Map<String, Set<String>> constraints() {
    Set<String> bounds = Entry.known("min", "max");
    Map<String, Set<String>> known = new HashMap<>();
    Set<String> statements = Entry.known("when", "is", "condition", "since", "until", "also");
    known.put("required", statements);
    known.put("forbidden", statements);
    known.put("present", Entry.known("empty"));
    known.put("length", bounds);
    known.put("pattern", Entry.known("is"));
    known.put("range", bounds);
    known.put("period", Entry.known("min", "max", "first", "last"));
    known.put("items", bounds);
    known.put("unique", Entry.known("key"));
    known.put("fixed", Entry.known("is"));
    return Collections.unmodifiableMap(known);
  }

  /** A record as if it were a field of its own: what findings without a field hang on. */
  Field self(Entry record) {
    Entry label = record.get("label");
    Field self = new Field(record.text("record"), null, label.text("vi"), label.text("en"));
    self.origin = origin(record, null);
    self.sensitive = record.is("sensitive");
    self.hidden = self.sensitive;
    return self;
  }

  /** A field of a record. */
  Field field(Entry entry, Field self) {
    Field field = head(entry, self);
    bind(field, entry.get("constraints"));
    List<Entry> others = entry.list("by_edition");
    if (!others.isEmpty()) {
      field.byEdition = byEdition(field, entry, others, self);
    }
    return field;
  }

  /** A field as each edition has it. */
  private Field[] byEdition(Field field, Entry entry, List<Entry> others, Field self) {
    Field[] found = new Field[regulation.editions().size()];
    Arrays.fill(found, field);
    for (Entry asked : others) {
      asked.understood("statements of an edition", EDITIONS, BESIDE);
      Field other = head(entry, self);
      bind(other, asked.get("constraints"));
      int first = regulation.edition(asked.text("since")).place();
      int last = regulation.edition(asked.text("until")).place();
      Arrays.fill(found, first, last + 1, other);
    }
    return found;
  }

  /** A field without what is asked of it. */
  private Field head(Entry entry, Field self) {
    Entry label = entry.get("label");
    Type<?> type = types.read(entry.get("type"));
    Field field = new Field(entry.text("wire"), type, label.text("vi"), label.text("en"));
    String role = entry.text("role");
    field.part = role == null ? null : Part.valueOf(role.toUpperCase(Locale.ROOT));
    field.row = entry.number("row", 0);
    field.origin = origin(entry, self.origin);
    field.sensitive = entry.is("sensitive");
    field.hidden = field.sensitive || self.sensitive;
    field.since = regulation.edition(entry.text("since"));
    field.until = regulation.edition(entry.text("until"));
    field.aliases = entry.texts("aliases").toArray(new String[0]);
    field.accepts = types.all(entry.list("accepts"));
    return field;
  }

  private void bind(Field field, Entry constraints) {
    for (String name : constraints == null ? Collections.<String>emptyList() : constraints.keys()) {
      Entry asked = constraints.get(name);
      asked.understood("constraint " + name, CONSTRAINTS.get(name), BESIDE);
      bind(field, name, asked);
      cite(field, name, asked);
    }
  }

  /** Keeps where a constraint comes from, by the sentences that tell that it is broken. */
  private void cite(Field field, String name, Entry asked) {
    if (asked.get("source") == null && asked.get("confidence") == null) {
      return;
    }
    if (field.asked == null) {
      field.asked = new HashMap<>();
    }
    Origin own = origin(asked, field.origin);
    field.asked.put(SENTENCES.getOrDefault(name, name), own);
    if (name.equals("required")) {
      field.asked.put("required blank", own);
    }
  }

  /** Where something comes from: what it does not say itself, that says on which it stands. */
  Origin origin(Entry entry, Origin above) {
    boolean isAbove = entry.get("source") == null && above != null;
    List<Origin.Source> sources = isAbove ? above.sources() : cited(entry.texts("source"));
    String confidence = entry.text("confidence");
    if (confidence == null && above == null) {
      return null;
    }
    return new Origin(confidence == null ? above.confidence() : confidence, sources);
  }

  private List<Origin.Source> cited(List<String> citations) {
    ImmutableList.Maker<Origin.Source> sources = new ImmutableList.Maker<>();
    for (String citation : citations) {
      sources.add(regulation.cited(citation));
    }
    return sources.list();
  }

  private void bind(Field field, String name, Entry asked) {
    Severity weight = Severity.of(asked);
    switch (name) {
      case "required":
        field.required = weight;
        field.when = asked.text("when");
        field.whenValues = field.when == null ? null : asked.texts("is");
        Demand[] demands = Demand.all(asked, regulation);
        field.demands = demands.length == 1 && demands[0].isSimple() ? null : demands;
        break;
      case "forbidden":
        field.prohibitions = Demand.all(asked, regulation);
        break;
      case "present":
        field.empty = asked.text("empty").getBytes(StandardCharsets.UTF_8);
        field.present = weight;
        break;
      case "length":
        field.length = bounds(asked, weight);
        break;
      case "items":
        field.items = bounds(asked, weight);
        break;
      case "pattern":
        field.regex = new Regex(asked.text("is"));
        field.pattern = weight;
        break;
      case "range":
        field.range = new Range(asked.text("min"), asked.text("max"), weight);
        break;
      case "period":
        field.period = new Period(asked.text("min"), asked.text("max"), weight);
        break;
      case "unique":
        field.uniqueKeys = asked.texts("key").toArray(new String[0]);
        field.unique = weight;
        break;
      default:
        field.fixed = asked.text("is");
    }
  }

  private static Bounds bounds(Entry asked, Severity weight) {
    boolean hasMin = asked.get("min") != null;
    return new Bounds(asked.number("min", 0), hasMin, asked.number("max", Integer.MAX_VALUE), weight);
  }
}
