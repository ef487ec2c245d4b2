/*
 * What a finding says: what it is about, which sentence of the phrasebook, and what fills its blanks. Nothing is put together before
 * somebody reads it. No value of a document ever stands in a sentence, but the two numbers of a rule.
 */

import type { Bilingual } from "./contract.js";
import { kindOf, type Node, type NodeKind } from "./tree.js";
import { ADDITIONS, FORMS, KINDS, SENTENCES } from "./words.js";

/** A field's name: on the wire, and in words. */
export interface FieldLabel extends Bilingual {
  readonly wire: string;
}

/** Where something stands: citations in two languages and by the ids of the sources, the row if there is one, and how sure. */
export interface Citation extends Bilingual {
  readonly cited?: string;
  readonly row?: string;
  readonly confidence: string;
}

/** What a sentence is about: a field with its label and source, a record (its rules), or the document itself. */
export interface Subject {
  readonly name: Bilingual;
  readonly label: FieldLabel | null;
  readonly record: string | null;
  /** What the sentence with a key of the phrasebook cites. */
  source(key: string): Citation | null;
}

/** What fills a blank in words, and what it is apart from language. */
export class Words {
  readonly neutral: string;
  readonly words: Bilingual;

  constructor(neutral: string, words: Bilingual) {
    this.neutral = neutral;
    this.words = words;
  }
}

export type Blanks = Readonly<Record<string, string | Words>>;
/** Says what may be meant; asked when the sentence is read. */
export type Near = () => string | null;

const DOCUMENT: Bilingual = { vi: "JSON", en: "JSON" };
const BLANK = /\{([a-z]+)\}/g;
const BEHIND = ["near", "candidates", "computed"];

/** The document itself. */
export const DOCUMENT_SUBJECT: Subject = { name: DOCUMENT, label: null, record: null, source: () => null };

/** A sentence that can be told: its key in the phrasebook (of a rule none, but `own` words), and what fills it. */
export class Told {
  readonly key: string;
  private readonly own: Bilingual | null;
  private blanks: Blanks;
  private near: Near | null;

  constructor(key: string, blanks: Blanks = {}, near: Near | null = null, own: Bilingual | null = null) {
    this.key = key;
    this.blanks = blanks;
    this.near = near;
    this.own = own;
  }

  /** In a language, without the clause. */
  about(subject: Subject, language: "vi" | "en"): string {
    const values = this.values();
    const fill = (name: string): string => {
      const value = name === "field" ? subject.name[language] : values[name];
      return value instanceof Words ? value.words[language] : (value ?? "");
    };
    const told = this.texts().map((text) => filled(text[language], fill));
    return [...(this.own === null ? [] : [this.own[language]]), ...told].join(" ");
  }

  /** What fills the blanks apart from language, in the order of the English sentence, the reason first. */
  limits(): Readonly<Record<string, string>> {
    const values = this.values();
    const limits: Record<string, string> = {};
    const reason = /^[a-z]+ ([^/]+)/.exec(this.key)?.[1];
    if (reason !== undefined) {
      limits.reason = reason;
    }
    for (const [, name = ""] of this.texts().flatMap((text) => [...text.en.matchAll(BLANK)])) {
      const value = values[name];
      if (name !== "field") {
        limits[name] = value instanceof Words ? value.neutral : (value ?? "");
      }
    }
    return limits;
  }

  /** What fills the blanks, `near` with them. */
  private values(): Blanks {
    const near = this.near?.() ?? null;
    this.near = null;
    this.blanks = near === null ? this.blanks : { ...this.blanks, near };
    return this.blanks;
  }

  /** The sentences of the phrasebook, one behind the other. */
  private texts(): Bilingual[] {
    const values = this.values();
    const behind = BEHIND.filter((name) => name in values).map((name) => of(ADDITIONS, name));
    return this.own === null ? [of(SENTENCES, this.key), ...behind] : behind;
  }
}

/** What is asked somewhere, and the sentences that say that something else was met, each made once: there may be a million of them. */
export class Expected {
  readonly words: Words;
  private readonly met: Map<NodeKind, Told> = new Map();
  private form_: Told | null = null;
  private format_: Told | null = null;

  constructor(words: Words) {
    this.words = words;
  }

  /** Something of another type was met. */
  wrong(node: Node): Told {
    const kind = kindOf(node);
    let told = this.met.get(kind);
    if (told === undefined) {
      told = new Told("type", { expected: this.words, met: new Words(kind, of(KINDS, kind)) });
      this.met.set(kind, told);
    }
    return told;
  }

  /** It was understood, but is not of the exact form. */
  get form(): Told {
    this.form_ ??= new Told("form", { expected: this.words });
    return this.form_;
  }

  /** It is of the right type, but cannot be read. */
  get format(): Told {
    this.format_ ??= new Told("format", { expected: this.words });
    return this.format_;
  }
}

/** A form of the phrasebook that is no field's type, such as `message`. */
export function formOf(key: string, neutral: string = key): Expected {
  return new Expected(new Words(neutral, of(FORMS, key)));
}

/** The sentence of a rule with bounds: by which of them there are; `ends` tell the sentences of one bound apart. */
export function bounded(
  rule: string,
  { min, max }: { readonly min?: string | number | undefined; readonly max?: string | number | undefined },
  ends: readonly [string, string] = ["min", "max"],
): Told {
  if (min !== undefined && min === max) {
    return new Told(`${rule}/exact`, { exact: String(min) });
  }
  const blanks = { ...(min === undefined ? {} : { min: String(min) }), ...(max === undefined ? {} : { max: String(max) }) };
  if (min !== undefined && max !== undefined) {
    return new Told(rule, blanks);
  }
  return new Told(`${rule}/${min === undefined ? ends[1] : ends[0]}`, blanks);
}

/** `Nguồn: qc_1 Bảng 2, dòng 1 (B).`: by ids, as names of sources are long. */
export function clause(source: Citation, language: "vi" | "en"): string {
  const { row, confidence } = source;
  const told = row === undefined ? "" : filled(of(ADDITIONS, "row")[language], () => row);
  const parts: Readonly<Record<string, string>> = { place: source.cited ?? source[language], row: told, confidence };
  return filled(of(ADDITIONS, "clause")[language], (name) => parts[name] ?? "");
}

/** A sentence with its blanks filled; what fills them is not looked into again. */
export function filled(text: string, fill: (name: string) => string): string {
  return text.replace(BLANK, (_, name: string) => fill(name));
}

function of(book: Readonly<Record<string, readonly [vi: string, en: string]>>, key: string): Bilingual {
  const [vi, en] = book[key] ?? ["", ""];
  return { vi, en };
}
