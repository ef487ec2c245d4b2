/*
 * A packet drawn for people, as `goitin show` draws it: what is drawn are the nodes of the document as they stand, named by the contract
 * as far as it knows them. Nothing of the page's elements is made here.
 */

import type { CodeTableDocument, RecordDocument } from "../../runtime/typescript/src/contract.js";
import { type Document, parse } from "../../runtime/typescript/src/document.js";
import type { Field } from "../../runtime/typescript/src/field.js";
import type { AnyService, Bilingual, ContractDocuments, Loaded, MessageKind, RecordInfo } from "../../runtime/typescript/src/index.js";
import { ReadState } from "../../runtime/typescript/src/state.js";
import { JsonList, JsonObject, MOST_LEVELS, type Node, NotJson, step } from "../../runtime/typescript/src/tree.js";
import { type Leaf, Writer } from "./leaves.js";

/** A field with its value, or the values of its list; none of them where it is missed. */
export interface Cell {
  readonly label: Bilingual | null;
  readonly wire: string;
  readonly path: string;
  readonly leaves: readonly Leaf[];
}

/** A record, a list, or an item of a list; `unknown` are the members that nobody knows. */
export interface Section {
  readonly label: Bilingual | null;
  readonly wire: string;
  readonly path: string;
  readonly items: number | null;
  readonly cells: Cell[];
  readonly sections: Section[];
  unknown: Section | null;
}

/** How a packet was read, and what was found where. */
export interface Drawn {
  readonly contract: {
    readonly code_tables: ContractDocuments["code_tables"];
    readonly services: { readonly services: readonly { readonly service: string; readonly request: string; readonly response: string; readonly bare_response: string }[] };
  };
  readonly sdk: Loaded;
  readonly tolerant: boolean;
  readonly edition: string;
  readonly masks: boolean;
  /** The record that it was read as; null: it is a message. */
  readonly record: string | null;
  readonly service: AnyService | null;
  readonly kind: MessageKind | null;
  /** The places of its findings. */
  readonly found: Iterable<string>;
}

interface Shape {
  readonly label: Bilingual | null;
  readonly wire: string;
  readonly field: Field | null;
  readonly record: string | null;
  readonly isSensitive: boolean;
  readonly isKnown: boolean;
  readonly isJson: boolean;
  readonly isList: boolean;
}

const NOTHING: Shape = { label: null, wire: "", field: null, record: null, isSensitive: false, isKnown: true, isJson: false, isList: false };

/** Draw a document; null where it is no JSON. */
export function picture(text: string, how: Drawn): Section | null {
  const document = documentOf(text.replace(/^\ufeff/, ""));
  if (document === null) {
    return null;
  }
  const [root, path] = decoded(document.root, how);
  const drawn = new Drawing(document, how).draw(root, { ...NOTHING, ...known(root, how) }, path, false);
  return "cells" in drawn ? drawn : { ...section(NOTHING, path), cells: [drawn] };
}

/** What the whole is: a record, a message, or a list in place of one. */
function known(root: Node, { contract, record, service, kind, sdk }: Drawn): Partial<Shape> {
  if (record !== null) {
    return { record };
  }
  const entry = contract.services.services.find((one) => one.service === service?.id);
  if (entry === undefined) {
    const nearest = nearestTo(root, { contract, kind, sdk });
    return nearest === null ? { isKnown: false } : { record: nearest.record };
  }
  const message = kind === "response" ? entry.response : entry.request;
  if (!(root instanceof JsonList)) {
    return { record: message };
  }
  const ways = kind === null ? [entry.request, entry.response] : [message];
  const fields = ways.flatMap((id) => sdk.records.get(id)?.record.document.fields ?? []);
  const listed = fields.filter(({ role }) => role === "data" || role === "result").map(({ type }) => type.item?.record);
  return { record: listed.find((id) => id !== undefined) ?? null };
}

