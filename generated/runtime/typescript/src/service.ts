/* Services: what each asks and answers, and the records of its messages. */

import { answer } from "./answer.js";
import { type Bilingual, type KeyEntry, type MessageKind, named, type ServiceEntry, type ServicesDocument } from "./contract.js";
import type { Source } from "./document.js";
import type { Field } from "./field.js";
import type { Init } from "./init.js";
import type { ReadOptions } from "./options.js";
import type { Packet } from "./packet.js";
import { read } from "./reader.js";
import type { Reading } from "./readings.js";
import type { RecordInfo } from "./record_info.js";
import type { Regulation } from "./regulation.js";
import { REQUEST } from "./state.js";

/** What generated code says of a service. */
export interface ServiceParts<Request extends Packet, Response extends Packet> {
  readonly id: string;
  readonly regulation: Regulation;
  /** `services.json` of the contract, as text. */
  readonly services: string;
  readonly request: RecordInfo<Request>;
  readonly response: RecordInfo<Response>;
  /** The record of its response with nothing in the result, as when it failed. */
  readonly bareResponse: RecordInfo<Packet>;
}

/** A service of a regulation. The items are the records that stand as a list in its request, and in its response. */
export class Service<Request extends Packet = Packet, Response extends Packet = Packet, RequestItem = unknown, ResponseItem = unknown> {
  /** Nothing: the types of the records of its lists. */
  declare readonly items?: readonly [request: RequestItem, response: ResponseItem];
  readonly #load: () => ServiceParts<Request, Response>;
  #parts_: ServiceParts<Request, Response> | null = null;
  #entry_: ServiceEntry | null = null;

  /** Services are declared with `service`. */
  constructor(load: () => ServiceParts<Request, Response>) {
    this.#load = load;
  }

  get #parts(): ServiceParts<Request, Response> {
    this.#parts_ ??= this.#load();
    return this.#parts_;
  }

  /** Its id in the specification. */
  get id(): string {
    return this.#parts.id;
  }

  /** Its name on the wire; null where nobody knows it or there is none. */
  get wire(): string | null {
    return this.entry.wire ?? null;
  }

  /** What it does. */
  get label(): Bilingual {
    return this.entry.label;
  }

  /** The direction of the request: `to_` or `from_` and the id of the party whose it is. */
  get direction(): string {
    return this.entry.direction;
  }

  /** A request, which knows the name of the service. */
  request(init: Init<Request>): Request {
    return this.requestInfo.take(init);
  }

  /** A response. */
  response(init: Init<Response>): Response {
    return this.responseInfo.take(init);
  }

  /** Read a request of this service. */
  readRequest(data: Source, options?: ReadOptions): Reading<Request> {
    return read(this.requestInfo, data, options);
  }

  /** Read a response of this service. A result with nothing in it, such as `{}`, is taken for none. */
  readResponse(data: Source, options?: ReadOptions): Reading<Response> {
    return answer(this.responseInfo, this.bareInfo, data, options);
  }

  /** What the contract says of it. @internal */
  get entry(): ServiceEntry {
    this.#entry_ ??= named(new Map(this.document.services.map((one) => [one.service, one])), this.id, "service");
    return this.#entry_;
  }

  /** All services. @internal */
  get document(): ServicesDocument {
    return this.#parts.regulation.services(this.#parts.services);
  }

  /** The regulation. @internal */
  get regulation(): Regulation {
    return this.#parts.regulation;
  }

  /** The record of its request. @internal */
  get requestInfo(): RecordInfo<Request> {
    return this.#parts.request;
  }

  /** The record of its response. @internal */
  get responseInfo(): RecordInfo<Response> {
    return this.#parts.response;
  }

  /** The record of its response with nothing in the result. @internal */
  get bareInfo(): RecordInfo<Packet> {
    return this.#parts.bareResponse;
  }
}

/** A service of whatever messages: it takes what it gives, so that no other type holds them all. */
export type AnyService = Service<any, any, any, any>;

/** A service; looked into on first use. */
export function service<Request extends Packet, Response extends Packet, RequestItem, ResponseItem>(
  load: () => ServiceParts<Request, Response>,
): Service<Request, Response, RequestItem, ResponseItem> {
  return new Service(load);
}

/** The field of a service's messages of a kind that holds their payload. */
export function payloadOf(service: AnyService, kind: MessageKind): Field | undefined {
  return kind === REQUEST ? service.requestInfo.table.playing("data") : service.responseInfo.table.playing("result");
}

/** The keys that a request needs and that are a service's own. */
export function parametersOf(service: AnyService): readonly KeyEntry[] {
  return service.entry.needs.filter((one) => one.role === "parameter");
}
