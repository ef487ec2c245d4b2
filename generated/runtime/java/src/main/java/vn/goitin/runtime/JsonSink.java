package vn.goitin.runtime;

/**
 * Takes a JSON text part by part, in the order in which they stand; for adapters of mappers.
 *
 * @param <X> what it throws where a part cannot be taken
 */
public interface JsonSink<X extends Exception> {
  /**
   * An object begins.
   *
   * @throws X if it cannot be taken
   */
  void startObject() throws X;

  /**
   * The key of the member whose value comes next.
   *
   * @param key its text
   * @throws X if it cannot be taken
   */
  void key(String key) throws X;

  /**
   * The object ends.
   *
   * @throws X if it cannot be taken
   */
  void endObject() throws X;

  /**
   * A list begins.
   *
   * @throws X if it cannot be taken
   */
  void startList() throws X;

  /**
   * The list ends.
   *
   * @throws X if it cannot be taken
   */
  void endList() throws X;

  /**
   * A text.
   *
   * @param text what it says
   * @throws X if it cannot be taken
   */
  void text(String text) throws X;

  /**
   * A number.
   *
   * @param number letter by letter as it stands
   * @throws X if it cannot be taken
   */
  void number(String number) throws X;

  /**
   * {@code true} or {@code false}.
   *
   * @param truth which of them
   * @throws X if it cannot be taken
   */
  void truth(boolean truth) throws X;

  /**
   * {@code null}.
   *
   * @throws X if it cannot be taken
   */
  void none() throws X;
}
