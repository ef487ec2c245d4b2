/* What a reader hands over to the class of a record. */

import type { RawJson } from "./raw.js";

/** Values that were read, by the places of their fields, and what nobody knows. */
export class Slots {
  readonly values: readonly unknown[];
  readonly unknown: ReadonlyMap<string, RawJson> | null;

  constructor(values: readonly unknown[], unknown: ReadonlyMap<string, RawJson> | null) {
    this.values = values;
    this.unknown = unknown;
  }
}
