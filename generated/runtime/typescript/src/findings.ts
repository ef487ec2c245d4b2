/* What is wrong with a packet: findings. */

import type { Severity } from "./contract.js";
import { type Citation, clause, DOCUMENT_SUBJECT, type FieldLabel, type Subject, Told } from "./sentences.js";

/** A finding as it is written: the same in every language and command. */
export interface FindingForm {
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly label?: FieldLabel;
  readonly source?: Citation;
  readonly limits?: Readonly<Record<string, string>>;
}

/** One fault. Its sentences never hold a value of the packet; they are made when somebody reads them. */
export class Finding {
  /** The JSON Pointer (RFC 6901) of what is wrong. */
  readonly path: string;
  /** The rule that is broken. */
  readonly rule: string;
  /** `error`: the packet is not valid; `warning`: it is all the same. */
  readonly severity: Severity;
  readonly #about: Subject;
  readonly #told: Told | FindingForm;

  /** Findings are made by reading, and of their written form. */
  constructor(path: string, rule: string, severity: Severity, about: Subject, told: Told | FindingForm) {
    this.path = path;
    this.rule = rule;
    this.severity = severity;
    this.#about = about;
    this.#told = told;
  }

  /**
   * The finding of a written form, as text or already parsed.
   *
   * @throws {TypeError} for anything else
   */
  static fromJSON(form: unknown): Finding {
    const found: unknown = typeof form === "string" ? JSON.parse(form) : form;
    const { path, rule, severity, sentence, label, source, limits } = checked(found);
    const about = { name: DOCUMENT_SUBJECT.name, label: label ?? null, record: null, source: () => source ?? null };
    const kept = { path, rule, severity, sentence: { vi: sentence.vi, en: sentence.en }, ...(limits === undefined ? {} : { limits: { ...limits } }) };
    return new Finding(path, rule, severity, about, kept);
  }

  /** What is wrong and what to do, in Vietnamese. */
  get sentenceVi(): string {
    return this.#sentence("vi");
  }

  /** What is wrong and what to do, in English. */
  get sentenceEn(): string {
    return this.#sentence("en");
  }

  /** The sentence and its source, in Vietnamese. */
  get messageVi(): string {
    return this.#message("vi");
  }

  /** The sentence and its source, in English. */
  get messageEn(): string {
    return this.#message("en");
  }

  /** The field it is about; null where it is about no field. */
  get label(): FieldLabel | null {
    return this.#about.label;
  }

  /** Where the regulation says so; null where it says nothing. */
  get source(): Citation | null {
    return this.#about.source(this.#told instanceof Told ? this.#told.key : "");
  }

  /** The id of the record that it is about; null where it is about none, or was read from its written form. */
  get record(): string | null {
    return this.#about.record;
  }

  /** What the sentence names, without its language: bounds, forms, tables. */
  get limits(): Readonly<Record<string, string>> {
    return this.#told instanceof Told ? this.#told.limits() : (this.#told.limits ?? {});
  }

  /** The written form; as text it is canonical JSON. */
  toJSON(): FindingForm {
    const { path, rule, severity, label, source, limits } = this;
    return {
      path,
      rule,
      severity,
      sentence: { vi: this.sentenceVi, en: this.sentenceEn },
      ...(label === null ? {} : { label: { wire: label.wire, vi: label.vi, en: label.en } }),
      ...(source === null ? {} : { source: written(source) }),
      ...(Object.keys(limits).length === 0 ? {} : { limits }),
    };
  }

  /** Where, how much, which rule, and what. */
  toString(): string {
    return `${this.path === "" ? "(root)" : this.path}: ${this.severity} ${this.rule}: ${this.messageEn}`;
  }

  #sentence(language: "vi" | "en"): string {
    return this.#told instanceof Told ? this.#told.about(this.#about, language) : this.#told.sentence[language];
  }

  #message(language: "vi" | "en"): string {
    const { source } = this;
    return source === null ? this.#sentence(language) : `${this.#sentence(language)} ${clause(source, language)}`;
  }
}

function written({ vi, en, cited, row, confidence }: Citation): Citation {
  return { vi, en, ...(cited === undefined ? {} : { cited }), ...(row === undefined ? {} : { row }), confidence };
}

function checked(form: unknown): FindingForm {
  const found = form as Partial<FindingForm> | null;
  const { path, rule, severity, sentence, label, source, limits } = found ?? {};
  const texts: unknown[] = [path, rule, sentence?.vi, sentence?.en, ...(limits ? Object.values(limits) : [])];
  texts.push(...(label ? [label.wire, label.vi, label.en] : []), ...(source ? [source.vi, source.en, source.confidence] : []));
  if (!texts.every((text) => typeof text === "string") || (severity !== "error" && severity !== "warning")) {
    throw new TypeError("Not a finding in its written form.");
  }
  return found as FindingForm;
}
