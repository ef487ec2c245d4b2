// The words of the judge's scripts, for whoever checks them (`tsc`); no page loads this file.
// The tables are made by generator/goitin/docs/tables.py, which says what each part means.

type NodeKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object';
type Severity = 'error' | 'warning';
type MessageKind = 'request' | 'response';
type Sentence = readonly [vi: string, en: string];
type Blanks = Readonly<Record<string, string | Words>>;
type Members = Map<string, JsonNode>;

interface Tables {
  readonly id: string;
  readonly number: string;
  readonly version: string;
  readonly editions: readonly (readonly [id: string, vi: string, en: string])[];
  /** The zone of all times, such as `+07:00`. */
  readonly zone?: string;
  readonly phrasebook: Phrasebook;
  readonly clauses: readonly (readonly [vi: string, en: string, confidence: string])[];
  readonly types: readonly TypeTable[];
  readonly tables: Readonly<Record<string, readonly CodeTable[]>>;
  readonly fields: readonly FieldTable[];
  readonly records: readonly RecordTable[];
  readonly services: readonly ServiceTable[];
  readonly parts: Readonly<Record<string, readonly (readonly [wire: string, ...aliases: string[]])[]>>;
}

/** Every word of a finding: whole sentences, what stands behind them, kinds of JSON, forms of types. */
interface Phrasebook {
  readonly sentences: Readonly<Record<string, Sentence>>;
  readonly additions: Readonly<Record<string, Sentence>>;
  readonly kinds: Readonly<Record<string, Sentence>>;
  readonly forms: Readonly<Record<string, Sentence>>;
}

interface TypeTable {
  readonly type: string;
  readonly say: string;
  readonly form: Sentence;
  readonly digits?: number;
  readonly scale?: number;
  readonly exact?: boolean;
  readonly as?: 'text' | 'number' | 'either';
  readonly writes?: 'text' | 'number';
  readonly sign?: boolean;
  readonly pattern?: string;
  readonly true?: string;
  readonly false?: string;
  readonly table?: string;
  readonly closed?: boolean;
  readonly record?: string;
  readonly item?: number;
}

type CodeTable = readonly [code: string, first?: number, last?: number, retired?: number | null];

interface FieldTable {
  readonly wire: string;
  readonly vi: string;
  readonly en: string;
  readonly clause: number;
  readonly row?: number;
  readonly type: number;
  readonly span?: readonly [first: number, last: number];
  readonly part?: string;
  readonly accepts?: readonly number[];
  readonly aliases?: readonly string[];
  readonly fixed?: string;
  /** Its values are personal data: nothing near to one is told. */
  readonly private?: boolean;
  readonly required?: { readonly when?: string; readonly is?: readonly string[]; readonly warns?: boolean };
  readonly present?: { readonly empty: string; readonly warns?: boolean };
  readonly length?: BoundsTable;
  readonly period?: PeriodTable;
  readonly items?: BoundsTable;
  readonly range?: RangeTable;
  readonly pattern?: PatternTable;
  readonly unique?: UniqueTable;
}

interface BoundsTable {
  readonly min?: number;
  readonly max?: number;
  readonly warns?: boolean;
}

interface RangeTable {
  readonly min?: string;
  readonly max?: string;
  readonly warns?: boolean;
}

/** Bounds on a moment in ISO form, and as `yyyyMMddHHmmss`. */
interface PeriodTable extends RangeTable {
  readonly first?: string;
  readonly last?: string;
}

interface PatternTable {
  readonly is: string;
  readonly warns?: boolean;
}

interface UniqueTable {
  readonly key: string;
  readonly warns?: boolean;
}

interface RecordTable {
  readonly id: string;
  readonly vi?: string;
  readonly en?: string;
  readonly clause: number;
  readonly fields: readonly number[];
  readonly rules?: readonly RuleTable[];
}

interface RuleTable {
  readonly id: string;
  readonly check: ComparisonTable;
  readonly when?: readonly ComparisonTable[];
  readonly tolerance?: string;
  readonly zeroes?: readonly string[];
  /** Its sentence may tell the two numbers that it compares. */
  readonly shows?: boolean;
  readonly vi: string;
  readonly en: string;
  readonly warns?: boolean;
}

type ComparisonTable = readonly [op: string, left: ExpressionTable, right: ExpressionTable];
type ExpressionTable = OperandTable | OperationTable;
type OperationTable = [op: string, left: ExpressionTable, right: ExpressionTable];

interface OperandTable {
  readonly field?: string;
  readonly number?: string;
  readonly text?: string;
}

interface ServiceTable {
  readonly id: string;
  readonly wire?: string;
  readonly vi: string;
  readonly en: string;
  readonly request: string;
  readonly response: string;
  readonly bare: string;
  readonly data?: number;
  readonly result?: number;
}

/** A field's name: on the wire, and in words. */
interface Label {
  readonly wire: string;
  readonly vi: string;
  readonly en: string;
}

/** Where a clause stands: citations in two languages, the row if there is one, and how sure. */
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
  judge(tables: Tables): { read(bytes: Uint8Array, options?: Options): Verdict };
  pointing(text: string): { at(path: string): [number, number]; of(finding: Finding): [number, number]; line(place: number): [number, number] };
  tables?: Tables;
  /** The page, from the top of the site, on which a record stands. */
  links?: Readonly<Record<string, string>>;
  examples?: readonly { readonly vi: string; readonly en: string; readonly service: string; readonly text: string }[];
}

declare var Goitin: GoitinPage;
