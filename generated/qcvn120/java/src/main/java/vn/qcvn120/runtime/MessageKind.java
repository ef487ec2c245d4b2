package vn.qcvn120.runtime;

/** The two directions of a message. */
public enum MessageKind {
  /** Asks a service. */
  REQUEST,

  /** The answer. */
  RESPONSE
}
