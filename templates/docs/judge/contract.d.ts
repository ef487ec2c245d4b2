// The words of the judge's scripts, for whoever checks them (`tsc`); no page loads this file.
// The documents are those of the contract: templates/contract/README.md says what each key means.

type NodeKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object';
type Severity = 'error' | 'warning';
type MessageKind = 'request' | 'response';
type Language = 'vi' | 'en';
type Sentence = readonly [vi: string, en: string];
type Blanks = Readonly<Record<string, string | Words>>;
type Members = Map<string, JsonNode>;

/** The places of the first and the last edition that have something. */
type Span = readonly [first: number, last: number];

/** One text in the two languages. */
interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** All documents of a contract. */
interface ContractDocuments {
  readonly regulation: RegulationDocument;
  readonly services: ServicesDocument;
  readonly records: Readonly<Record<string, RecordDocument>>;
  readonly code_tables: Readonly<Record<string, CodeTableDocument>>;
  readonly phrasebook: Phrasebook;
}

interface RegulationDocument {
  readonly contract: string;
  readonly editions: readonly { readonly edition: string; readonly label: Bilingual }[];
  readonly zone?: string;
  readonly sources: readonly { readonly source: string; readonly label: Bilingual }[];
}

/** Every word of a finding: whole sentences, what stands behind them, kinds of JSON, forms of types. */
interface Phrasebook {
  readonly sentences: Readonly<Record<string, Bilingual>>;
  readonly additions: Readonly<Record<string, Bilingual>>;
  readonly kinds: Readonly<Record<string, Bilingual>>;
  readonly forms: Readonly<Record<string, Bilingual>>;
}

/** The editions that have something; left out: from the first on, to the last. */
interface Lifetime {
  readonly since?: string;
  readonly until?: string;
}

interface TypeEntry {
  readonly kind: string;
  readonly phrase?: string;
  readonly digits?: number;
  readonly scale?: number;
  readonly exact?: boolean;
  readonly form?: 'text' | 'number' | 'either';
  readonly writes?: 'text' | 'number';
  readonly sign?: boolean;
  readonly pattern?: string;
  readonly true?: string;
  readonly false?: string;
  readonly table?: string;
  readonly closed?: boolean;
  readonly record?: string;
  readonly item?: TypeEntry;
  readonly expected?: string;
  readonly example?: string;
}

interface CodeTableDocument {
  readonly code_table: string;
  readonly codes: readonly CodeEntry[];
}

interface CodeEntry extends Lifetime {
  readonly code: string;
  readonly retired?: { readonly since: string; readonly use?: string };
}

interface FieldEntry extends Lifetime {
  readonly wire: string;
  readonly row?: number;
  readonly label: Bilingual;
  readonly type: TypeEntry;
  readonly role?: string;
  /** Its values are personal data: nothing near to one is told. */
  readonly sensitive?: boolean;
  readonly accepts?: readonly TypeEntry[];
  readonly aliases?: readonly string[];
  readonly constraints?: ConstraintEntries;
  readonly source?: readonly string[];
  readonly confidence?: string;
}

interface ConstraintEntries {
  readonly required?: RequiredEntry;
  readonly present?: PresentEntry;
  readonly length?: BoundsEntry;
  readonly pattern?: PatternEntry;
  readonly range?: RangeEntry;
  readonly period?: PeriodEntry;
  readonly items?: BoundsEntry;
  readonly unique?: UniqueEntry;
  readonly fixed?: PatternEntry;
}

interface ConstraintEntry {
  readonly severity: Severity;
}

interface RequiredEntry extends ConstraintEntry {
  readonly when?: string;
  readonly is?: readonly string[];
}

interface PresentEntry extends ConstraintEntry {
  readonly empty: string;
}

interface BoundsEntry extends ConstraintEntry {
  readonly min?: number;
  readonly max?: number;
}

interface RangeEntry extends ConstraintEntry {
  readonly min?: string;
  readonly max?: string;
}

/** Bounds on a moment in ISO form, and as `yyyyMMddHHmmss`. */
interface PeriodEntry extends RangeEntry {
  readonly first?: string;
  readonly last?: string;
}

interface PatternEntry extends ConstraintEntry {
  readonly is: string;
}

interface UniqueEntry extends ConstraintEntry {
  readonly key: string;
}

