/* How one field of a record is read and judged, at the place where it stands. */

import { type Codes, isWithin, judgedByEdition, judgementsOf } from "./constraints.js";
import type { ConstraintEntries, FieldEntry, Severity, TypeEntry, UniqueEntry } from "./contract.js";
import { rawItem, rawMember } from "./document.js";
import type { Members } from "./scope.js";
import { expectedOf, type Judgement, type Kind, type Operand } from "./kinds/base.js";
import { Json } from "./kinds/texts.js";
import { checkWritable, partsOf, readParts } from "./joined.js";
import { kindOf } from "./kinds_of.js";
import { RawJson } from "./raw.js";
import { bounded, type Expected, Told } from "./sentences.js";
import { isOf, type ReadState, type Span } from "./state.js";
import { type Citing, FieldSubject } from "./subjects.js";
import { isBlank, isFilled, JsonList, JsonObject, type Node, quoted, step } from "./tree.js";

const FORBIDDEN = new Told("forbidden");
const REQUIRED: Readonly<Record<"required" | "required blank", Told>> = {
  required: new Told("required"),
  "required blank": new Told("required blank"),
};

/** What reading an object gives: the record, unless it has an error, and the values of its fields. */
export interface Read {
  readonly value: unknown;
  readonly slots: readonly unknown[];
}

/** A record as the fields that hold one see it. */
export interface Nested {
  readonly id: string;
  /** The keys that it needs: required always, in every edition. */
  readonly needs: readonly FieldEntry[];
  read(node: JsonObject, state: ReadState, base: string): Read;
  write(value: unknown): string;
  take(value: unknown): unknown;
  field(wire: string): Field | undefined;
  /** What rules see of an object of which nothing was read; `state` is a silent one. */
  seen(node: JsonObject, state: ReadState): Members;
}

/** What a field asks of its record. */
export interface Owner extends Citing {
  nested(id: string): Nested;
  codes(id: string): Codes;
}

/** A field of a record. */
export class Field extends FieldSubject {
  /** Its step in a pointer. */
  readonly step: string;
  readonly index: number;
  readonly constraints: ConstraintEntries;
  readonly span: Span;
  private readonly byEdition: readonly ConstraintEntries[];
  /** The field as sentences of each edition cite it. */
  private readonly subjects: readonly FieldSubject[];
  readonly isList: boolean;
  /** What stands between the items where they stand in one text; null where they do not. */
  readonly separator: string | null;
  /** Whether a message's records stand in it. */
  readonly isPayload: boolean;
  /** The kind of its value, or of the items; null where that is a record. */
  readonly kind: Kind | null;
  /** Whether an empty text says that there is no value. */
  readonly emptyIsAbsent: boolean;
  private readonly item: TypeEntry;
  private readonly owner: Owner;
  private readonly isText: boolean;
  private readonly whole: Expected;
  private readonly each: Expected;
  private nested_: Nested | null = null;

  constructor(entry: FieldEntry, index: number, owner: Owner) {
    super(entry, owner);
    const { type, role } = entry;
    this.owner = owner;
    this.index = index;
    this.step = step(entry.wire);
    this.constraints = entry.constraints ?? {};
    this.span = owner.regulation.span(entry);
    this.isList = type.item !== undefined;
    this.separator = type.separator ?? null;
    this.item = type.item ?? type;
    this.whole = expectedOf(type);
    this.each = this.isList ? expectedOf(this.item) : this.whole;
    this.isText = type.kind === "text" || type.kind === "url";
    this.isPayload = (role === "data" || role === "result") && this.item.kind === "record";
    this.byEdition = this.constraintsByEdition();
    this.subjects = this.byEdition.map((constraints) => new FieldSubject({ ...entry, constraints }, owner));
    this.kind = this.item.kind === "record" ? null : this.made();
    this.emptyIsAbsent = this.kind !== null && (this.isList ? this.separator !== null : this.kind.emptyIsAbsent);
  }

  /** Whether a node is a value where one is required: no null, no empty text, and no text of blanks only. */
  isFilled(node: Node): boolean {
    return isFilled(node) && !(this.isText && typeof node === "string" && isBlank(node));
  }

  /** Whether a node stands for no value: null, and `""` where that is none or is taken for none. */
  isAbsent(node: Node, tolerant: boolean): boolean {
    return node === null || (node === "" && (tolerant || this.emptyIsAbsent));
  }

  /**
   * Read and judge the field's node at `base` and `step`; undefined where it has no value that can be read.
   *
   * @param inside the object in which it stands under `key`
   * @param needed what it weighs that there is no value, null where there need be none; counts for a node that is not filled only
   */
  read(node: Node, state: ReadState, base: string, step: string, inside: JsonObject, key: string, needed: Severity | null): unknown {
    if (!isOf(this.span, state.edition)) {
      const edition = this.owner.regulation.editions[state.edition] ?? "";
      state.add(base + step, "unknown", "warning", new Told("unknown edition", { edition }), this);
    }
    if (node === null || node === "") {
      this.empty(node, state, base, step, needed);
      return undefined;
    }
    if (needed !== null && this.kind !== null && !this.isFilled(node)) {
      this.missing(state, base + step, needed, "required blank");
      return this.kind.read(node, state.silent(), base, step);
    }
    if (this.isList) {
      return this.separator === null ? this.list(node, state, base + step) : this.joined(node, this.separator, state, base + step);
    }
    if (this.kind === null) {
      return this.nested(node, state, base + step, null);
    }
    return this.kind instanceof Json ? RawJson.kept(rawMember(state.document, inside, key, node)) : this.kind.read(node, state, base, step);
  }

