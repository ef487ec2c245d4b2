/* Bytes → readings of records and of lists of them. */

import { broken } from "./breaks.js";
import { utf8Bytes } from "./bytes.js";
import type { Basis } from "./catalog.js";
import { decoded, type Document, parse, type Source } from "./document.js";
import type { Nested } from "./field.js";
import type { Finding } from "./findings.js";
import type { Options, ReadOptions } from "./options.js";
import { ListReading, type Reading, reading } from "./readings.js";
import type { RecordInfo } from "./record_info.js";
import { type Expected, formOf, Told } from "./sentences.js";
import { type Kept, ReadState } from "./state.js";
import { BOM, JsonList, JsonObject, type Node, NotJson } from "./tree.js";

const NO_DOCUMENT: Document = { root: null, text: "", mayBeOdd: false };

/** Read one record. */
export function read<T extends object>(info: RecordInfo<T>, source: Source, options: ReadOptions | undefined): Reading<T> {
  const state = opened(source, info.regulation.options(options));
  const root = state.document.root;
  const basis = info.basis(state.catalogs);
  if (state.document === NO_DOCUMENT) {
    return reading<T>(undefined, state.cut(0), false, null, null, null, basis);
  }
  const value = root instanceof JsonObject ? info.table.read(root, state, "").value : refused(root, state, formOf("record", info.id));
  return reading(state.errors === 0 ? (value as T) : undefined, state.cut(0), state.isCut(0), null, null, null, basis);
}

/** Read a list of records. */
export function readList<T extends object>(info: RecordInfo<T>, source: Source, options: ReadOptions | undefined): ListReading<T> {
  const state = opened(source, info.regulation.options(options));
  const root = state.document.root;
  state.kept = [];
  if (state.document !== NO_DOCUMENT) {
    list(info, root, state);
  }
  const basis = info.basis(state.catalogs);
  const items = readings<T>(state.kept, state.document, basis);
  return new ListReading(items, state.cut(0), state.errors === 0, state.isCut(0), basis);
}

function list<T extends object>(info: RecordInfo<T>, root: Node, state: ReadState): void {
  if (root instanceof JsonObject && state.tolerant) {
    state.add("", "form", "warning", formOf("list", `list of ${info.id}`).form);
    readItems([root], info.table, state);
  } else if (root instanceof JsonList) {
    readItems(root.items, info.table, state);
  } else {
    refused(root, state, formOf("list", `list of ${info.id}`));
  }
}

/** Judge each item of a list at the top as a record. */
export function readItems(nodes: readonly Node[], table: Nested, state: ReadState): void {
  const kept: Kept[] = [];
  const expected = formOf("record", table.id);
  nodes.forEach((node, at) => {
    const first = state.findings.length;
    state.kept = null; // of a list of messages each is a reading, not the records in it
    const value = node instanceof JsonObject ? table.read(node, state, `/${at}`).value : refused(node, state, expected, `/${at}`);
    kept.push({ value, findings: state.since(first), truncated: state.isCut(first), index: at, node });
  });
  state.kept = kept;
}

function refused(node: Node, state: ReadState, expected: Expected, path = ""): undefined {
  state.add(path, "type", "error", expected.wrong(node));
  return undefined;
}

/** The readings of records that were kept apart. */
export function readings<T>(kept: readonly Kept[] | null, document: Document, basis: Basis): readonly Reading<T>[] {
  return Object.freeze(
    (kept ?? []).map(({ value, findings, truncated, index, node }) => reading(value as T | undefined, findings, truncated, index, document, node, basis)),
  );
}

/** The state of a reading that begins; where the bytes are no JSON, with the one finding that says so, and without a document. */
export function opened(source: Source, options: Options): ReadState {
  try {
    const text = decoded(source, options.maxBytes);
    const isMarked = options.tolerant && text.startsWith(BOM);
    const state = new ReadState(parse(isMarked ? text.slice(1) : text, options.maxLevels, options.maxItems), options);
    if (isMarked) {
      state.add("", "form", "warning", new Told("form bom"));
    }
    return state;
  } catch (error) {
    if (!(error instanceof NotJson)) {
      throw error;
    }
    const bytes = typeof source === "string" ? utf8Bytes(source) : source;
    const state = new ReadState(NO_DOCUMENT, options);
    state.add("", "json", "error", broken(bytes, options, options.tolerant));
    return state;
  }
}

/** Whether the bytes were JSON. */
export function isOpen(state: ReadState): boolean {
  return state.document !== NO_DOCUMENT;
}

/** What is wrong with bytes that are no JSON. */
export function jsonFinding(state: ReadState): readonly Finding[] {
  return state.cut(0);
}
