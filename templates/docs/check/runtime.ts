/*
 * What the page that checks packets is given: the runtime of TypeScript packages, word for word, and where findings stand in a text.
 * `templates/docs/runtime.js` is made of it (`make golden`); no page loads this file.
 */

import { type AnyService, type ContractDocuments, type Finding, type Loaded, loaded, type MessageKind } from "../../runtime/typescript/src/index.js";
import { laidOut, onOneLine } from "./layout.js";
import { type Cell, type Drawn, picture, type Section } from "./picture.js";
import { Places } from "./places.js";

interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What the page reads of the contract by itself. */
interface Known {
  readonly regulation: { readonly editions: readonly { readonly edition: string; readonly label: Bilingual }[] };
  readonly records: Readonly<Record<string, { readonly record: string; readonly kind: "record" | MessageKind; readonly label: Bilingual }>>;
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
  contract?: ContractDocuments & Known;
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
  /** What the page tells of a record, a list of them or a message. */
  interface PageReading {
    readonly valid: boolean;
    readonly findings: readonly Finding[];
    readonly truncated: boolean;
    readonly service?: AnyService | null;
    readonly kind?: MessageKind | null;
  }
  type PageMessageKind = MessageKind;
}

globalThis.Goitin = { ...globalThis.Goitin, loaded, places: (text) => new Places(text), picture, laidOut, onOneLine };
