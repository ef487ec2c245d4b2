/*
 * The documents of a contract, as `generated/<regulation>/contract` has them (its README says what each key means). What a reader must
 * understand to come to the right verdict and does not is refused: another form of the documents, an unknown type, constraint, operator.
 */

export type Severity = "error" | "warning";
export type MessageKind = "request" | "response";

/** One text in the two languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface RegulationDocument {
  readonly contract: string;
  readonly editions: readonly { readonly edition: string; readonly label: Bilingual }[];
  readonly zone?: string;
  /** The code tables whose rows are lists. */
  readonly lists?: readonly string[];
  readonly sources?: readonly { readonly source: string; readonly label: Bilingual }[];
}

/** The editions that have something; left out: from the first on, to the last. */
export interface Lifetime {
  readonly since?: string;
  readonly until?: string;
}

export interface TypeEntry {
  readonly kind: string;
  readonly phrase?: string;
  readonly digits?: number;
  readonly scale?: number;
  readonly exact?: boolean;
  readonly form?: "text" | "number" | "either";
  readonly writes?: "text" | "number";
  readonly sign?: boolean;
  readonly pattern?: string;
  readonly true?: string;
  readonly false?: string;
  readonly table?: string;
  readonly closed?: boolean;
  readonly listed?: boolean;
  readonly record?: string;
  readonly item?: TypeEntry;
  readonly separator?: string;
  readonly expected?: string;
  readonly example?: string;
}

export interface CodeTableDocument {
  readonly code_table: string;
  readonly label: Bilingual;
  readonly strength: "closed" | "open" | "example";
  /** Which list it is: one whose rows are a file of their own, or that only callers have. */
  readonly list?: { readonly provided?: boolean; readonly version?: string };
  readonly codes: readonly CodeDocument[];
}

export interface CodeDocument extends Lifetime {
  readonly code: string;
  readonly label: Bilingual;
  readonly retired?: { readonly since: string; readonly use?: string };
}

export interface FieldEntry extends Lifetime {
  readonly wire: string;
  readonly id: string;
  readonly row?: number;
  readonly label: Bilingual;
  readonly type: TypeEntry;
  readonly role?: string;
  readonly sensitive?: boolean;
  readonly accepts?: readonly TypeEntry[];
  readonly aliases?: readonly string[];
  readonly constraints?: ConstraintEntries;
  readonly source?: readonly string[];
  readonly confidence?: string;
  /** What other editions than the newest ask of values. */
  readonly by_edition?: readonly EditionEntry[];
}

/** The constraints on values in some editions, in place of those of the field. */
export interface EditionEntry {
  readonly since: string;
  readonly until: string;
  readonly constraints: ConstraintEntries;
}

export interface ConstraintEntries {
  readonly required?: DemandsEntry;
  readonly forbidden?: DemandsEntry;
  readonly present?: PresentEntry;
  readonly length?: BoundsEntry;
  readonly pattern?: TextEntry;
  readonly range?: RangeEntry;
  readonly period?: PeriodEntry;
  readonly items?: BoundsEntry;
  readonly unique?: UniqueEntry;
  readonly fixed?: TextEntry;
}

export interface ConstraintEntry {
  readonly severity: Severity;
  readonly source?: readonly string[];
  readonly confidence?: string;
}

/** One statement that a field is required, or forbidden: always, or under a condition. */
export interface DemandEntry extends ConstraintEntry, Lifetime {
  readonly when?: string;
  readonly is?: readonly string[];
  readonly condition?: Condition;
}

/** The first statement, and those behind it. */
export interface DemandsEntry extends DemandEntry {
  readonly also?: readonly DemandEntry[];
}

export interface PresentEntry extends ConstraintEntry {
  readonly empty: string;
}

export interface BoundsEntry extends ConstraintEntry {
  readonly min?: number;
  readonly max?: number;
}

export interface RangeEntry extends ConstraintEntry {
  readonly min?: string;
  readonly max?: string;
}

/** Bounds on a moment in ISO form, and as `yyyyMMddHHmmss`. */
export interface PeriodEntry extends RangeEntry {
  readonly first?: string;
  readonly last?: string;
}

export interface TextEntry extends ConstraintEntry {
  readonly is: string;
}

export interface UniqueEntry extends ConstraintEntry {
  readonly key: readonly string[];
}