  /** Say that a value which is required is not there. */
  missing(state: ReadState, path: string, severity: Severity, key: keyof typeof REQUIRED = "required"): void {
    state.add(path, "required", severity, REQUIRED[key], this);
  }

  /** Say that there is a value though there must be none. */
  unwanted(state: ReadState, path: string, severity: Severity): void {
    state.add(path, "forbidden", severity, FORBIDDEN, this);
  }

  /** Say that a key which is always sent is not there. */
  unsent(state: ReadState, path: string): void {
    const { present } = this.constraints;
    if (present !== undefined) {
      state.add(path, "required", present.severity, new Told("required present", { empty: present.empty }), this);
    }
  }

  /** What conditions compare. */
  plain(value: unknown): string {
    return this.kind === null || this.isList ? "" : this.kind.plain(value);
  }

  /** What rules compare. */
  operand(value: unknown): Operand {
    return this.kind === null || this.isList ? "" : this.kind.operand(value);
  }

  /** Canonical JSON of a value. */
  write(value: unknown): string {
    if (this.isList) {
      const items = value as readonly unknown[];
      if (this.separator !== null) {
        return quoted(this.texts(items).join(this.separator));
      }
      return `[${items.map((item) => this.one(item)).join(",")}]`;
    }
    return this.one(value);
  }

  /** A value that comes from code; throws `TypeError` for one of another type. */
  take(value: unknown): unknown {
    if (!this.isList) {
      return this.taken(value);
    }
    if (!Array.isArray(value)) {
      throw new TypeError(`${this.wire}: expected ${this.whole.words.words.en}.`);
    }
    const items = value.map((item) => this.taken(item));
    if (this.separator !== null) {
      checkWritable(this.texts(items), this.separator, this.wire);
      if (items.length === 0) {
        return undefined; // nothing can be written of no items
      }
    }
    return Object.freeze(items);
  }

  /** The record that its value, or each item, is; null where it is none. */
  get nestedIn(): Nested | null {
    return this.kind === null ? this.nestedRecord : null;
  }

  /** What each item of a joined text is on the wire, unescaped. */
  private texts(items: readonly unknown[]): readonly string[] {
    return items.map((item) => JSON.parse(this.one(item)) as string);
  }

  private one(value: unknown): string {
    return this.kind === null ? this.nestedRecord.write(value) : this.kind.write(value);
  }

  private taken(value: unknown): unknown {
    return this.kind === null ? this.nestedRecord.take(value) : this.kind.take(value);
  }

  private get nestedRecord(): Nested {
    this.nested_ ??= this.owner.nested(this.item.record ?? "");
    return this.nested_;
  }

  private made(): Kind {
    const { document, regulation } = this.owner;
    const codes = this.item.kind === "code" ? this.owner.codes(this.item.table ?? "") : null;
    const kind = kindOf(this.item, { subject: this, accepts: this.entry.accepts ?? [], zone: regulation.zone, codes });
    const isPrivate = this.entry.sensitive === true || document.sensitive === true;
    const judge = (subject: FieldSubject): Judgement[] => judgementsOf(subject.entry, subject, isPrivate, codes, regulation);
    const others = this.subjects.map(judge);
    kind.judgements = others.length === 0 ? judge(this) : [judgedByEdition(others)];
    return kind;
  }

  /** The constraints of each edition; none where all ask the same of values. */
  private constraintsByEdition(): readonly ConstraintEntries[] {
    const { regulation } = this.owner;
    const { by_edition: others } = this.entry;
    if (others === undefined) {
      return [];
    }
    return regulation.editions.map((_, at) => others.find((one) => isOf(regulation.span(one), at))?.constraints ?? this.constraints);
  }

  private empty(node: Node, state: ReadState, base: string, step: string, needed: Severity | null): void {
    if (needed !== null) {
      this.missing(state, base + step, needed);
    } else if (node === "" && !this.emptyIsAbsent) {
      if (state.tolerant) {
        state.add(base + step, "form", "warning", this.whole.form, this);
      } else {
        this.wrong(node, state, base + step, this.whole);
      }
    }
  }