/** Of a message whose service is not known the one whose keys it has the most of; null where it has none. */
function nearestTo(root: Node, { contract, kind, sdk }: Pick<Drawn, "contract" | "kind" | "sdk">): RecordDocument | null {
  if (!(root instanceof JsonObject)) {
    return null;
  }
  const ways = { request: ["request"], response: ["bare_response", "response"], any: ["request", "response"] } as const;
  const ids = new Set(contract.services.services.flatMap((one) => ways[kind ?? "any"].map((way) => one[way])));
  let best: RecordDocument | null = null;
  let most = 0;
  for (const id of ids) {
    const document = sdk.records.get(id)?.record.document;
    const count = document?.fields.filter(({ wire }) => root.members.has(wire)).length ?? 0;
    if (document !== undefined && count > most) {
      [best, most] = [document, count];
    }
  }
  return best;
}

/** The message itself, where it was sent as a text of a message that has nothing else. */
function decoded(root: Node, { service, found }: Drawn): [Node, string] {
  const [entry, ...others] = root instanceof JsonObject ? root.members : [];
  if (service === null || entry === undefined || others.length > 0 || typeof entry[1] !== "string" || ![...found].includes(step(entry[0]))) {
    return [root, ""];
  }
  const inner = documentOf(entry[1]);
  return inner?.root instanceof JsonObject ? [inner.root, step(entry[0])] : [root, ""];
}

function documentOf(text: string): Document | null {
  try {
    return parse(text, MOST_LEVELS, Infinity);
  } catch (error) {
    if (error instanceof NotJson) {
      return null;
    }
    throw error;
  }
}

const isContainer = (node: Node): node is JsonList | JsonObject => node instanceof JsonList || node instanceof JsonObject;
const hasContainers = (node: Node): boolean => node instanceof JsonList && node.items.some(isContainer);
const isEmpty = (node: JsonList | JsonObject): boolean => (node instanceof JsonList ? node.items.length === 0 : node.members.size === 0);

function section({ label, wire }: Shape, path: string, items: number | null = null): Section {
  return { label, wire, path, items, cells: [], sections: [], unknown: null };
}

class Drawing {
  readonly #how: Drawn;
  readonly #found: ReadonlySet<string>;
  readonly #writer: Writer;
  /** Of a message of an unknown service the key whose value may be anything. */
  readonly #payload: string | null;

  constructor(document: Document, how: Drawn) {
    const { regulation } = how.sdk;
    this.#how = how;
    // A place has something found, and so has each place on the way to it.
    this.#found = new Set([...how.found].flatMap((path) => path.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"))));
    const options = { tolerant: how.tolerant, edition: regulation.editions.indexOf(how.edition), maxFindings: 1 };
    const nearest = how.record === null && how.service === null ? nearestTo(document.root, how) : null;
    this.#payload = nearest?.fields.find(({ role }) => role === "data" || role === "result")?.wire ?? null;
    this.#writer = new Writer(new ReadState(document, options), how.contract.code_tables as Readonly<Record<string, CodeTableDocument>>);
  }

  draw(node: Node, shape: Shape, path: string, isSecret: boolean): Cell | Section {
    if (!isContainer(node)) {
      return this.#cell(shape, path, [this.#leaf(node, shape, isSecret)]);
    }
    const isRecord = node instanceof JsonObject && shape.record !== null;
    if (isEmpty(node) && !(isRecord && this.#found.has(path))) {
      return this.#cell(shape, path, [this.#writer.empty(node)]);
    }
    if (shape.record === null && this.#isHidden(node, shape, isSecret)) {
      return this.#cell(shape, path, [this.#writer.masked(node)]);
    }
    if (node instanceof JsonObject) {
      return this.#object(node, shape, path, isSecret);
    }
    if (hasContainers(node)) {
      return this.#list(node, shape, path, isSecret);
    }
    return this.#cell(shape, path, node.items.map((item) => this.#leaf(item, shape, isSecret)));
  }

  /** Whether what stands there is not to be seen: personal data, and whatever nobody can say is none. */
  #isHidden(node: Node, shape: Shape, isSecret: boolean): boolean {
    if (!this.#how.masks) {
      return false;
    }
    if (isSecret || !shape.isKnown) {
      return true;
    }
    return isContainer(node) ? !shape.isJson && (node instanceof JsonObject || hasContainers(node)) : shape.record !== null;
  }

