package vn.goitin.runtime;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/** Reads the types of the contract. */
final class TypeReader {
  private static final Set<String> TOLD = Set.of("kind", "phrase", "expected", "example");
  private static final Set<String> MOMENT = Set.of("pattern");
  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("url", Set.of()),
          Map.entry("base64", Set.of()),
          Map.entry("json", Set.of()),
          Map.entry("code", Set.of("table", "form", "writes", "closed")),
          Map.entry("integer", Set.of("digits", "form", "writes")),
          Map.entry("decimal", Set.of("digits", "scale", "form", "writes", "exact")),
          Map.entry("percent", Set.of("sign", "digits")),
          Map.entry("date", MOMENT),
          Map.entry("datetime", MOMENT),
          Map.entry("month", MOMENT),
          Map.entry("time", MOMENT),
          Map.entry("flag", Set.of("true", "false")),
          Map.entry("record", Set.of("record")),
          Map.entry("list", Set.of("item")));

  private final Regulation regulation;

  TypeReader(Regulation regulation) {
    this.regulation = regulation;
  }

  Type<?> read(Entry type) {
    String kind = type.text("kind");
    type.understood("type " + kind, KEYS.get(kind), TOLD);
    String phrase = type.text("phrase", kind);
    return switch (kind) {
      case "text" -> TextType.FREE;
      case "url" -> new TextType(phrase, TextType.Kind.URL);
      case "base64" -> new TextType(phrase, TextType.Kind.BASE64);
      case "json" -> new JsonType();
      case "code" -> code(type);
      case "integer" -> new IntegerType(phrase, type.number("digits", 0), Form.of(type));
      case "decimal" -> decimal(type, phrase);
      case "percent" -> new PercentType(type.is("sign"));
      case "flag" -> flag(type);
      case "record" -> regulation.nested(type.text("record"));
      case "list" -> new ListType<>(read(type.get("item")));
      default -> moment(kind, type.text("pattern"));
    };
  }

  private Type<?> code(Entry type) {
    Severity strange = type.is("closed") ? Severity.ERROR : Severity.WARNING;
    return new CodeType<>(regulation.codes(type.text("table")), Form.of(type), strange);
  }

  private static Type<?> decimal(Entry type, String phrase) {
    int digits = type.number("digits", 0);
    return new DecimalType(
        phrase, digits, type.number("scale", 0), type.is("exact"), Form.of(type));
  }

  private static Type<?> flag(Entry type) {
    String yes = type.text("true");
    return yes == null ? new FlagType() : new FlagType(yes, type.text("false"));
  }

  private static Type<?> moment(String kind, String pattern) {
    return switch (kind) {
      case "date" -> new MomentType<>(kind, pattern, MomentType::day);
      case "time" -> new MomentType<>(kind, pattern, MomentType::timeOfDay);
      case "month" ->
          new MomentType<>(
              kind,
              pattern,
              moment -> YearMonth.of(DatePattern.part(moment, 0), DatePattern.part(moment, 1)));
      default ->
          new MomentType<>(
              kind,
              pattern,
              moment -> MomentType.day(moment).atTime(MomentType.timeOfDay(moment)));
    };
  }
}