  private list(node: Node, state: ReadState, path: string): unknown {
    const isOne = state.tolerant && node instanceof JsonObject && this.kind === null;
    if (isOne) {
      state.add(path, "form", "warning", this.whole.form, this);
    } else if (!(node instanceof JsonList)) {
      this.wrong(node, state, path, this.whole);
      return undefined;
    }
    const nodes = isOne ? [node] : (node as JsonList).items;
    const seen = this.constraints.unique === undefined ? null : new Set<string>();
    const items: unknown[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const value = this.itemOf(nodes[at] ?? null, state, path, at, seen, isOne ? null : (node as JsonList));
      if (value !== undefined) {
        items.push(value);
      }
    }
    if (!(state.isRest && this.isPayload)) {
      this.counted(nodes.length, state, path);
    }
    return Object.freeze(items);
  }

  /** A text of several values, each judged at its index. */
  private joined(node: Node, separator: string, state: ReadState, path: string): unknown {
    if (typeof node !== "string") {
      return this.wrong(node, state, path, this.whole);
    }
    const parts = partsOf(node, separator, state.tolerant);
    if (parts.join(separator) !== node) {
      state.add(path, "form", "warning", this.whole.form, this);
    }
    const items = this.kind === null ? [] : readParts(parts, separator, this.kind, state, path);
    this.counted(parts.length, state, path);
    return Object.freeze(items);
  }

  private counted(count: number, state: ReadState, path: string): void {
    const asked = this.byEdition.length === 0 ? this.constraints.items : this.byEdition[state.edition]?.items;
    if (asked !== undefined && !isWithin(count, asked)) {
      state.add(path, "items", asked.severity, bounded("items", asked), this.subjects[state.edition] ?? this);
    }
  }

  private itemOf(node: Node, state: ReadState, path: string, at: number, seen: Set<string> | null, list: JsonList | null): unknown {
    if (this.kind === null) {
      return isFilled(node) ? this.nested(node, state, `${path}/${at}`, seen) : this.wrongItem(node, state, `${path}/${at}`);
    }
    if (node === null || (node === "" && !this.kind.takesEmptyItem)) {
      return this.wrongItem(node, state, `${path}/${at}`);
    }
    return this.kind instanceof Json && list !== null
      ? RawJson.kept(rawItem(state.document, list, at))
      : this.kind.read(node, state, path, `/${at}`);
  }

  private nested(node: Node, state: ReadState, path: string, seen: Set<string> | null): unknown {
    if (!(node instanceof JsonObject)) {
      return this.wrongItem(node, state, path);
    }
    if (state.isRest && this.isPayload) {
      return this.keptApart(state, node, (apart) => this.nestedRecord.read(node, apart, path).value);
    }
    const first = state.findings.length;
    const { value, slots } = this.nestedRecord.read(node, state, path);
    if (this.isPayload) {
      state.keep(first, value, node);
    }
    const { unique } = this.constraints;
    if (unique !== undefined && seen !== null) {
      this.unique(unique, slots, state, path, seen);
    }
    return value;
  }

  /** Of a record beside those that were cut out all findings are its own. */
  private keptApart<T>(state: ReadState, node: Node, judge: (apart: ReadState) => T): T {
    const apart = state.apart();
    const value = judge(apart);
    const index = state.kept?.length ?? 0;
    state.kept?.push({ value, findings: apart.cut(0), truncated: apart.isCut(0), index, node });
    return value;
  }

  /** Judge one record of the list by itself. */
  alone(node: Node, state: ReadState, path: string): unknown {
    return node instanceof JsonObject ? this.nestedRecord.read(node, state, path).value : this.wrong(node, state, path, this.each);
  }

  private unique(asked: UniqueEntry, slots: readonly unknown[], state: ReadState, path: string, seen: Set<string>): void {
    const keys = asked.key.map((wire) => this.keyOf(wire, slots));
    if (keys.includes(undefined)) {
      return;
    }
    const same = keys.length === 1 ? (keys[0] as string) : JSON.stringify(keys);
    if (seen.has(same)) {
      state.add(path, "unique", asked.severity, new Told("unique", { key: asked.key.join(", ") }), this.subjects[state.edition] ?? this);
    }
    seen.add(same);
  }

  /** One key of an item, such that two which are the same have one text; undefined where it has no value. */
  private keyOf(wire: string, slots: readonly unknown[]): string | undefined {
    const key = this.nestedRecord.field(wire);
    const value = key === undefined ? undefined : slots[key.index];
    if (key === undefined || value === undefined) {
      return undefined;
    }
    return key.kind === null || key.isList ? key.write(value) : key.kind.sameness(value);
  }

  private wrong(node: Node, state: ReadState, path: string, expected: Expected): undefined {
    state.add(path, "type", "error", expected.wrong(node), this);
    return undefined;
  }

  /** Something stands where a value of the type should; in a list that is a payload it is a reading without a value. */
  private wrongItem(node: Node, state: ReadState, path: string): undefined {
    if (state.isRest && this.isPayload && this.isList) {
      return this.keptApart(state, node, (apart) => this.wrong(node, apart, path, this.each));
    }
    const first = state.findings.length;
    this.wrong(node, state, path, this.each);
    if (this.isPayload && this.isList) {
      state.keep(first, undefined, node);
    }
    return undefined;
  }
}
