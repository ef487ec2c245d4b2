package vn.goitin.runtime;

/** The two directions of a message. */
public enum MessageKind {
  /** Asks a service. */
  REQUEST,

  /** The answer. */
  RESPONSE
}
