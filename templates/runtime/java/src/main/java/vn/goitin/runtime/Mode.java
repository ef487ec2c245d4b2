package vn.goitin.runtime;

/** How strictly bytes are read. */
public enum Mode {
  /** Conformity: exactly the wire form of the specification. */
  STRICT,
  /** Production intake: named deviations are understood, and each of them is a warning. */
  TOLERANT
}
