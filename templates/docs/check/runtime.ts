/*
 * What the page that checks packets is given: the runtime of TypeScript packages, word for word, and where findings stand in a text.
 * `templates/docs/runtime.js` is made of it (`make golden`); no page loads this file.
 */

import type { RecordDocument } from "../../runtime/typescript/src/contract.js";
import { type AnyService, type ContractDocuments, type Finding, type Loaded, loaded, type MessageKind } from "../../runtime/typescript/src/index.js";
import type { Leaf } from "./leaves.js";
import { laidOut, onOneLine } from "./layout.js";
import { type Cell, type Drawn, picture, type Section } from "./picture.js";
import { Places } from "./places.js";

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What the page reads of the contract by itself. */
interface Known {
  readonly regulation: {
    readonly editions: readonly { readonly edition: string; readonly label: Bilingual }[];
    readonly sources?: readonly { readonly source: string; readonly label: Bilingual }[];
  };
  readonly records: Readonly<Record<string, RecordDocument>>;
  readonly services: { readonly services: readonly { readonly service: string; readonly wire?: string; readonly label: Bilingual; readonly request: string; readonly response: string; readonly bare_response: string }[] };
}

/** What scripts of the page share. */
interface GoitinPage {
  loaded(documents: ContractDocuments): Loaded;
  places(text: string): Places;
  /** A packet drawn for people; null where it is no JSON. */
  picture(text: string, how: Drawn): Section | null;
  /** JSON a member a line, or on one line, its values untouched; null where it is none. */
  laidOut(text: string): string | null;
  onOneLine(text: string): string | null;
  /** Not before it is loaded, as the two behind it. */
  contract: ContractDocuments & Known;
  /** The text that is judged, with numbers and marks beside it. */
  editor: {
    show(text: string): void;
    mark(found: ReadonlyMap<number, "error" | "warning">): void;
    select(start: number, end: number, line: number): void;
  };
  /** What was found and what was read, as elements of the page. */
  views: {
    element(name: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement;
    said(vi: string, en: string): (Node | string)[];
    findings(reading: PageReading, places: Places | null): void;
    lines(reading: PageReading, places: Places): Map<number, "error" | "warning">;
    picture(drawn: Section, found: readonly Finding[]): HTMLElement;
  };
  /** What the page does with a packet. */
  page: {
    readonly form: HTMLFormElement;
    readonly area: HTMLTextAreaElement;
    readonly LARGEST_CARRIED: number;
    readonly PATIENCE: number;
    choice(name: string): HTMLSelectElement;
    isChecked(name: string): boolean;
    judgeNow(): Promise<void>;
    open(name: string, bytes: Uint8Array): Promise<void>;
    take(files: Iterable<File>): Promise<void>;
    sdk(): Promise<Loaded>;
    speak(): void;
    reading(): PageReading | null;
    /** The text is no longer that of a file. */
    changed(): void;
  };
  /** The page, from the top of the site, on which a record stands. */
  links?: Readonly<Record<string, string>>;
  examples?: readonly { readonly vi: string; readonly en: string; readonly service: string; readonly text: string }[];
}

declare global {
  var Goitin: GoitinPage;
  /** The types by which the page's own script is checked. */
  type PageFinding = Finding;
  type PagePlaces = Places;
  type PageCell = Cell;
  type PageSection = Section;
  type PageLeaf = Leaf;
  type PageBilingual = Bilingual;
  type PageSdk = Loaded;
  /** What the page tells of a record, a list of them or a message. */
  interface PageReading {
    readonly valid: boolean;
    readonly findings: readonly Finding[];
    readonly truncated: boolean;
    readonly service?: AnyService | null;
    readonly kind?: MessageKind | null;
    readonly value?: unknown;
  }
  type PageMessageKind = MessageKind;
}

globalThis.Goitin = { ...globalThis.Goitin, loaded, places: (text) => new Places(text), picture, laidOut, onOneLine };
