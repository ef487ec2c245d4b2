package vn.goitin.runtime;

import java.util.Collections;
import java.util.List;

/** What readings of a record rest on: the lists they are judged by, and those that nobody gave. */
final class Basis {
  /** That of readings which ask no list. */
  static final Basis NONE = new Basis(Collections.emptyList(), Collections.emptyList());

  final List<UsedList> used;
  final List<String> notJudged;

  private Basis(List<UsedList> used, List<String> notJudged) {
    this.used = used;
    this.notJudged = notJudged;
  }

  /** With these lists at hand. */
  static Basis of(List<String> tables, Regulation regulation, Catalogs catalogs) {
    ImmutableList.Maker<UsedList> used = new ImmutableList.Maker<>();
    ImmutableList.Maker<String> missed = new ImmutableList.Maker<>();
    for (String table : tables) {
      Catalog given = catalogs.get(table);
      String version = given == null ? regulation.codes(table).listVersion() : given.version();
      if (version == null) {
        missed.add(table);
      } else {
        used.add(new UsedList(table, version));
      }
    }
    return new Basis(used.list(), missed.list());
  }
}
