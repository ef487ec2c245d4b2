/* How an object is read by the table of its record: members in the document's order, then what is missing, then the rules. */

import type { Codes } from "./constraints.js";
import type { DemandsEntry, FieldEntry, Lifetime, RecordDocument, Severity } from "./contract.js";
import { type Beside, type Demand, demandsOf, first, isPlain, statementsOf } from "./demands.js";
import { rawMember } from "./document.js";
import { Field, type Nested, type NestedRecord, type Owner, type Read } from "./field.js";
import { nearName } from "./nearness.js";
import { propertyName } from "./names.js";
import { RawJson } from "./raw.js";
import type { Members as SeenMembers } from "./scope.js";
import type { Regulation } from "./regulation.js";
import { Rule } from "./rules.js";
import { Told } from "./sentences.js";
import { type Looked, Seen } from "./seen.js";
import { Slots } from "./slots.js";
import { isOf, type ReadState, type Span } from "./state.js";
import { isFilled, JsonObject, type Members, type Node, quoted, step } from "./tree.js";

/** What tells that a request is another service's: the field of its service's name, that name, and the names of all others. */
export interface Others {
  readonly wire: string;
  readonly name: string;
  readonly wires: ReadonlySet<string>;
}

/** What a table asks of its record. */
export interface About {
  readonly document: RecordDocument;
  readonly regulation: Regulation;
  readonly others: Others | null;
  nested(id: string): NestedRecord;
  codes(id: string): Codes;
  make(slots: Slots): object;
  take(value: unknown): object;
}

type Values = Readonly<Record<string, unknown>>;
const UNKNOWN = "unknown";

/** The table of one record. */
export class Table implements Nested {
  readonly fields: readonly Field[];
  /** The names of the fields' properties, in their order. */
  readonly properties: readonly string[];
  /** The keys that it needs: required always, in every edition. */
  readonly needs: readonly FieldEntry[];
  private readonly about: About;
  private readonly own: ReadonlyMap<string, Field>;
  private readonly aliases: ReadonlyMap<string, Field>;
  private readonly asked: readonly Field[];
  private readonly conditional: readonly (Field | null)[];
  /** The statements of each field that are more than one field and its values, and those that forbid it; null for none. */
  private readonly demands: readonly (readonly Demand[] | null)[];
  private readonly prohibitions: readonly (readonly Demand[] | null)[];
  private readonly looks: Looked;
  private readonly rules: readonly Rule[];
  private readonly keys: readonly string[];

  constructor(about: About) {
    const { document, regulation } = about;
    const owner: Owner = { document, regulation, nested: (id) => about.nested(id), codes: (id) => about.codes(id) };
    this.about = about;
    this.fields = document.fields.map((entry, index) => new Field(entry, index, owner));
    this.properties = document.fields.map(({ id }) => propertyName(id));
    this.own = new Map(this.fields.map((one) => [one.wire, one]));
    this.aliases = new Map(this.fields.flatMap((one) => (one.entry.aliases ?? []).map((alias) => [alias, one])));
    this.asked = this.fields.filter(({ constraints }) => "required" in constraints || "forbidden" in constraints || "present" in constraints);
    const span = (one: Lifetime): Span => regulation.span(one);
    this.demands = this.fields.map(({ constraints: { required } }) =>
      required === undefined || isSimple(required) ? null : demandsOf(required, span),
    );
    this.prohibitions = this.fields.map(({ constraints: { forbidden } }) => (forbidden === undefined ? null : demandsOf(forbidden, span)));
    this.looks = { field: (wire) => this.own.get(wire), nodeOf: (field, object, state) => this.standing(field, object, state) };
    this.conditional = this.fields.map(({ constraints }) => this.own.get(constraints.required?.when ?? "") ?? null);
    this.rules = document.rules.map((entry) => new Rule(entry, { document, regulation }));
    this.keys = this.fields.map((one) => `${quoted(one.wire)}:`);
    this.needs = document.fields.filter(isNeededAlways);
  }

  get id(): string {
    return this.about.document.record;
  }

  /** The field that has a role in a message. */
  playing(role: string): Field | undefined {
    return this.fields.find((one) => one.entry.role === role);
  }

  field(wire: string): Field | undefined {
    return this.own.get(wire);
  }

  /** The keys of an object that stand for a field. */
  claimed(members: Members, tolerant: boolean): string[] {
    const aliased = this.aliased(members, tolerant);
    return [...members.keys()].filter((key) => this.own.has(key) || aliased?.has(key));
  }

