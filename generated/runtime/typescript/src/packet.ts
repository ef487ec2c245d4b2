/* The base of every record: an immutable value that knows its table. */

import { utf8Bytes } from "./bytes.js";
import type { Source } from "./document.js";
import type { Finding } from "./findings.js";
import type { Changes } from "./init.js";
import { shows } from "./inspect.js";
import { plainOf } from "./plain.js";
import type { ReadOptions } from "./options.js";
import { RawJson } from "./raw.js";
import { read, readList } from "./reader.js";
import type { ListReading, Reading } from "./readings.js";
import type { RecordClass, RecordInfo } from "./record_info.js";
import { Slots } from "./slots.js";
import type { Table } from "./table.js";
import { propertyName } from "./names.js";

type Values = Record<string, unknown>;

/** A record of a regulation: immutable, its names those of the regulation. */
export abstract class Packet {
  /** What the regulation says of it. */
  static readonly record: RecordInfo<Packet>;

  /** The members that the regulation does not know, in the order they came. */
  declare readonly unknown: ReadonlyMap<string, RawJson>;

  /**
   * Make a record of values. That they are of the right types is looked at; what else the regulation asks says `validate`.
   *
   * @throws {TypeError} for a value of another type, and for a name that is none
   */
  protected constructor(init: object) {
    const info = (this.constructor as unknown as RecordClass<Packet>).record;
    const { values, unknown } = init instanceof Slots ? init : taken(info, init as Values);
    const { properties } = info.table;
    const own = this as unknown as Values;
    for (let at = 0; at < properties.length; at += 1) {
      const value = values[at];
      if (value !== undefined) {
        own[properties[at] as string] = value;
      }
    }
    if (unknown !== null) {
      Object.defineProperty(own, "unknown", { value: unknown, enumerable: true });
    }
    Object.freeze(this);
  }

  /**
   * Read one record from JSON. Nothing that is wrong with the data is ever thrown.
   *
   * @throws {RangeError} for a mode or an edition that does not exist, and for limits that make no sense
   */
  static read<T extends Packet>(this: RecordClass<T>, data: Source, options?: ReadOptions): Reading<T> {
    return read(this.record, data, options);
  }

  /** Read a list of records, each for itself; as `read` does. */
  static readList<T extends Packet>(this: RecordClass<T>, data: Source, options?: ReadOptions): ListReading<T> {
    return readList(this.record, data, options);
  }

  /** Every finding of strict reading about this value, warnings too. */
  validate(options: Pick<ReadOptions, "edition"> = {}): readonly Finding[] {
    return read(infoOf(this), this.toJsonString(), options).findings;
  }

  /** Canonical JSON, in UTF-8: keys in the order of the regulation, nothing that is absent, unknown members as they came. */
  toJson(): Uint8Array {
    return utf8Bytes(this.toJsonString());
  }

  /** The same as a text. */
  toJsonString(): string {
    return infoOf(this).table.write(this);
  }

  /**
   * The same as plain values, for `JSON.stringify`: names and forms are those of the wire.
   *
   * @throws {RangeError} where a number has more digits than a double, and the engine has no `JSON.rawJSON`; `toJson` writes it
   */
  toJSON(): unknown {
    return plainOf(this.toJsonString());
  }

  /** The same record with other values. */
  with(changes: Changes<this>): this {
    const type = this.constructor as unknown as new (init: object) => this;
    return new type({ ...this, ...today(infoOf(this), changes as Values) });
  }

  /** Whether the other is the same record with equal values. */
  equals(other: unknown): boolean {
    return this === other || (other instanceof Packet && infoOf(other) === infoOf(this) && isEqual({ ...this }, { ...other }));
  }

  /** Which record it is; no values, which may be personal. */
  toString(): string {
    return `[${infoOf(this).id}]`;
  }
}

// Where there are none, an empty map for who asks: one for all could be filled by a cast.
Object.defineProperty(Packet.prototype, "unknown", { get: () => new Map(), configurable: true });
shows(Packet.prototype, shown);

/** What consoles show: the values, but for personal data and unknown members. */
function shown(packet: Packet, inspect: (value: unknown) => string): string {
  const { fields, properties } = infoOf(packet).table;
  const own = packet as unknown as Values;
  const open = fields.flatMap(({ entry }, at) => {
    const name = properties[at] ?? "";
    return entry.sensitive === true || own[name] === undefined ? [] : [[name, own[name]]];
  });
  return `${infoOf(packet).id} ${inspect(Object.fromEntries(open))}`;
}

/** What the regulation says of a record. */
export function infoOf<T extends Packet>(packet: T): RecordInfo<T> {
  return (packet.constructor as unknown as RecordClass<T>).record;
}

/** Values under the names of today. */
function today(info: RecordInfo<object>, values: Values): Values {
  const names = new Map(Object.entries(info.former).map(([old, now]) => [propertyName(old), propertyName(now)]));
  return names.size === 0 ? values : Object.fromEntries(Object.entries(values).map(([name, value]) => [names.get(name) ?? name, value]));
}

/** Values from code, by the places of their fields. */
function taken(info: RecordInfo<object>, init: Values): Slots {
  const { table } = info;
  const { unknown, ...given } = today(info, init);
  const values = table.properties.map((name, at) => {
    const value = given[name];
    const field = table.fields[at];
    return value === undefined ? preset(table, at) : field?.take(value);
  });
  const strange = Object.keys(given).find((name) => !table.properties.includes(name));
  if (strange !== undefined) {
    throw new TypeError(`${info.id} has no ${strange}.`);
  }
  return new Slots(values, members(unknown));
}

/** The only value there is, where a field has such. */
function preset(table: Table, at: number): unknown {
  const { fixed } = table.fields[at]?.constraints ?? {};
  return fixed === undefined ? undefined : fixed.is;
}

function members(unknown: unknown): ReadonlyMap<string, RawJson> | null {
  if (unknown === undefined) {
    return null;
  }
  const found = unknown instanceof Map ? [...(unknown as ReadonlyMap<string, unknown>)] : Object.entries(unknown as object);
  const made = found.map(([key, raw]): [string, RawJson] => {
    if (!(raw instanceof RawJson)) {
      throw new TypeError("Unknown members are raw JSON.");
    }
    return [key, raw];
  });
  return made.length === 0 ? null : new Map(made);
}

/** Whether two values of fields are equal. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) {
    return true;
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return false;
  }
  if ("equals" in one && typeof one.equals === "function") {
    return one.equals(other) as boolean;
  }
  const [left, right] = [entriesOf(one), entriesOf(other)];
  return left.length === right.length && left.every(([key, value], at) => right[at]?.[0] === key && isEqual(value, right[at]?.[1]));
}

function entriesOf(value: object): readonly (readonly [unknown, unknown])[] {
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value);
}
