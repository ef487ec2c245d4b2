package vn.goitin.runtime;

/**
 * Gathers the parts of one JSON text, and is that text then; for adapters of mappers. Trusts its
 * caller that the parts are in order.
 */
public final class JsonCopy implements JsonSink<RuntimeException> {
  private final JsonWriter out = new JsonWriter();
  private int depth;
  private boolean whole;

  /** Nothing yet. */
  public JsonCopy() {}

  /**
   * Whether the text has come to its end.
   *
   * @return true if no part can follow
   */
  public boolean isWhole() {
    return whole;
  }

  /**
   * The text.
   *
   * @return its bytes in UTF-8
   */
  public byte[] bytes() {
    return out.bytes();
  }

  @Override
  public void startObject() {
    out.open('{');
    depth++;
  }

  @Override
  public void key(String key) {
    out.text(key);
    out.ascii(":");
  }

  @Override
  public void endObject() {
    out.close('}');
    depth--;
    next();
  }

  @Override
  public void startList() {
    out.open('[');
    depth++;
  }

  @Override
  public void endList() {
    out.close(']');
    depth--;
    next();
  }

  @Override
  public void text(String text) {
    out.text(text);
    next();
  }

  @Override
  public void number(String number) {
    out.ascii(number);
    next();
  }

  @Override
  public void truth(boolean truth) {
    out.ascii(truth ? "true" : "false");
    next();
  }

  @Override
  public void none() {
    out.ascii("null");
    next();
  }

  private void next() {
    whole = depth == 0;
    if (!whole) {
      out.next();
    }
  }
}
