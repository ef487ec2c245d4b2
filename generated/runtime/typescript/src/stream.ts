/* Messages of any length, record by record: memory holds one record and the envelope. */

import type { UsedList } from "./catalog.js";
import type { MessageKind } from "./contract.js";
import { decoded, parse } from "./document.js";
import type { Field, NestedRecord } from "./field.js";
import { Finding } from "./findings.js";
import { messageBasis, Messages } from "./message.js";
import type { Options, ReadOptions } from "./options.js";
import { listsOf, ServiceResolver } from "./placing.js";
import { isOpen, opened } from "./reader.js";
import { type Reading, reading } from "./readings.js";
import { Scanner } from "./scanner.js";
import { DOCUMENT_SUBJECT, formOf } from "./sentences.js";
import { type AnyService, payloadOf, type Service } from "./service.js";
import { ReadState, REQUEST, RESPONSE } from "./state.js";
import { pieces, type ByteSource } from "./sources.js";
import { BOM, JsonObject, NotJson, step } from "./tree.js";
import type { Packet } from "./packet.js";

const ENOUGH = 16; // bytes that tell what an escape or a character is

/** How a message is read record by record. The limits are those of one record, and of the rest. */
export interface StreamOptions extends ReadOptions {
  /** Which way the message goes; a request, if nothing is said. */
  readonly kind?: MessageKind | undefined;
}

/** The list that is cut out: where it stands, and what its items are. */
interface Payload {
  readonly prefix: string;
  readonly level: number;
  readonly record: NestedRecord;
  readonly field: Field | null;
}

/**
 * The records of one message that comes in pieces, and what there is to say of it. Once all were handed over, `findings` has those of
 * everything else, or `json` where the message broke; `valid` and `truncated` are then about the whole. Until then they are empty and
 * false. Records wholly before a break are handed over, none behind it.
 */
export class MessageStream<T = Packet> implements AsyncIterable<Reading<T>> {
  readonly service: AnyService;
  readonly kind: MessageKind;
  readonly #source: ByteSource;
  readonly #options: Options;
  readonly #scanner: Scanner;
  #findings: readonly Finding[] = Object.freeze([]);
  #valid = false;
  #truncated = false;
  #isBegun = false;
  #payload: Payload | null = null;
  #isOthers = false;

  /** Streams are opened with `streamMessage`. */
  constructor(source: ByteSource, service: AnyService, kind: MessageKind, options: Options) {
    this.service = service;
    this.kind = kind;
    this.#source = source;
    this.#options = options;
    this.#scanner = new Scanner(options.maxBytes, (key) => this.#isCut(key));
  }

  /** Everything but the findings of the records, once the last of these was handed over. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Whether the whole message has no error, once its last record was handed over. */
  get valid(): boolean {
    return this.#valid;
  }