export interface RecordDocument {
  readonly contract: string;
  readonly record: string;
  readonly kind: "record" | MessageKind;
  readonly label: Bilingual;
  readonly sensitive?: boolean;
  /** The code tables that are lists, of its fields and of the records inside it. */
  readonly lists?: readonly string[];
  readonly source: readonly string[];
  readonly confidence: string;
  readonly fields: readonly FieldEntry[];
  readonly rules: readonly RuleEntry[];
}

export interface RuleEntry extends ConstraintEntry {
  readonly rule: string;
  /** What holds the rows for each of which it is judged. */
  readonly each?: readonly string[];
  readonly check: Condition;
  readonly when?: readonly Condition[];
  readonly tolerance?: string;
  readonly zeroes?: readonly string[];
  readonly shows_numbers?: boolean;
  readonly sentence: Bilingual;
}

export interface Comparison {
  readonly op: "=" | "!=" | "<" | "<=" | ">" | ">=";
  readonly left: Expression;
  readonly right: Expression;
}

export type Condition =
  | Comparison
  | { readonly op: "in" | "not in"; readonly field: string; readonly literals: readonly Literal[] }
  | { readonly op: "contains" | "not contains"; readonly field: string; readonly literal: Literal }
  | { readonly op: "present" | "absent"; readonly field: string }
  | { readonly op: "and" | "or"; readonly parts: readonly Condition[] };

export type Literal = { readonly number: string } | { readonly text: string };

/** Over the rows at the end of `of`, or a field of theirs; `by` takes those whose field `row` has the value of `here`. */
export interface Aggregate {
  readonly op: "sum" | "count" | "min" | "max";
  readonly of: string;
  readonly value?: Expression;
  readonly by?: { readonly row: string; readonly here: string };
  readonly where?: Condition;
}

export type Expression =
  | Literal
  | { readonly field: string }
  | { readonly op: "+" | "-" | "*" | "/"; readonly left: Expression; readonly right: Expression }
  | Aggregate
  | { readonly op: "round"; readonly of: Expression; readonly places: number }
  | { readonly op: "days"; readonly first: { readonly field: string }; readonly last: { readonly field: string } };

export interface ServicesDocument {
  readonly message_keys: Readonly<Record<string, readonly KeyEntry[]>>;
  readonly bare_responses: readonly { readonly record: string; readonly has_session: boolean }[];
  readonly services: readonly ServiceEntry[];
}

/** A key on the wire, with the aliases that tolerant reading takes. */
export interface KeyEntry {
  readonly wire: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
}

export interface ServiceEntry {
  readonly service: string;
  readonly wire?: string;
  readonly label: Bilingual;
  readonly direction: string;
  readonly request: string;
  readonly response: string;
  readonly bare_response: string;
  readonly data?: TypeEntry;
  readonly result?: TypeEntry;
  readonly is_nameless?: boolean;
  readonly needs: readonly KeyEntry[];
}

/** A contract that this runtime does not understand, or that does not hold together. */
export class ContractError extends Error {
  override readonly name: string = "ContractError";
}

const FORM = "1";
const BESIDE = ["severity", "source", "confidence"];
const STATEMENT = ["when", "is", "condition", "since", "until"];
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
  required: [...STATEMENT, "also"],
  forbidden: [...STATEMENT, "also"],
  present: ["empty"],
  length: ["min", "max"],
  pattern: ["is"],
  range: ["min", "max"],
  period: ["min", "max", "first", "last"],
  items: ["min", "max"],
  unique: ["key"],
  fixed: ["is"],
};
const TOLD = ["kind", "phrase", "expected", "example"];
const TYPES: Readonly<Record<string, readonly string[]>> = {
  text: [],
  url: [],
  base64: [],
  json: [],
  code: ["table", "form", "writes", "closed", "listed"],
  integer: ["digits", "form", "writes"],
  decimal: ["digits", "scale", "form", "writes", "exact"],
  percent: ["sign", "digits"],
  date: ["pattern"],
  datetime: ["pattern"],
  month: ["pattern"],
  time: ["pattern"],
  flag: ["true", "false"],
  record: ["record"],
  list: ["item"],
  joined: ["item", "separator"],
};
const SIDES = ["op", "left", "right"];
const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  "=": SIDES,
  "!=": SIDES,
  "<": SIDES,
  "<=": SIDES,
  ">": SIDES,
  ">=": SIDES,
  in: ["op", "field", "literals"],
  "not in": ["op", "field", "literals"],
  contains: ["op", "field", "literal"],
  "not contains": ["op", "field", "literal"],
  present: ["op", "field"],
  absent: ["op", "field"],
  and: ["op", "parts"],
  or: ["op", "parts"],
};
const AGGREGATE = ["op", "of", "value", "by", "where"];
const EXPRESSIONS: Readonly<Record<string, readonly string[]>> = {
  "+": SIDES,
  "-": SIDES,
  "*": SIDES,
  "/": SIDES,
  sum: AGGREGATE,
  count: AGGREGATE,
  min: AGGREGATE,
  max: AGGREGATE,
  round: ["op", "of", "places"],
  days: ["op", "first", "last"],
};

