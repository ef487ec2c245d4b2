/* Responses, which may have nothing in their results. */

import type { Source } from "./document.js";
import { findNode, isEmptyResult } from "./members.js";
import type { ReadOptions } from "./options.js";
import { opened, read } from "./reader.js";
import { beside, type Reading, reading } from "./readings.js";
import type { RecordInfo } from "./record_info.js";
import { Slots } from "./slots.js";
import { JsonObject } from "./tree.js";

/**
 * Read a response by its service's record. With nothing in its result, whatever stands for that, it is one of the record for such, and so
 * one without a result.
 */
export function answer<T extends object>(info: RecordInfo<T>, bare: RecordInfo<object>, data: Source, options: ReadOptions | undefined): Reading<T> {
  const found = read(info, data, options);
  const field = info.table.playing("result");
  if (found.valid || (bare as RecordInfo<object>) === info || field === undefined) {
    return found;
  }
  const state = opened(data, info.regulation.options(options));
  const { root } = state.document;
  if (!(root instanceof JsonObject) || !isEmptyResult(findNode(root.members, field.entry, state.tolerant))) {
    return found;
  }
  const { value, findings, truncated, announced } = read(bare, data, options);
  const made = reading(value === null ? undefined : emptied(value, info), findings, truncated);
  return announced.length === 0 ? made : beside(made, [...findings, ...announced]);
}

/** A response of which nobody looked into the result, as one without a result. */
function emptied<T extends object>(value: object, info: RecordInfo<T>): T {
  const from = value as Readonly<Record<string, unknown>>;
  const { fields, properties } = info.table;
  const values = properties.map((name, at) => (fields[at]?.entry.role === "result" ? undefined : from[name]));
  const unknown = from.unknown as Slots["unknown"];
  const type = info.type as unknown as new (slots: Slots) => T;
  return new type(new Slots(values, unknown !== null && unknown.size > 0 ? unknown : null));
}
