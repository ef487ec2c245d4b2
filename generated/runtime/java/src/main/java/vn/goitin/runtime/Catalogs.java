package vn.goitin.runtime;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The lists that a caller gives to readings, by the ids of their code tables. Keep one, and give it to each reading. */
public final class Catalogs {
  /** No list. */
  public static final Catalogs NONE = new Catalogs(Collections.emptyMap());

  private final Map<String, Catalog> lists;

  private Catalogs(Map<String, Catalog> lists) {
    this.lists = lists;
  }

  /**
   * Some lists.
   *
   * @param lists the lists by the ids of the code tables whose rows they are
   * @return the same, never to change again
   */
  public static Catalogs of(Map<String, Catalog> lists) {
    return new Catalogs(new HashMap<>(lists));
  }

  /**
   * The list of a code table.
   *
   * @param table the id of the code table
   * @return the list, or null
   */
  public Catalog get(String table) {
    return lists.get(table);
  }

  /** The ids of the code tables that have one. */
  Set<String> tables() {
    return lists.keySet();
  }

  /** Shows each table with its list. */
  @Override
  public String toString() {
    return "Catalogs" + lists;
  }
}