/**
 * A document of a contract.
 *
 * @throws {ContractError} where it is of another form
 */
export function documentOf<T extends { readonly contract?: string }>(text: string | T): T {
  const document = typeof text === "string" ? (JSON.parse(text) as T) : text;
  if (document.contract !== undefined) {
    isUnderstood(document.contract.split(".")[0] === FORM, `contract ${document.contract}`);
  }
  return document;
}

/**
 * A record's document, once all that a verdict rests on is understood.
 *
 * @throws {ContractError} where something is not
 */
export function understood(record: RecordDocument): RecordDocument {
  for (const { type, accepts = [], constraints = {}, by_edition: others = [] } of record.fields) {
    [type, ...accepts].forEach(understoodType);
    understoodConstraints(constraints);
    for (const one of others) {
      understoodKeys("statements of an edition", one, ["since", "until", "constraints"], []);
      understoodConstraints(one.constraints);
    }
  }
  for (const { check, when = [] } of record.rules) {
    [check, ...when].forEach(understoodCondition);
  }
  return record;
}

function understoodConstraints(constraints: ConstraintEntries): void {
  for (const [name, asked] of Object.entries(constraints)) {
    understoodKeys(`constraint ${name}`, asked, CONSTRAINTS[name], BESIDE);
  }
  for (const asked of [constraints.required, constraints.forbidden]) {
    asked?.also?.forEach((one) => understoodKeys("statement", one, STATEMENT, BESIDE));
    for (const one of asked === undefined ? [] : [asked, ...(asked.also ?? [])]) {
      if (one.condition !== undefined) {
        understoodCondition(one.condition);
      }
    }
  }
}

function understoodType(type: TypeEntry): void {
  understoodKeys(`type ${type.kind}`, type, TYPES[type.kind], TOLD);
  if (type.item !== undefined) {
    understoodType(type.item);
  }
}

function understoodCondition(condition: Condition): void {
  understoodKeys(`condition ${condition.op}`, condition, CONDITIONS[condition.op], []);
  if ("left" in condition) {
    [condition.left, condition.right].forEach(understoodExpression);
  } else if ("parts" in condition) {
    condition.parts.forEach(understoodCondition);
  } else {
    const literals = "literals" in condition ? condition.literals : "literal" in condition ? [condition.literal] : [];
    literals.forEach(understoodExpression);
  }
}

function understoodExpression(expression: Expression): void {
  if (!("op" in expression)) {
    understoodKeys("operand", expression, ["field", "number", "text"], []);
    return;
  }
  understoodKeys(`operation ${expression.op}`, expression, EXPRESSIONS[expression.op], []);
  if ("left" in expression) {
    [expression.left, expression.right].forEach(understoodExpression);
  } else if ("places" in expression) {
    understoodExpression(expression.of);
  } else if ("of" in expression) {
    understoodAggregate(expression);
  }
}

function understoodAggregate({ value, by, where }: Aggregate): void {
  if (value !== undefined) {
    understoodExpression(value);
  }
  if (by !== undefined) {
    understoodKeys("by", by, ["row", "here"], []);
  }
  if (where !== undefined) {
    understoodCondition(where);
  }
}

function understoodKeys(what: string, entry: object, own: readonly string[] | undefined, beside: readonly string[]): void {
  isUnderstood(own !== undefined, what);
  Object.keys(entry).forEach((key) => isUnderstood([...(own ?? []), ...beside].includes(key), `${what}: ${key}`));
}

function isUnderstood(isSo: boolean, what: string): void {
  if (!isSo) {
    throw new ContractError(`This reader does not understand ${what}.`);
  }
}

/**
 * What a map has under a name.
 *
 * @throws {RangeError} where it has nothing
 */
export function named<T>(among: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = among.get(id);
  if (found === undefined) {
    throw new RangeError(`There is no ${what} ${id}.`);
  }
  return found;
}