  /** Read and judge an object at a place. */
  read(node: JsonObject, state: ReadState, base: string): Read {
    const slots = new Array<unknown>(this.fields.length).fill(undefined);
    const members = node.members;
    const aliased = this.aliased(members, state.tolerant);
    if (this.isOthers(members, aliased, state, base)) {
      return { value: undefined, slots };
    }
    const reading = new ObjectReading(node, state, base, slots, aliased);
    const errors = state.errors;
    for (const [key, member] of members) {
      const field = this.own.get(key) ?? aliased?.get(key);
      if (field === undefined) {
        reading.unknownMember(key, member, () => nearName(key, this.fields.map((one) => one.wire)));
      } else {
        this.member(key, member, field, reading);
      }
    }
    reading.isRead = true;
    this.missing(reading);
    this.judge(reading);
    return { value: state.errors > errors ? undefined : this.about.make(new Slots(slots, reading.unknown)), slots };
  }

  /** Whether a request is another service's message: said at the key of its service, and nothing else is said of it. */
  isOthers(members: Members, aliased: ReadonlyMap<string, Field> | null, state: ReadState, base: string): boolean {
    const { others } = this.about;
    if (others === null) {
      return false;
    }
    const key = this.keyOf(this.own.get(others.wire), members, aliased);
    const said = key === null ? undefined : members.get(key);
    if (key === null || typeof said !== "string" || !others.wires.has(said)) {
      return false;
    }
    state.add(base + step(key), "code", "error", new Told("code other", { wire: said, expected: others.name }));
    return true;
  }

  /** The fields that tolerant reading finds under aliases: the first that is met, where the own key is not there. */
  aliased(members: Members, tolerant: boolean): ReadonlyMap<string, Field> | null {
    if (!tolerant || this.aliases.size === 0) {
      return null;
    }
    const claimed = new Map<string, Field>();
    const taken = new Set<Field>();
    for (const key of members.keys()) {
      const field = this.aliases.get(key);
      if (field !== undefined && !taken.has(field) && !members.has(field.wire)) {
        taken.add(field);
        claimed.set(key, field);
      }
    }
    return claimed.size > 0 ? claimed : null;
  }

  /** Canonical JSON of a record. */
  write(value: unknown): string {
    const record = value as Values;
    let made = "";
    for (let at = 0; at < this.fields.length; at += 1) {
      const field = this.fields[at];
      const one = record[this.properties[at] ?? ""];
      const written = one === undefined ? field?.constraints.present?.empty : field?.write(one);
      if (written !== undefined) {
        made += `${made === "" ? "" : ","}${this.keys[at]}${written}`;
      }
    }
    if (Object.hasOwn(record, UNKNOWN)) {
      for (const [key, raw] of record[UNKNOWN] as ReadonlyMap<string, RawJson>) {
        made += `${made === "" ? "" : ","}${quoted(key)}:${raw.text}`;
      }
    }
    return `{${made}}`;
  }

  take(value: unknown): object {
    return this.about.take(value);
  }

  private member(key: string, node: Node, field: Field, reading: ObjectReading): void {
    const { state, base } = reading;
    const isOwn = key === field.wire;
    const at = isOwn ? field.step : step(key);
    if (!isOwn) {
      state.add(base + at, "alias", "warning", new Told("alias", { wire: field.wire }), field);
    }
    const needed = field.isFilled(node) ? null : this.required(field, reading);
    const value = field.read(node, state, base, at, reading.node, key, needed);
    if (value !== undefined) {
      reading.slots[field.index] = value;
    }
  }

  /** What is required, or always sent, and has no key, and what is forbidden and has a value, in the table's order. */
  private missing(reading: ObjectReading): void {
    const { state, base, node, aliased } = reading;
    for (const field of this.asked) {
      if (node.members.has(field.wire) || (aliased !== null && this.keyOf(field, node.members, aliased) !== null)) {
        this.forbidden(field, reading);
        continue;
      }
      const severity = this.required(field, reading);
      if (severity !== null) {
        field.missing(state, base + field.step, severity);
      } else if (isOf(field.span, state.edition)) {
        field.unsent(state, base + field.step);
      }
    }
  }

  /** A value that no statement allows; null and an empty text are none. */
  private forbidden(field: Field, reading: ObjectReading): void {
    const { state, base, node, aliased } = reading;
    const demands = this.prohibitions[field.index] ?? null;
    const key = demands === null ? null : this.keyOf(field, node.members, aliased);
    if (demands === null || key === null || !isOf(field.span, state.edition) || !isFilled(node.members.get(key) ?? null)) {
      return;
    }
    const severity = first(demands, state.edition, this.beside(reading));
    if (severity !== null) {
      field.unwanted(state, base + step(key), severity);
    }
  }

