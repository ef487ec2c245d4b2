/* Which service a message belongs to, and in which direction it goes: told by its keys, in any order. */

import type { KeyEntry, MessageKind, ServicesDocument } from "./contract.js";
import { areFilled, firstNode, fits, fitsIn, isEmptyResult } from "./members.js";
import { nearName } from "./nearness.js";
import type { RecordInfo } from "./record_info.js";
import { formOf, Told } from "./sentences.js";
import { type AnyService, parametersOf, payloadOf } from "./service.js";
import { type ReadState, REQUEST, RESPONSE } from "./state.js";
import { isFilled, type JsonList, type Members, step } from "./tree.js";

const KINDS: readonly MessageKind[] = [REQUEST, RESPONSE];

/** Finds the service of a message among all of a regulation. */
export class ServiceResolver {
  readonly services: readonly AnyService[];
  private readonly document: ServicesDocument;
  private readonly path: string;

  constructor(services: readonly AnyService[], document: ServicesDocument) {
    this.services = services;
    this.document = document;
    this.path = step(this.keys("service")[0]?.wire ?? "service");
  }

  /** The keys that play a role in all messages. */
  keys(role: string): readonly KeyEntry[] {
    return this.document.message_keys[role] ?? [];
  }

  /** Rule 3: request or response. */
  kind(members: Members, named: AnyService | null, tolerant: boolean): MessageKind {
    const has = (role: string): boolean => firstNode(members, this.keys(role), tolerant) !== undefined;
    if (has("error")) {
      return RESPONSE;
    }
    if (has("service") || (named !== null && hasKeyOfRequestOnly(members, named, tolerant))) {
      return REQUEST;
    }
    return ["session", "message", "result"].some(has) ? RESPONSE : REQUEST;
  }

  /** Rule 5: the service of a request; null, with its finding, where there is not exactly one. */
  ofRequest(members: Members, state: ReadState): AnyService | null {
    const { tolerant } = state;
    const said = firstNode(members, this.keys("service"), tolerant);
    if (said === undefined || !isFilled(said)) {
      const nameless = this.services.filter(({ entry }) => entry.is_nameless === true && areFilled(entry.needs, members, tolerant));
      return this.only(nameless, "required service", this.services, members, state);
    }
    if (typeof said !== "string") {
      state.add(this.path, "type", "error", formOf("text").wrong(said));
      return null;
    }
    const named = this.services.filter((one) => one.wire === said);
    if (named.length === 1) {
      return named[0] ?? null;
    }
    if (named.length > 0) {
      const fitting = named.filter((one) => areFilled(parametersOf(one), members, tolerant));
      return this.only(fitting, "code ambiguous", named, members, state);
    }
    const meant = nearName(said, this.services.flatMap((one) => one.wire ?? []));
    return this.only([], "code service", this.services, members, state, meant);
  }

  /** Say (in a sentence by its key) that the message at a path cannot be placed, which service may be meant, which fit. */
  unplaced(key: string, candidates: readonly AnyService[], state: ReadState, path: string, meant: string | null = null): void {
    const isMeant = (one: AnyService): boolean => meant !== null && one.wire === meant;
    const fitting = [...candidates.filter(isMeant), ...candidates.filter((one) => !isMeant(one))];
    state.candidates = fitting.map((one) => one.id);
    const names = fitting.map((one) => this.named(one)).join(", ");
    const blanks = { ...(meant === null ? {} : { near: meant }), ...(names === "" ? {} : { candidates: names }) };
    state.add(path + this.path, key.split(" ")[0] ?? key, "error", new Told(key, blanks));
  }

  /** Rule 6: of no service in particular, the first whose envelope has a session key exactly if the message has. */
  bareResponse(members: Members, tolerant: boolean): RecordInfo<object> | null {
    const hasSession = firstNode(members, this.keys("session"), tolerant) !== undefined;
    const bare = this.document.bare_responses;
    const record = (bare.find((one) => one.has_session === hasSession) ?? bare[0])?.record;
    return this.services.find((one) => one.entry.bare_response === record)?.bareInfo ?? null;
  }

  /** The services whose response, with a result of its own, this may be. */
  answering(members: Members, tolerant: boolean): readonly AnyService[] {
    const own = this.services.filter(({ entry }) => entry.response !== entry.bare_response);
    return own.filter((one) => fitsIn(payloadOf(one, RESPONSE), members, tolerant));
  }

  /** Whether a message has nothing in a result. */
  isBare(members: Members, tolerant: boolean): boolean {
    return isEmptyResult(firstNode(members, this.keys("result"), tolerant));
  }

  /** The services with a payload that is a list of records which these items fit. */
  ofList(node: JsonList, kind: MessageKind | null, tolerant: boolean): readonly AnyService[] {
    return this.services.filter((one) => listsOf(one, kind).some((each) => fits(payloadOf(one, each), node, tolerant)));
  }

  private only(
    found: readonly AnyService[],
    key: string,
    among: readonly AnyService[],
    members: Members,
    state: ReadState,
    meant: string | null = null,
  ): AnyService | null {
    if (found.length === 1) {
      return found[0] ?? null;
    }
    const { tolerant } = state;
    const isFit = (one: AnyService): boolean =>
      areFilled(parametersOf(one), members, tolerant) && fitsIn(payloadOf(one, REQUEST), members, tolerant);
    this.unplaced(key, among.filter(isFit), state, "", meant);
    return null;
  }

  /** A service as its candidates are told: its wire name, with the id behind it where several have that name. */
  private named({ id, wire }: AnyService): string {
    if (wire === null) {
      return id;
    }
    return this.services.filter((one) => one.wire === wire).length > 1 ? `${wire} (${id})` : wire;
  }
}

/** The kinds of messages of a service whose payload is a list of records: of the kind the caller says, else a request, then a response. */
export function listsOf(service: AnyService, kind: MessageKind | null): readonly MessageKind[] {
  return KINDS.filter((each) => {
    const field = kind === null || kind === each ? payloadOf(service, each) : undefined;
    return field?.isList === true && field.nestedIn !== null;
  });
}

function hasKeyOfRequestOnly(members: Members, named: AnyService, tolerant: boolean): boolean {
  const answered = named.responseInfo.table.claimed(members, tolerant);
  return named.requestInfo.table.claimed(members, tolerant).some((key) => !answered.includes(key));
}
