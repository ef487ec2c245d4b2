package vn.goitin.runtime;

/**
 * What statements of the specification rest on: a legal document, a guide, a deployed system.
 *
 * @param vi its name in Vietnamese
 * @param en its name in English
 */
public record Source(String vi, String en) {
  /**
   * A place in this source.
   *
   * @param place such as a table or an article
   * @return the source, narrowed to that place
   */
  public Source at(String place) {
    return new Source(vi + ", " + place, en + ", " + place);
  }
}
