/* Whole messages: which service, which way, its value and the records in it. */

import { type Basis, type Catalogs, NO_BASIS, type UsedList } from "./catalog.js";
import { type MessageKind, named } from "./contract.js";
import { parse, type Source } from "./document.js";
import type { Finding } from "./findings.js";
import { findNode, firstNode, isEmptyResult } from "./members.js";
import type { Options, ReadOptions } from "./options.js";
import type { Packet } from "./packet.js";
import { listsOf, ServiceResolver } from "./placing.js";
import { isOpen, opened, readings, readItems } from "./reader.js";
import { InvalidPacketError, type Reading } from "./readings.js";
import type { RecordInfo } from "./record_info.js";
import type { Regulation } from "./regulation.js";
import { formOf, Told } from "./sentences.js";
import { type AnyService, payloadOf } from "./service.js";
import { type ReadState, REQUEST, RESPONSE } from "./state.js";
import { JsonList, JsonObject, type Node, NotJson, step } from "./tree.js";

/** How a message is read. */
export interface MessageOptions<Id extends string = string> extends ReadOptions {
  /** Its service, or the id of it; found where it is not given. */
  readonly service?: Id | AnyService | undefined;
  /** Which way it goes; found where it is not given. */
  readonly kind?: MessageKind | undefined;
}

/** One message as it was read. */
export interface MessageReading {
  readonly valid: boolean;
  /** Its service; null where it cannot be told. */
  readonly service: AnyService | null;
  /** Which way it goes; null where it cannot be told. */
  readonly kind: MessageKind | null;
  /** The ids of the services that it may belong to, where it could not be placed. */
  readonly candidates: readonly string[];
  /** The message, unless it has an error or is no object. */
  readonly value: Packet | null;
  /** Each record of its payload as a reading of its own, with findings of its own. */
  readonly records: readonly Reading<Packet>[];
  /** Every finding, in order of the document; of more than the limit errors come first. */
  readonly findings: readonly Finding[];
  readonly truncated: boolean;
  /** The lists of codes that such a message is judged by, whether or not this one has a value there. */
  readonly used: readonly UsedList[];
  /** The lists (ids of code tables) that nobody gave, whose codes were not judged. */
  readonly notJudged: readonly string[];
  /** The message; throws `InvalidPacketError` if there is none. */
  orThrow(): Packet;
}

/** Reads any message of a regulation. What is wrong with the data is never thrown; `RangeError` for options that make no sense. */
export type MessageReader<Id extends string = string> = (data: Source, options?: MessageOptions<Id>) => MessageReading;

/** What generated code says of all services. */
export interface MessageReaderParts {
  readonly regulation: Regulation;
  /** `services.json` of the contract, as text. */
  readonly services: string;
  /** The services, in its order. */
  readonly each: readonly AnyService[];
}

/** What reads any message of these services; looked into on first use. */
export function messageReader<Id extends string = string>(load: () => MessageReaderParts): MessageReader<Id> {
  let made: ((data: Source, options: MessageOptions) => MessageReading) | null = null;
  return (data, options = {}) => {
    made ??= reader(load());
    return made(data, options);
  };
}

function reader({ regulation, services, each }: MessageReaderParts): (data: Source, options: MessageOptions) => MessageReading {
  const messages = new Messages(new ServiceResolver(each, regulation.services(services)));
  const byId = new Map(each.map((one) => [one.id, one]));
  return (data, { service, kind, ...rest }) => {
    const options = regulation.options(rest);
    const found = service === undefined ? null : named(byId, typeof service === "string" ? service : service.id, "service");
    if (kind !== undefined && kind !== REQUEST && kind !== RESPONSE) {
      throw new RangeError(`There is no kind of message ${String(kind)}.`);
    }
    const state = opened(data, options);
    return isOpen(state) ? messages.judged(state, found, kind ?? null, options) : told(state, { value: undefined, service: found, kind: kind ?? null });
  };
}

/** What became of a message. */
interface Placed {
  readonly value: unknown;
  readonly service: AnyService | null;
  readonly kind: MessageKind | null;
}

/** Judges messages once their bytes are read: placed, then judged by the record of their service. */
export class Messages {
  private readonly resolver: ServiceResolver;

  constructor(resolver: ServiceResolver) {
    this.resolver = resolver;
  }

  /** Read the message of which a reading was begun; the caller may know its service and its kind. */
  judged(state: ReadState, service: AnyService | null, kind: MessageKind | null, options: Options): MessageReading {
    state.kept = [];
    return told(state, this.placed(state, service, kind, options));
  }

