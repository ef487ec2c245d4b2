package vn.goitin.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the contract says of a regulation as a whole. */
final class Head {
  private final String id;
  private final int zone;
  private final List<Edition> editions;
  private final List<Direction> directions;
  private final Map<String, Origin.Source> sources;
  private final List<String> lists;

  private Head(
      String id,
      int zone,
      List<Edition> editions,
      List<Direction> directions,
      Map<String, Origin.Source> sources,
      List<String> lists) {
    this.lists = lists;
    this.id = id;
    this.zone = zone;
    this.editions = editions;
    this.directions = directions;
    this.sources = sources;
  }

  static Head of(Entry regulation) {
    Map<String, Origin.Source> sources = new HashMap<>();
    for (Entry source : regulation.list("sources")) {
      Entry label = source.get("label");
      String id = source.text("source");
      sources.put(id, new Origin.Source(id, label.text("vi"), label.text("en")));
    }
    return new Head(
        regulation.text("regulation"),
        minutes(regulation.text("zone")),
        Edition.all(regulation.list("editions")),
        directions(regulation.list("parties")),
        sources,
        regulation.texts("lists"));
  }

  /** Its name in the specification. */
  String id() {
    return id;
  }

  /** How many minutes the zone of all times is ahead of UTC, or that nobody says. */
  int zone() {
    return zone;
  }

  /** Its editions, in order of time. */
  List<Edition> editions() {
    return editions;
  }

  /** The ids of its code tables whose rows are a list. */
  List<String> lists() {
    return lists;
  }

  /** Who calls whom. */
  List<Direction> directions() {
    return directions;
  }

  /** What statements rest on, by id. */
  Map<String, Origin.Source> sources() {
    return sources;
  }

  /** How many minutes {@code +07:00} is ahead of UTC. */
  private static int minutes(String zone) {
    if (zone == null) {
      return DatePattern.NO_ZONE;
    }
    int hours = Integer.parseInt(zone.substring(1, 3));
    int minutes = 60 * hours + Integer.parseInt(zone.substring(4));
    return zone.charAt(0) == '-' ? -minutes : minutes;
  }

  /** To the first party and from it. */
  private static List<Direction> directions(List<Entry> parties) {
    List<Direction> made = new ArrayList<>();
    if (parties.size() == 2) {
      String first = parties.get(0).text("party");
      made.add(direction("to_" + first, parties.get(1), parties.get(0)));
      made.add(direction("from_" + first, parties.get(0), parties.get(1)));
    }
    return made;
  }

  private static Direction direction(String id, Entry caller, Entry called) {
    Entry who = caller.get("label");
    Entry whom = called.get("label");
    return new Direction(
        id,
        title(who.text("vi")) + " gọi " + whom.text("vi"),
        title(who.text("en")) + " calls " + whom.text("en"));
  }

  private static String title(String name) {
    return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