  #leaf(node: Node, shape: Shape, isSecret: boolean): Leaf {
    return this.#isHidden(node, shape, isSecret) ? this.#writer.masked(node) : this.#writer.leaf(node, shape.field);
  }

  #cell({ label, wire }: Shape, path: string, leaves: readonly Leaf[]): Cell {
    return { label, wire, path, leaves };
  }

  #object(node: JsonObject, shape: Shape, path: string, isSecret: boolean): Section {
    const made = section(shape, path);
    if (isEmpty(node)) {
      made.cells.push({ label: null, wire: "", path, leaves: [this.#writer.empty(node)] });
    }
    const record = shape.record === null ? undefined : this.#how.sdk.records.get(shape.record)?.record;
    if (record !== undefined) {
      this.#members(node, record, shape.isList && this.#how.tolerant ? `${path}/0` : path, isSecret, made);
      return made;
    }
    for (const [key, member] of node.members) {
      put(this.draw(member, { ...NOTHING, wire: key, isJson: shape.isJson, isKnown: shape.isJson }, path + step(key), isSecret), made);
    }
    return made;
  }

  /** The fields in the order of the record's table, those that are missed included; then what the record does not know. */
  #members(node: JsonObject, record: RecordInfo<object>, path: string, isSecret: boolean, made: Section): void {
    const strange = new Map(node.members);
    for (const field of record.table.fields) {
      const { label, wire, role } = field.entry;
      const isOpen = role !== undefined && wire === this.#payload;
      const shape = isOpen ? { ...NOTHING, label, wire, isKnown: false } : shapeOf(field, record.document.sensitive === true);
      const aliases = this.#how.tolerant ? (field.entry.aliases ?? []) : [];
      const key = [field.entry.wire, ...aliases].find((one) => strange.has(one));
      const place = path + step(key ?? field.entry.wire);
      if (key !== undefined) {
        put(this.draw(node.members.get(key) as Node, shape, place, isSecret || shape.isSensitive), made);
        strange.delete(key);
      } else if (this.#found.has(place)) {
        made.cells.push(this.#cell(shape, place, []));
      }
    }
    if (strange.size > 0) {
      made.unknown = section(NOTHING, path);
      for (const [key, member] of strange) {
        put(this.draw(member, { ...NOTHING, wire: key, isKnown: false }, path + step(key), isSecret), made.unknown);
      }
    }
  }

  #list(node: JsonList, shape: Shape, path: string, isSecret: boolean): Section {
    const made = section(shape, path, node.items.length);
    for (const [at, item] of node.items.entries()) {
      const place = `${path}/${at}`;
      const drawn = this.draw(item, { ...shape, label: null, wire: "", isList: false }, place, isSecret);
      made.sections.push("cells" in drawn ? drawn : { ...section(NOTHING, place), cells: [drawn] });
    }
    return made;
  }
}

/** What the contract knows of the values of a field; those of a record that is personal data anywhere are so everywhere. */
function shapeOf(field: Field, isPrivate: boolean): Shape {
  const { label, wire, type, sensitive } = field.entry;
  const item = type.item ?? type;
  return {
    label,
    wire,
    field,
    record: item.record ?? null,
    isSensitive: sensitive === true || isPrivate,
    isKnown: true,
    isJson: item.kind === "json",
    isList: field.isList,
  };
}

function put(drawn: Cell | Section, made: Section): void {
  if ("cells" in drawn) {
    made.sections.push(drawn);
  } else {
    made.cells.push(drawn);
  }
}

