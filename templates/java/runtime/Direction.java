package goitin.runtime;

/** Who calls a service. */
public enum Direction {
  /** A unit calls the portal. */
  TO_PORTAL,

  /** The portal calls a unit. */
  FROM_PORTAL
}
