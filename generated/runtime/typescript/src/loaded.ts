/* A regulation without generated classes: its records and services as its contract has them. */

import { type CodeTable, codeTable } from "./code_table.js";
import type { CodeTableDocument, RecordDocument, RegulationDocument, ServicesDocument } from "./contract.js";
import { named } from "./contract.js";
import { type MessageReader, messageReader } from "./message.js";
import { Packet } from "./packet.js";
import { type RecordClass, recordInfo, type RecordParts } from "./record_info.js";
import { Regulation } from "./regulation.js";
import { type AnyService, service } from "./service.js";

/** All documents of a contract: their texts, or what was parsed of them. */
export interface ContractDocuments {
  readonly regulation: string | RegulationDocument;
  readonly services: string | ServicesDocument;
  readonly records: Readonly<Record<string, string | RecordDocument>>;
  readonly code_tables: Readonly<Record<string, string | CodeTableDocument>>;
  /** The rows of the lists that code tables are; of one that is left out no code is judged. */
  readonly lists?: Readonly<Record<string, string>>;
}

/** The class of a record that only its contract knows. */
export interface LoadedRecord extends RecordClass<Packet> {
  readonly read: typeof Packet.read;
  readonly readList: typeof Packet.readList;
}

/** A regulation as its contract has it; each document is looked into on first use. */
export class Loaded {
  readonly regulation: Regulation;
  /** The classes of the records, by their ids. */
  readonly records: ReadonlyMap<string, LoadedRecord>;
  /** Reads any message. */
  readonly readMessage: MessageReader;
  readonly #documents: ContractDocuments;
  #services: ReadonlyMap<string, AnyService> | null = null;

  /** Contracts are loaded with `loaded`. */
  constructor(documents: ContractDocuments) {
    this.#documents = documents;
    this.regulation = new Regulation(documents.regulation as string);
    this.records = recordsOf(documents, this.regulation);
    const services = documents.services as string;
    this.readMessage = messageReader(() => ({ regulation: this.regulation, services, each: [...this.services.values()] }));
  }

  /** The services, by their ids. */
  get services(): ReadonlyMap<string, AnyService> {
    this.#services ??= servicesOf(this.#documents, this.regulation, this.records);
    return this.#services;
  }
}

/** Take the documents of a contract for a package. */
export function loaded(documents: ContractDocuments): Loaded {
  return new Loaded(documents);
}

function recordsOf(documents: ContractDocuments, regulation: Regulation): ReadonlyMap<string, LoadedRecord> {
  const tables: Record<string, CodeTable> = {};
  for (const [id, document] of Object.entries(documents.code_tables)) {
    tables[id] = codeTable({}, document as string, documents.lists?.[id] ?? null);
  }
  const records: Record<string, LoadedRecord> = {};
  for (const [id, document] of Object.entries(documents.records)) {
    records[id] = recordClass(() => ({ regulation, document: document as string, records, tables, services: documents.services as string }));
  }
  return new Map(Object.entries(records));
}

function recordClass(load: () => Omit<RecordParts<Packet>, "type">): LoadedRecord {
  const made: LoadedRecord = class extends Packet {
    static override readonly record = recordInfo<Packet>(() => ({ ...load(), type: made }));
  } as unknown as LoadedRecord;
  return made;
}

function servicesOf(documents: ContractDocuments, regulation: Regulation, records: ReadonlyMap<string, LoadedRecord>): ReadonlyMap<string, AnyService> {
  const entries = regulation.services(documents.services as string).services;
  const info = (id: string): LoadedRecord["record"] => named(records, id, "record").record;
  return new Map(
    entries.map((entry) => [
      entry.service,
      service(() => ({
        id: entry.service,
        regulation,
        services: documents.services as string,
        request: info(entry.request),
        response: info(entry.response),
        bareResponse: info(entry.bare_response),
      })),
    ]),
  );
}
