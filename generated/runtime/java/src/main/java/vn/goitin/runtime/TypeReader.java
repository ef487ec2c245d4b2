package vn.goitin.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the types of the contract. */
final class TypeReader {
  private static final Set<String> TOLD = Entry.known("kind", "phrase", "expected", "example");
  private static final Map<String, Set<String>> KEYS = keys();

  private final Regulation regulation;

  TypeReader(Regulation regulation) {
    this.regulation = regulation;
  }

  /** What each kind of type may say. */
  private static Map<String, Set<String>> keys() {
    Map<String, Set<String>> known = new HashMap<>();
    for (String plain : new String[] {"text", "url", "base64", "json"}) {
      known.put(plain, Collections.emptySet());
    }
    for (String moment : new String[] {"date", "datetime", "month", "time"}) {
      known.put(moment, Entry.known("pattern"));
    }
    known.put("code", Entry.known("table", "form", "writes", "closed", "listed"));
    known.put("integer", Entry.known("digits", "form", "writes"));
    known.put("decimal", Entry.known("digits", "scale", "form", "writes", "exact"));
    known.put("percent", Entry.known("sign", "digits"));
    known.put("flag", Entry.known("true", "false"));
    known.put("record", Entry.known("record"));
    known.put("list", Entry.known("item"));
    known.put("joined", Entry.known("item", "separator"));
    return Collections.unmodifiableMap(known);
  }

  /** Several, in order. */
  Type<?>[] all(List<Entry> types) {
    Type<?>[] read = new Type<?>[types.size()];
    for (int at = 0; at < read.length; at++) {
      read[at] = read(types.get(at));
    }
    return read;
  }

  Type<?> read(Entry type) {
    String kind = type.text("kind");
    type.understood("type " + kind, KEYS.get(kind), TOLD);
    String phrase = type.text("phrase", kind);
    switch (kind) {
      case "text":
        return TextType.FREE;
      case "url":
        return new TextType(phrase, TextType.Kind.URL);
      case "base64":
        return new TextType(phrase, TextType.Kind.BASE64);
      case "json":
        return new JsonType();
      case "code":
        return code(type);
      case "integer":
        return new IntegerType(phrase, type.number("digits", 0), Form.of(type));
      case "decimal":
        return decimal(type, phrase);
      case "percent":
        return new PercentType(type.is("sign"));
      case "flag":
        return flag(type);
      case "record":
        return regulation.nested(type.text("record"));
      case "joined":
        return new JoinedType<>(read(type.get("item")), type.text("separator"));
      case "list":
        return new ListType<>(read(type.get("item")));
      default:
        return new MomentType<>(kind, type.text("pattern"));
    }
  }

  private Type<?> code(Entry type) {
    Severity strange = type.is("closed") ? Severity.ERROR : Severity.WARNING;
    return type.is("listed")
        ? new ListedCodeType<>(regulation, type.text("table"), Form.of(type), strange)
        : new CodeType<>(regulation, type.text("table"), Form.of(type), strange);
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
}