  /** What it weighs that the field has no value; null where it need not have one: in its editions, always or under a condition. */
  private required(field: Field, reading: ObjectReading): Severity | null {
    const asked = field.constraints.required;
    if (asked === undefined || !isOf(field.span, reading.state.edition)) {
      return null;
    }
    const demands = this.demands[field.index] ?? null;
    if (demands !== null) {
      return first(demands, reading.state.edition, this.beside(reading));
    }
    if (asked.when === undefined) {
      return asked.severity;
    }
    const other = this.conditional[field.index] ?? null;
    const value = other === null ? undefined : this.looked(other, reading);
    return other !== null && value !== undefined && (asked.is ?? []).includes(other.plain(value)) ? asked.severity : null;
  }

  /** What the statements of a field look at. */
  private beside(reading: ObjectReading): Beside {
    const { node, state, slots, isRead } = reading;
    return {
      members: () => new Seen(this.looks, node, state, isRead ? slots : null, null),
      plain: (wire) => {
        const other = this.own.get(wire);
        const value = other === undefined ? undefined : this.looked(other, reading);
        return value === undefined ? undefined : other?.plain(value);
      },
    };
  }

  /** The value of a field, whether it was read already or stands behind. */
  private looked(field: Field, { node, state, aliased, slots }: ObjectReading): unknown {
    const read = slots[field.index];
    const key = read === undefined ? this.keyOf(field, node.members, aliased) : null;
    return key === null ? read : field.read(node.members.get(key) ?? null, state.silent(), "", "", node, key, null);
  }

  /** The key under which a field stands; null where it does not. */
  private keyOf(field: Field | undefined, members: Members, aliased: ReadonlyMap<string, Field> | null): string | null {
    if (field === undefined || members.has(field.wire)) {
      return field?.wire ?? null;
    }
    return aliased === null ? null : ([...aliased].find(([, one]) => one === field)?.[0] ?? null);
  }

  /** What rules see of an object of which nothing was read; `state` is a silent one. */
  seen(object: JsonObject, state: ReadState): SeenMembers {
    return new Seen(this, object, state, null, state);
  }

  /** What stands for a field in an object; undefined where nothing does: no key, null, or a text that is none or is missed. */
  nodeOf(field: Field, object: JsonObject, state: ReadState): Node | undefined {
    const node = this.standing(field, object, state);
    if (node !== "") {
      return node;
    }
    const aliased = this.aliased(object.members, state.tolerant);
    return this.required(field, new ObjectReading(object, state, "", [], aliased)) === null ? node : undefined;
  }

  /** The same, whether it is asked for or not: to conditions that say so nothing is missed, else one would wait for another. */
  private standing(field: Field, object: JsonObject, state: ReadState): Node | undefined {
    const key = this.keyOf(field, object.members, this.aliased(object.members, state.tolerant));
    const node = key === null ? null : (object.members.get(key) ?? null);
    return field.isAbsent(node, state.tolerant) ? undefined : node;
  }

  private judge({ node, state, base, slots }: ObjectReading): void {
    if (this.rules.length === 0) {
      return;
    }
    const seen = new Seen(this, node, state, slots, null);
    for (const rule of this.rules) {
      const { rule: id, severity, sentence } = rule.entry;
      for (const [at, numbers] of rule.broken(seen)) {
        state.add(base + at, `rule:${id}`, severity, new Told("", numbers, null, sentence), rule.subject);
      }
    }
  }
}

/** One object while it is read. */
class ObjectReading {
  readonly node: JsonObject;
  readonly state: ReadState;
  readonly base: string;
  readonly slots: unknown[];
  readonly aliased: ReadonlyMap<string, Field> | null;
  unknown: Map<string, RawJson> | null = null;
  /** Whether all members were read. */
  isRead = false;

  constructor(node: JsonObject, state: ReadState, base: string, slots: unknown[], aliased: ReadonlyMap<string, Field> | null) {
    this.node = node;
    this.state = state;
    this.base = base;
    this.slots = slots;
    this.aliased = aliased;
  }

  /** A member that the specification does not know is kept as it came. */
  unknownMember(key: string, member: Node, near: () => string | null): void {
    this.state.add(this.base + step(key), "unknown", "warning", new Told("unknown", {}, near));
    this.unknown ??= new Map();
    this.unknown.set(key, RawJson.kept(rawMember(this.state.document, this.node, key, member)));
  }
}

/** Whether a field is needed: required always, in every edition. */
export function isNeededAlways({ since, until, constraints }: FieldEntry): boolean {
  const isOfAll = since === undefined && until === undefined;
  return isOfAll && constraints?.required !== undefined && statementsOf(constraints.required).some(isPlain);
}

/** Whether one statement asks in all editions, always or by a field and its values. */
function isSimple({ condition, since, until, also }: DemandsEntry): boolean {
  return condition === undefined && since === undefined && until === undefined && also === undefined;
}
