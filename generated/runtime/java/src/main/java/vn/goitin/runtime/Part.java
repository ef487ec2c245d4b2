package vn.goitin.runtime;

/** What a key does in a message. */
enum Part {
  /** Names the service. */
  SERVICE,

  /** Holds the session. */
  SESSION,

  /** Carries the payload of a request. */
  DATA,

  /** Says whether a request succeeded. */
  ERROR,

  /** Says it in words. */
  MESSAGE,

  /** Carries the payload of a response. */
  RESULT,

  /** A parameter of one service. */
  PARAMETER
}
