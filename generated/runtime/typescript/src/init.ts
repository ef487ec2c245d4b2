/* What constructors of records take: object literals that the compiler checks. */

import type { Decimal } from "./decimal.js";
import type { LocalDate, LocalDateTime, LocalTime, YearMonth } from "./dates.js";
import type { RawJson } from "./raw.js";

declare const PRESET: unique symbol;

/** A value that a record fills in by itself where it is left out; read as a value like any other. */
export type Preset<T> = T & { readonly [PRESET]?: never };

/** What a field takes from code: of a number in digits and of a moment their text, too, of a record its values. */
export type Given<V> = V extends Decimal | LocalDate | LocalDateTime | LocalTime | YearMonth
  ? V | string
  : V extends bigint
    ? V | number
    : V extends string | number | boolean | undefined | RawJson
      ? V
      : V extends readonly (infer I)[]
        ? readonly Given<I>[]
        : V extends object
          ? V | Init<V>
          : V;

/** The members of a record that are its fields. */
type FieldOf<T> = {
  [K in keyof T]-?: K extends string ? (K extends "unknown" ? never : T[K] extends (...values: never[]) => unknown ? never : K) : never;
}[keyof T];

/** The fields that may be left out: optional ones, those that may have nothing in them, those that are filled in. */
type MayBeLeftOut<T> = {
  [K in FieldOf<T>]-?: undefined extends T[K] ? K : typeof PRESET extends keyof NonNullable<T[K]> ? K : never;
}[FieldOf<T>];

/** What members stand beside the fields. */
interface Beside {
  /** Members that the regulation does not know, in their order. */
  readonly unknown?: Readonly<Record<string, RawJson>> | ReadonlyMap<string, RawJson>;
}

/** The values of a record, by the names of its fields. */
export type Init<T> = Beside & {
  readonly [K in Exclude<FieldOf<T>, MayBeLeftOut<T>>]: Given<T[K]>;
} & {
  readonly [K in MayBeLeftOut<T>]?: Given<Exclude<T[K], undefined>>;
};

/** Other values for fields of a record; `undefined` takes away what may be absent. */
export type Changes<T> = Beside & {
  readonly [K in Exclude<FieldOf<T>, MayBeLeftOut<T>>]?: Given<T[K]>;
} & {
  readonly [K in MayBeLeftOut<T>]?: Given<T[K]> | undefined;
};
