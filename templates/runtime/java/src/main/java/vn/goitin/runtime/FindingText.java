package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a finding says, kept as what it takes to say it: a sentence of the phrasebook (null: that of
 * a rule), what it is about, and what fills its blanks: texts, {@link Phrase phrases}, {@link Type
 * types}. No value of a packet is among it, but the two numbers of a rule.
 */
final class FindingText {
  /** What is put behind a sentence where it is filled, in this order. */
  private static final List<String> BEHIND = ImmutableList.of("near", "candidates", "computed");

  private final String key;
  private final Rule rule;
  private final Field about;
  private final Map<String, Object> given;

  private FindingText(String key, Rule rule, Field about, Map<String, Object> given) {
    this.key = key;
    this.rule = rule;
    this.about = about;
    this.given = given;
  }

  /** A sentence of the phrasebook; {@code about} is null where it is about no field. */
  static Finding.Said said(String key, Field about, Map<String, Object> given) {
    return new FindingText(key, null, about, given).said();
  }

  /** The sentence of a rule of a record. */
  static Finding.Said said(Rule rule, Field record, Map<String, Object> given) {
    return new FindingText(null, rule, record, given).said();
  }

  /** The rule of a sentence: what stands before its reason and its bounds. */
  static String rule(String key) {
    int end = 0;
    while (end < key.length() && key.charAt(end) != ' ' && key.charAt(end) != '/') {
      end++;
    }
    return key.substring(0, end);
  }

  private Finding.Said said() {
    Map<String, Phrase> values = new HashMap<>();
    given.forEach((name, value) -> values.put(name, phrase(value)));
    List<Phrase> texts = texts(values);
    Map<String, String> vi = new HashMap<>();
    Map<String, String> en = new HashMap<>();
    values.forEach(
        (name, value) -> {
          vi.put(name, value.vi());
          en.put(name, value.en());
        });
    boolean isField = about != null && rule == null;
    vi.put("field", isField ? about.wire + " (" + about.vi + ")" : "JSON");
    en.put("field", isField ? about.wire + " (" + about.en + ")" : "JSON");
    return new Finding.Said(
        texts.stream().map(text -> text(text, text.vi(), vi)).collect(Collectors.joining(" ")),
        texts.stream().map(text -> text(text, text.en(), en)).collect(Collectors.joining(" ")),
        isField ? about.label() : null,
        cited(),
        limits(texts, values));
  }

  private Finding.Citation cited() {
    if (rule != null) {
      return rule.origin() == null ? null : rule.origin().citation(0);
    }
    return about == null ? null : about.citation(key);
  }

  private static Phrase phrase(Object value) {
    if (value instanceof Type) {
      return ((Type<?>) value).words();
    }
    if (value instanceof Phrase) {
      return (Phrase) value;
    }
    String text = value instanceof String ? (String) value : "";
    return new Phrase(text, text, text);
  }

  /** A rule's own words have no blanks, whatever stands in them. */
  private String text(Phrase text, String words, Map<String, String> blanks) {
    return text.neutral() == null ? words : Phrase.fill(words, blanks);
  }

  private List<Phrase> texts(Map<String, Phrase> values) {
    List<Phrase> texts = new ArrayList<>();
    texts.add(
        rule == null ? Phrasebook.SENTENCES.get(key) : new Phrase(null, rule.vi(), rule.en()));
    for (String name : BEHIND) {
      if (values.containsKey(name)) {
        texts.add(Phrasebook.ADDITIONS.get(name));
      }
    }
    return texts;
  }

  private Map<String, String> limits(List<Phrase> texts, Map<String, Phrase> values) {
    Map<String, String> limits = new LinkedHashMap<>();
    int blank = key == null ? -1 : key.indexOf(' ');
    if (blank >= 0) {
      limits.put("reason", key.substring(blank + 1));
    }
    for (Phrase text : texts) {
      if (text.neutral() != null) {
        for (String name : text.blanks()) {
          if (!name.equals("field")) {
            limits.put(name, values.get(name).neutral());
          }
        }
      }
    }
    return limits;
  }
}
