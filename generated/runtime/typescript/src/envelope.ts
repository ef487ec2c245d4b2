/* Messages that are their envelope and nothing else but for their payload: one class has them all, with one below it for each message. */

import { documentOf, type RecordDocument } from "./contract.js";
import type { Packet } from "./packet.js";
import { type RecordClass, RecordInfo, type RecordParts } from "./record_info.js";

/** What generated code says of such a message. */
export interface MessageParts extends Omit<RecordParts<Packet>, "type"> {
  /** The class of the envelope. */
  readonly envelope: { readonly prototype: Packet };
}

/** Say what a message is that has no class of its own; looked into on first use. */
export function messageInfo<T extends Packet>(load: () => MessageParts): RecordInfo<T> {
  const info: RecordInfo<T> = new RecordInfo(() => {
    const { envelope, ...parts } = load();
    return { ...parts, type: bound(envelope, parts.document, info) };
  });
  return info;
}

/** A class of one message. */
function bound<T extends Packet>(envelope: MessageParts["envelope"], document: string, record: RecordInfo<T>): RecordClass<T> {
  const base = envelope as unknown as new (init: object) => Packet;
  const made = class extends base {
    static readonly record = record;
  };
  const id = documentOf<RecordDocument>(document).record;
  const name = id.split("_").map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  Object.defineProperty(made, "name", { value: name.join("") });
  return made as unknown as RecordClass<T>;
}
