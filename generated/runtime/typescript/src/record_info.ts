/* What a class of records stands for: the document of its contract, made a table on first use. */

import { type Basis, type Catalogs, NO_BASIS, type UsedList } from "./catalog.js";
import { CODES, type CodeTable } from "./code_table.js";
import type { Codes } from "./constraints.js";
import { type Bilingual, documentOf, named, type RecordDocument, understood } from "./contract.js";
import type { NestedRecord } from "./field.js";
import { propertyName } from "./names.js";
import type { Regulation } from "./regulation.js";
import { Slots } from "./slots.js";
import { type Others, Table } from "./table.js";

/** The class of a record. */
export interface RecordClass<T extends object = object> {
  readonly record: RecordInfo<T>;
  readonly prototype: T;
}

/** What generated code says of a record. */
export interface RecordParts<T extends object> {
  readonly type: RecordClass<T>;
  readonly regulation: Regulation;
  /** Its document of the contract, as text. */
  readonly document: string;
  /** The classes of the records in its fields, by their ids. */
  readonly records?: Readonly<Record<string, RecordClass>>;
  /** The code tables of its fields, by their ids. */
  readonly tables?: Readonly<Record<string, CodeTable>>;
  /** `services.json` of the contract, as text, where it is a request of one of them. */
  readonly services?: string;
  /** Former ids of fields, each with the id of today. */
  readonly former?: Readonly<Record<string, string>>;
}

/** What the regulation says of a record; read on first use. */
export class RecordInfo<T extends object> {
  readonly #load: () => RecordParts<T>;
  #parts_: RecordParts<T> | null = null;
  #document_: RecordDocument | null = null;
  #table_: Table | null = null;

  /** Records are declared with `recordInfo` and `messageInfo`. */
  constructor(load: () => RecordParts<T>) {
    this.#load = load;
  }

  get #parts(): RecordParts<T> {
    this.#parts_ ??= this.#load();
    return this.#parts_;
  }

  /** Its id in the specification. */
  get id(): string {
    return this.document.record;
  }

  /** What it is called. */
  get label(): Bilingual {
    return this.document.label;
  }

  /** The regulation that it belongs to. */
  get regulation(): Regulation {
    return this.#parts.regulation;
  }

  /** Its class. @internal */
  get type(): RecordClass<T> {
    return this.#parts.type;
  }

  /** Its document. @internal */
  get document(): RecordDocument {
    this.#document_ ??= understood(documentOf<RecordDocument>(this.#parts.document));
    return this.#document_;
  }

  /** Its table. @internal */
  get table(): Table {
    if (this.#table_ === null) {
      this.#table_ = this.#made();
      this.#remember();
    }
    return this.#table_;
  }

  /** What readings of the record rest on, with these lists at hand. @internal */
  basis(catalogs: Catalogs): Basis {
    const { lists } = this.document;
    if (lists === undefined) {
      return NO_BASIS;
    }
    const used: UsedList[] = [];
    const notJudged: string[] = [];
    for (const table of lists) {
      const version = catalogs.get(table)?.version ?? this.listVersion(table, new Set());
      if (version === null) {
        notJudged.push(table);
      } else {
        used.push({ table, version });
      }
    }
    return Object.freeze({ used: Object.freeze(used), notJudged: Object.freeze(notJudged) });
  }

  /** The version of a list that came with the package, of its own fields or of those of a record inside it. @internal */
  listVersion(table: string, seen: Set<unknown>): string | null {
    const { tables = {}, records = {} } = this.#parts;
    if (seen.has(this)) {
      return null;
    }
    seen.add(this);
    const own = tables[table]?.[CODES].listVersion;
    return own ?? Object.values(records).reduce<string | null>((found, one) => found ?? one.record.listVersion(table, seen), null);
  }

  /** The value of a record that is given as an instance, or as its values; throws `TypeError` for all else. @internal */
  take(value: unknown): T {
    const type = this.type as unknown as new (init: object) => T;
    if (value instanceof type) {
      return value;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new TypeError(`${this.id}: expected an object.`);
    }
    return new type(value);
  }

  /** The ids of today of fields that had others. @internal */
  get former(): Readonly<Record<string, string>> {
    return this.#parts.former ?? {};
  }

  #made(): Table {
    const { regulation, records = {}, tables = {} } = this.#parts;
    const type = this.type as unknown as new (slots: Slots) => T;
    return new Table({
      document: this.document,
      regulation,
      others: this.#others(),
      nested: (id): NestedRecord => nested(named(new Map(Object.entries(records)), id, "record").record),
      codes: (id): Codes => named(new Map(Object.entries(tables)), id, "code table")[CODES],
      make: (slots) => new type(slots),
      take: (value) => this.take(value),
    });
  }

  #others(): Others | null {
    const { services: text, regulation } = this.#parts;
    const field = this.document.fields.find((one) => one.role === "service");
    if (text === undefined || field === undefined || this.document.kind !== "request") {
      return null;
    }
    const { services } = regulation.services(text);
    const own = services.find((one) => one.request === this.document.record);
    if (own === undefined) {
      return null;
    }
    const wires = services.flatMap((one) => (one.wire === undefined || one.wire === own.wire ? [] : [one.wire]));
    return { wire: field.wire, name: own.wire ?? own.service, wires: new Set(wires) };
  }

  /** Let former names of properties lead to those of today. */
  #remember(): void {
    for (const [old, today] of Object.entries(this.former)) {
      const name = propertyName(today);
      Object.defineProperty(this.type.prototype, propertyName(old), {
        configurable: true,
        get(this: Readonly<Record<string, unknown>>): unknown {
          return this[name];
        },
      });
    }
  }
}

function nested(info: RecordInfo<object>): NestedRecord {
  return {
    id: info.id,
    get needs(): NestedRecord["needs"] {
      return info.table.needs;
    },
    basis: (catalogs) => info.basis(catalogs),
    read: (node, state, base) => info.table.read(node, state, base),
    write: (value) => info.table.write(value),
    take: (value) => info.take(value),
    field: (wire) => info.table.field(wire),
    seen: (node, state) => info.table.seen(node, state),
  };
}

/** Say what a class of records stands for; looked into on first use. */
export function recordInfo<T extends object>(load: () => RecordParts<T>): RecordInfo<T> {
  return new RecordInfo(load);
}
