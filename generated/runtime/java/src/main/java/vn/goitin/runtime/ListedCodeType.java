package vn.goitin.runtime;

/**
 * A code of a list: the caller's, or the one that came with the classes. Where nobody gave one, no
 * code is judged.
 *
 * @param <C> the Java type of the codes
 */
final class ListedCodeType<C> extends CodeType<C> {
  ListedCodeType(Regulation regulation, String table, Form form, Severity strange) {
    super(regulation, table, form, strange);
  }

  /** The list that is at hand; null if there is none. */
  private Catalog rows(ReadState state) {
    Catalog given = state.catalogs.get(id());
    return given == null ? table().catalog() : given;
  }

  @Override
  boolean knows(String code, ReadState state) {
    Catalog rows = rows(state);
    return rows != null && rows.contains(code);
  }

  @Override
  void judgeCode(String code, ReadState state, Field field) {
    Catalog rows = rows(state);
    if (rows != null && !rows.contains(code)) {
      report("code", strange(), null, state, field);
    }
  }
}