interface RecordDocument {
  readonly contract: string;
  readonly record: string;
  readonly kind: 'record' | MessageKind;
  readonly label: Bilingual;
  readonly sensitive?: boolean;
  readonly source: readonly string[];
  readonly confidence: string;
  readonly fields: readonly FieldEntry[];
  readonly rules: readonly RuleEntry[];
}

interface RuleEntry extends ConstraintEntry {
  readonly rule: string;
  readonly check: Comparison;
  readonly when?: readonly Comparison[];
  readonly tolerance?: string;
  readonly zeroes?: readonly string[];
  /** Its sentence may tell the two numbers that it compares. */
  readonly shows_numbers?: boolean;
  readonly sentence: Bilingual;
}

interface Comparison {
  readonly op: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** An operation (`op`, `left`, `right`), or one of the others. */
interface Expression {
  readonly op?: string;
  readonly left?: Expression;
  readonly right?: Expression;
  readonly field?: string;
  readonly number?: string;
  readonly text?: string;
}

interface ServicesDocument {
  readonly message_keys: Readonly<Record<string, readonly KeyEntry[]>>;
  readonly bare_responses: readonly { readonly record: string; readonly has_session: boolean }[];
  readonly services: readonly ServiceEntry[];
}

/** A key on the wire, with the aliases that tolerant reading takes. */
interface KeyEntry {
  readonly wire: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
}

interface ServiceEntry {
  readonly service: string;
  readonly wire?: string;
  readonly label: Bilingual;
  readonly request: string;
  readonly response: string;
  readonly bare_response: string;
  readonly data?: TypeEntry;
  readonly result?: TypeEntry;
  readonly is_nameless?: boolean;
  readonly needs: readonly KeyEntry[];
}

/** A field's name: on the wire, and in words. */
interface Label {
  readonly wire: string;
  readonly vi: string;
  readonly en: string;
}

/** Where something stands: citations in two languages, the row if there is one, and how sure. */
interface Source {
  readonly vi: string;
  readonly en: string;
  readonly row?: string;
  readonly confidence: string;
}

interface Value {
  readonly written: string;
  readonly plain: string;
}

/**
 * How one value was read: the sentence of its fault (of `range …` with the digits that were counted: it has more than its type), or of a
 * `form` that is not the exact one.
 */
interface Outcome {
  readonly value: Value | null;
  readonly fault: string | null;
  readonly form: string | null;
  readonly counts?: Readonly<Record<string, string>>;
}

type Read = (node: JsonNode, tolerant: boolean) => Outcome;
type Judgement = (value: Value, path: string, context: Context) => void;
type Operated = Fraction | string;
type Operands = (wire: string) => Operated | null;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

interface Item {
  readonly written: string | null;
  readonly findings: readonly Finding[];
  readonly truncated: boolean;
}

interface Placed {
  readonly value: Value | null;
  readonly service: string | null;
  readonly kind: MessageKind | null;
}

interface Limits {
  maxFindings: number;
  maxBytes: number;
  maxLevels: number;
  maxItems: number;
}

interface Options {
  readonly mode?: 'strict' | 'tolerant';
  readonly edition?: string;
  readonly service?: string;
  readonly kind?: MessageKind;
  readonly record?: string;
  readonly list?: boolean;
  readonly maxFindings?: number;
  readonly maxBytes?: number;
  readonly maxLevels?: number;
  readonly maxItems?: number;
}

interface Verdict {
  readonly valid: boolean;
  readonly service: string | null;
  readonly kind: MessageKind | null;
  readonly candidates: readonly string[];
  readonly findings: readonly Finding[];
  readonly truncated: boolean;
  readonly written: string | null;
  readonly records: readonly Item[];
}

/** What pages see: the judge, and what the site adds to it. */
interface GoitinPage {
  judge(documents: ContractDocuments): { read(bytes: Uint8Array, options?: Options): Verdict };
  pointing(text: string): { at(path: string): [number, number]; of(finding: Finding): [number, number]; line(place: number): [number, number] };
  contract?: ContractDocuments;
  /** The page, from the top of the site, on which a record stands. */
  links?: Readonly<Record<string, string>>;
  examples?: readonly { readonly vi: string; readonly en: string; readonly service: string; readonly text: string }[];
}

declare var Goitin: GoitinPage;