  /** The lists of codes that such a message is judged by, whether or not this one has a value there. */
  get used(): readonly UsedList[] {
    return messageBasis(this.service, this.kind, this.#options.catalogs).used;
  }

  /** The lists (ids of code tables) that nobody gave, whose codes were not judged. */
  get notJudged(): readonly string[] {
    return messageBasis(this.service, this.kind, this.#options.catalogs).notJudged;
  }

  /** Whether something was found that is not given. */
  get truncated(): boolean {
    return this.#truncated;
  }

  /**
   * The records, once. What the source throws goes through.
   *
   * @throws {TypeError} when they are asked for a second time
   */
  [Symbol.asyncIterator](): AsyncGenerator<Reading<T>, void> {
    if (this.#isBegun) {
      throw new TypeError("The records of a stream can be read once only.");
    }
    this.#isBegun = true;
    return this.#each();
  }

  async *#each(): AsyncGenerator<Reading<T>, void> {
    const source = pieces(this.#source);
    try {
      for (const event of this.#read()) {
        if (event !== null) {
          yield event as Reading<T>;
          continue;
        }
        this.#scanner.feed(await source.next());
      }
    } finally {
      await source.close();
    }
  }

  /** Each record; null where the next piece is to be fed first. */
  *#read(): Generator<Reading<Packet> | null, void> {
    let valid = true;
    let index = 0;
    try {
      for (const data of this.#scanner.items()) {
        const one = data === null ? null : this.#record(data, index);
        if (one !== null) {
          index += 1;
          if (this.#isOthers) {
            continue;
          }
          valid &&= one.valid;
          this.#truncated ||= one.truncated;
        }
        yield one;
      }
      valid = (yield* this.#rest()) && valid;
    } catch (error) {
      if (!(error instanceof NotJson)) {
        throw error;
      }
      while (this.#scanner.wants(ENOUGH)) {
        yield null;
      }
      const told = this.#scanner.broken(this.#options, this.#options.tolerant);
      this.#findings = Object.freeze([new Finding("", "json", "error", DOCUMENT_SUBJECT, told)]);
      return;
    }
    this.#valid = valid;
  }

  /** Whether a list, at the top or at a key, is the payload. */
  #isCut(key: string | null): boolean {
    if (this.#payload !== null) {
      return false;
    }
    const field = payloadOf(this.service, this.kind);
    const record = listsOf(this.service, this.kind).length > 0 ? (field?.nestedIn ?? null) : null;
    if (field === undefined || record === null || (key !== null && field.wire !== key)) {
      return false;
    }
    this.#cut(key === null ? "[]" : "[]}");
    this.#payload = key === null ? { prefix: "", level: 1, record, field: null } : { prefix: step(key), level: 2, record, field };
    return true;
  }

  /** See that nothing before the list breaks the message, and whether it is another service's. */
  #cut(end: string): void {
    const { maxLevels, maxItems } = this.#options;
    if (this.#scanner.hasMark() && !this.#options.tolerant) {
      throw new NotJson();
    }
    const head = decoded(this.#scanner.rest.bytes(), Infinity) + end;
    const document = parse(head.startsWith(BOM) ? head.slice(1) : head, maxLevels, maxItems);
    if (document.root instanceof JsonObject) {
      const { table } = this.kind === REQUEST ? this.service.requestInfo : this.service.responseInfo;
      const { members } = document.root;
      const state = new ReadState(document, this.#options);
      this.#isOthers = table.isOthers(members, table.aliased(members, state.tolerant), state, "");
    }
  }

  #record(data: Uint8Array, index: number): Reading<Packet> {
    const { maxBytes, maxLevels, maxItems } = this.#options;
    const { prefix, level, record, field } = this.#payload as Payload;
    const state = new ReadState(parse(decoded(data, maxBytes), maxLevels - level, maxItems), this.#options);
    const { root } = state.document;
    const path = `${prefix}/${index}`;
    let value: unknown;
    if (field !== null) {
      value = field.alone(root, state, path);
    } else if (root instanceof JsonObject) {
      value = record.read(root, state, path).value;
    } else {
      state.add(path, "type", "error", formOf("record", record.id).wrong(root));
    }
    const basis = record.basis(state.catalogs);
    return reading(value as Packet | undefined, state.cut(0), state.isCut(0), index, state.document, root, basis);
  }

  /** Everything but the records, as if their list were empty; records outside that list, as in an answer that is encoded twice, come last. */
  *#rest(): Generator<Reading<Packet>, boolean> {
    const state = opened(this.#scanner.rest.bytes().slice(), this.#options);
    if (!isOpen(state)) {
      throw new NotJson();
    }
    state.isRest = true;
    const messages = new Messages(new ServiceResolver([this.service], this.service.document));
    const rest = messages.judged(state, this.service, this.kind, this.#options);
    let { valid } = rest;
    for (const one of rest.records) {
      valid &&= one.valid;
      this.#truncated ||= one.truncated;
      yield one;
    }
    this.#findings = rest.findings;
    this.#truncated ||= rest.truncated;
    return valid;
  }
}

/**
 * Read a message of a service record by record. Nothing is read before the first record is asked for, and what is wrong with the data is
 * never thrown.
 *
 * @param source bytes as they come: an iterable or asynchronous iterable of them (a stream of Node), a `ReadableStream` (a response of `fetch`)
 * @throws {RangeError} for options that make no sense
 */
export function streamMessage<Request extends Packet, Response extends Packet, RequestItem, ResponseItem>(
  source: ByteSource,
  service: Service<Request, Response, RequestItem, ResponseItem>,
  options: StreamOptions & { readonly kind: "response" },
): MessageStream<ResponseItem>;
export function streamMessage<Request extends Packet, Response extends Packet, RequestItem, ResponseItem>(
  source: ByteSource,
  service: Service<Request, Response, RequestItem, ResponseItem>,
  options?: StreamOptions & { readonly kind?: "request" | undefined },
): MessageStream<RequestItem>;
export function streamMessage(source: ByteSource, service: AnyService, options: StreamOptions = {}): MessageStream<unknown> {
  const { kind = REQUEST, ...rest } = options;
  if (kind !== REQUEST && kind !== RESPONSE) {
    throw new RangeError(`There is no kind of message ${String(kind)}.`);
  }
  return new MessageStream(source, service, kind, service.regulation.options(rest));
}
