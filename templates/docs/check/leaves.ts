/* Values as people write them: codes with their names, days as dd/MM/yyyy, yes and no; what cannot be read as it was sent. */

import type { Bilingual, CodeTableDocument } from "../../runtime/typescript/src/contract.js";
import type { Field } from "../../runtime/typescript/src/field.js";
import type { ReadState } from "../../runtime/typescript/src/state.js";
import { sha256 } from "./sha256.js";
import { isFilled, JsonList, JsonNumber, JsonObject, type Node } from "../../runtime/typescript/src/tree.js";

/** A value as people write it, its code where it has one, and as it was sent where that is another text. */
export interface Leaf {
  readonly text: Bilingual;
  readonly code: string;
  readonly sent: string;
  readonly look: "plain" | "number" | "empty" | "masked" | "file" | "odd";
  /** The address that the value is, of the web. */
  readonly href: string;
}

const LONGEST_BASE64 = 96;
const MASK = same("•••••");
const YES: Bilingual = { vi: "có", en: "yes" };
const NO: Bilingual = { vi: "không", en: "no" };
const NULL: Bilingual = { vi: "không có giá trị", en: "no value" };
const BLANK: Bilingual = { vi: "để trống", en: "empty" };
const NO_ITEMS: Bilingual = { vi: "danh sách trống", en: "empty list" };
const NO_MEMBERS: Bilingual = { vi: "bản ghi trống", en: "empty record" };

/** A text that is the same in both languages. */
function same(text: string): Bilingual {
  return { vi: text, en: text };
}

function leaf(text: Bilingual, sent: string, look: Leaf["look"] = "plain", code = "", href = ""): Leaf {
  return { text, sent, look, code, href };
}

/** Writes the values of one document. */
export class Writer {
  readonly #state: ReadState;
  readonly #tables: Readonly<Record<string, CodeTableDocument>>;

  constructor(state: ReadState, tables: Readonly<Record<string, CodeTableDocument>>) {
    this.#state = state;
    this.#tables = tables;
  }

  /** A value that is not shown; that there is none may be seen. */
  masked(node: Node): Leaf {
    const isNone = node === null || node === "" || (node instanceof JsonList && node.items.length === 0) || (node instanceof JsonObject && node.members.size === 0);
    return isNone ? this.empty(node) : leaf(MASK, "", "masked");
  }

  /** What has no value in it. */
  empty(node: Node): Leaf {
    const [text, sent] = node === null ? [NULL, "null"] : node === "" ? [BLANK, ""] : node instanceof JsonList ? [NO_ITEMS, "[]"] : [NO_MEMBERS, "{}"];
    return leaf(text, sent, "empty");
  }

  /** A value that is no list and no object. */
  leaf(node: Node, field: Field | null): Leaf {
    if (!isFilled(node)) {
      return this.empty(node);
    }
    const sent = node instanceof JsonNumber ? node.text : String(node);
    const kind = field?.kind ?? null;
    const type = kind?.type.kind ?? "json";
    if (field === null || kind === null || type === "json") {
      return leaf(same(lines(sent)), sent);
    }
    const value = kind.read(node, this.#state.silent(), "", "");
    return value === undefined ? leaf(same(lines(sent)), sent, "odd") : this.#typed(type, value, kind.plain(value), sent, kind.type.table ?? "");
  }

  #typed(type: string, value: unknown, plain: string, sent: string, table: string): Leaf {
    switch (type) {
      case "date":
      case "datetime":
      case "month":
      case "time":
        return leaf(same(moment(type, plain)), sent);
      case "code": {
        const label = this.#tables[table]?.codes.find(({ code }) => code === plain)?.label;
        return label === undefined ? leaf(same(lines(sent)), sent) : leaf(label, sent, "plain", plain);
      }
      case "flag":
        return leaf(value === true ? YES : NO, sent, "plain", sent);
      case "percent":
        return leaf(same(`${plain}%`), sent);
      case "base64":
        return sent.length > LONGEST_BASE64 ? file(sent) : leaf(same(lines(sent)), sent);
      case "url":
        return leaf(same(lines(sent)), sent, "plain", "", /^https?:\/\//i.test(sent) ? sent : "");
      case "integer":
      case "decimal":
        return leaf(same(sent), sent, "number");
      default:
        return leaf(same(lines(sent)), sent);
    }
  }
}

/** What a file begins with, and what it then is. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ["%PDF-", "PDF"],
  ["\x89PNG\r\n\x1a\n", "PNG"],
  ["\xff\xd8\xff", "JPEG"],
  ["PK\x03\x04", "ZIP, Word, Excel"],
  ["\xd0\xcf\x11\xe0", "Word, Excel (97)"],
  ["<?xml", "XML"],
];

/** What a file in base64 is known by, instead of its thousands of letters. */
function file(text: string): Leaf {
  const letters = atob(text);
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const kind = KINDS.find(([start]) => letters.startsWith(start))?.[1];
  const [vi, en] = kind === undefined ? ["tệp", "file"] : [`tệp ${kind}`, `${kind} file`];
  const hash = sha256(bytes);
  return leaf({ vi: `${vi}, ${bytes.length} byte, SHA-256 ${hash}`, en: `${en}, ${bytes.length} bytes, SHA-256 ${hash}` }, "", "file");
}

/** A point in time as people write it; its seconds only where they say something. */
function moment(type: string, digits: string): string {
  const day = `${digits.slice(6, 8)}/${digits.slice(4, 6)}/${digits.slice(0, 4)}`;
  const time = `${digits.slice(8, 10)}:${digits.slice(10, 12)}${digits.slice(12) === "00" ? "" : `:${digits.slice(12)}`}`;
  const forms: Readonly<Record<string, string>> = { date: day, month: day.slice(3), time, datetime: `${day} ${time}` };
  return forms[type] ?? digits;
}

/** A text with the breaks of lines that pages have. */
function lines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
