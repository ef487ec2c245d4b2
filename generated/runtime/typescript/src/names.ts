/* Names of properties, made of the ids of fields. */

/** The members of every packet, whose names no field can have: it gets `_` behind its own. */
export const RESERVED_PROPERTIES: readonly string[] = [
  "constructor",
  "equals",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "record",
  "then",
  "toJSON",
  "toJson",
  "toJsonString",
  "toLocaleString",
  "toString",
  "unknown",
  "validate",
  "valueOf",
  "with",
];

/** `ma_phieu` → `maPhieu` */
export function propertyName(id: string): string {
  const [first = "", ...others] = id.split("_");
  const name = first + others.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  return RESERVED_PROPERTIES.includes(name) ? `${name}_` : name;
}