  private placed(state: ReadState, service: AnyService | null, kind: MessageKind | null, options: Options): Placed {
    const { root } = state.document;
    if (root instanceof JsonList) {
      return this.list(root, service, kind, state);
    }
    if (!(root instanceof JsonObject)) {
      top(root, state, false);
      return { value: undefined, service, kind };
    }
    if (state.tolerant && kind !== REQUEST && this.goesInside(root, state, options)) {
      const path = step([...root.members.keys()][0] ?? "");
      state.add(path, "form", "warning", new Told("form encoded-twice"));
      return this.response(state.document.root as JsonObject, path, service, state);
    }
    const asked = kind ?? this.resolver.kind(root.members, service, state.tolerant);
    return asked === RESPONSE ? this.response(root, "", service, state) : this.request(root, service, state);
  }

  private request(node: JsonObject, named: AnyService | null, state: ReadState): Placed {
    const service = named ?? this.resolver.ofRequest(node.members, state);
    const value = service?.requestInfo.table.read(node, state, "").value;
    return { value, service, kind: REQUEST };
  }

  /** Rule 6: without a result by the envelope alone; so, too, without a service, which is then missed. */
  private response(node: JsonObject, path: string, named: AnyService | null, state: ReadState): Placed {
    const { members } = node;
    const { tolerant } = state;
    if (named === null) {
      const value = this.resolver.bareResponse(members, tolerant)?.table.read(node, state, path).value;
      if (!this.resolver.isBare(members, tolerant)) {
        this.resolver.unplaced("required service", this.resolver.answering(members, tolerant), state, path);
      }
      return { value, service: null, kind: RESPONSE };
    }
    const field = payloadOf(named, RESPONSE);
    const isBare = isEmptyResult(field && findNode(members, field.entry, tolerant));
    const info: RecordInfo<object> = isBare ? named.bareInfo : named.responseInfo;
    return { value: info.table.read(node, state, path).value, service: named, kind: RESPONSE };
  }

  /** Rule 1: a bare list of records, in place of the message that should carry it. */
  private list(root: JsonList, named: AnyService | null, kind: MessageKind | null, state: ReadState): Placed {
    const { tolerant } = state;
    if (named === null) {
      top(root, state, tolerant);
      this.resolver.unplaced("required service", this.resolver.ofList(root, kind, tolerant), state, "");
      return { value: undefined, service: null, kind };
    }
    const found = listsOf(named, kind)[0];
    top(root, state, tolerant && found !== undefined);
    const record = found === undefined ? null : payloadOf(named, found)?.nestedIn;
    if (record) {
      readItems(root.items, record, state);
    }
    return { value: undefined, service: named, kind: found ?? kind };
  }

  /** Rule 4: go on with the message inside the text of a message that holds nothing else; whether there is one. */
  private goesInside(root: JsonObject, state: ReadState, { maxLevels, maxItems }: Options): boolean {
    const text = root.members.size === 1 ? firstNode(root.members, this.resolver.keys("message"), true) : undefined;
    if (typeof text !== "string") {
      return false;
    }
    try {
      const inner = parse(text, maxLevels, maxItems);
      if (!(inner.root instanceof JsonObject)) {
        return false;
      }
      state.document = inner;
      return true;
    } catch (error) {
      if (error instanceof NotJson) {
        return false;
      }
      throw error;
    }
  }
}

function top(root: Node, state: ReadState, isUnderstood: boolean): void {
  const expected = formOf("message");
  if (isUnderstood) {
    state.add("", "form", "warning", expected.form);
  } else {
    state.add("", "type", "error", expected.wrong(root));
  }
}

/** What readings of the messages of a service rest on; nothing where it is not clear which they are. */
export function messageBasis(service: AnyService | null, kind: MessageKind | null, catalogs: Catalogs): Basis {
  if (service === null || kind === null) {
    return NO_BASIS;
  }
  return (kind === REQUEST ? service.requestInfo : service.responseInfo).basis(catalogs);
}

function recordBasis(state: ReadState, service: AnyService | null, kind: MessageKind | null): Basis {
  const record = service === null || kind === null ? null : payloadOf(service, kind)?.nestedIn;
  return record ? record.basis(state.catalogs) : NO_BASIS;
}

function told(state: ReadState, { value, service, kind }: Placed): MessageReading {
  const findings = Object.freeze(state.cut(0));
  const valid = state.errors === 0;
  const found = valid && value !== undefined ? (value as Packet) : null;
  return Object.freeze({
    valid,
    service,
    kind,
    candidates: state.candidates,
    value: found,
    records: readings<Packet>(state.kept, state.document, recordBasis(state, service, kind)),
    findings,
    truncated: state.isCut(0),
    ...messageBasis(service, kind, state.catalogs),
    orThrow(): Packet {
      if (found === null) {
        throw new InvalidPacketError(findings);
      }
      return found;
    },
  });
}
