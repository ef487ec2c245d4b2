'use strict';
/*
 * The contract: the documents of one regulation, looked up by name, and what everybody asks of them. What a reader must understand to
 * come to the right verdict and does not is refused: another form of the documents, an unknown type, constraint or operator.
 */

const FORM = '1';
const BESIDE = ['severity', 'source', 'confidence'];
/** @type {Readonly<Record<string, readonly string[]>>} */
const CONSTRAINTS = {
  required: ['when', 'is'],
  present: ['empty'],
  length: ['min', 'max'],
  pattern: ['is'],
  range: ['min', 'max'],
  period: ['min', 'max', 'first', 'last'],
  items: ['min', 'max'],
  unique: ['key'],
  fixed: ['is'],
};
const TOLD = ['kind', 'phrase', 'expected', 'example'];
/** @type {Readonly<Record<string, readonly string[]>>} */
const TYPES = {
  text: [],
  url: [],
  base64: [],
  json: [],
  code: ['table', 'form', 'writes', 'closed'],
  integer: ['digits', 'form', 'writes'],
  decimal: ['digits', 'scale', 'form', 'writes', 'exact'],
  percent: ['sign', 'digits'],
  date: ['pattern'],
  datetime: ['pattern'],
  month: ['pattern'],
  time: ['pattern'],
  flag: ['true', 'false'],
  record: ['record'],
  list: ['item'],
};
const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='];
const OPERATIONS = ['+', '-', '*', '/'];

/** The documents of one regulation. */
class Contract {
  /** @param {ContractDocuments} documents */
  constructor({ regulation, services, records, code_tables: tables, phrasebook }) {
    understoodForm(regulation);
    this.zone = regulation.zone;
    this.editions = regulation.editions.map((one) => one.edition);
    this.sources = new Map(regulation.sources.map((one) => [one.source, one.label]));
    this.services = services;
    this.records = new Map(Object.entries(records));
    this.tables = new Map(Object.entries(tables));
    this.phrasebook = phrasebook;
  }

  /**
   * The codes of a table.
   * @param {string} [id]
   * @returns {readonly CodeEntry[]}
   */
  codes(id = '') {
    return named(this.tables, id, 'code table').codes;
  }

  /**
   * The places of the first and the last edition that have something, among all in order of time.
   * @param {Lifetime} item
   * @returns {Span}
   */
  span({ since, until }) {
    return [since === undefined ? 0 : this.edition(since), until === undefined ? this.editions.length - 1 : this.edition(until)];
  }

  /**
   * The place of an edition among all.
   * @param {string} id
   */
  edition(id) {
    const place = this.editions.indexOf(id);
    if (place < 0) {
      throw new RangeError(`There is no edition ${id}.`);
    }
    return place;
  }

  /**
   * Where a field or a record comes from: its citations in words, and how sure it is.
   * @param {RecordDocument} record
   * @param {FieldEntry} [field]
   * @returns {Source}
   */
  source(record, field) {
    const citations = (field?.source ?? record.source).map((one) => this.citation(one));
    const [vi, en] = [citations.map((one) => one.vi).join('; '), citations.map((one) => one.en).join('; ')];
    const confidence = field?.confidence ?? record.confidence;
    return field?.row === undefined ? { vi, en, confidence } : { vi, en, row: String(field.row), confidence };
  }

  /**
   * A citation in words: the id of its source, and behind a blank the place there.
   * @param {string} citation
   * @returns {Bilingual}
   */
  citation(citation) {
    const end = citation.indexOf(' ');
    const { vi, en } = named(this.sources, end < 0 ? citation : citation.slice(0, end), 'source');
    const place = end < 0 ? '' : `, ${citation.slice(end + 1)}`;
    return { vi: vi + place, en: en + place };
  }

  /**
   * A type that is asked: its phrase, and in words.
   * @param {TypeEntry} type
   */
  expected(type) {
    const { vi, en } = this.phrasebook.forms[type.expected ?? type.kind];
    /** @param {string} name */
    const fill = (name) => String(type[/** @type {keyof TypeEntry} */ (name)]);
    return new Words(type.phrase ?? type.kind, { vi: filled(vi, fill), en: filled(en, fill) });
  }
}

/**
 * A record's document, once all that a verdict rests on is understood.
 * @param {RecordDocument} record
 */
function understood(record) {
  understoodForm(record);
  for (const { type, accepts = [], constraints = {} } of record.fields) {
    [type, ...accepts].forEach(understoodType);
    for (const [name, asked] of Object.entries(constraints)) {
      understoodKeys(`constraint ${name}`, asked, CONSTRAINTS[name], BESIDE);
    }
  }
  for (const { check, when = [] } of record.rules) {
    [check, ...when].forEach(understoodComparison);
  }
  return record;
}

/** @param {{readonly contract: string}} document */
function understoodForm({ contract }) {
  isUnderstood(contract.split('.')[0] === FORM, `contract ${contract}`);
}

/** @param {TypeEntry} type */
function understoodType(type) {
  understoodKeys(`type ${type.kind}`, type, TYPES[type.kind], TOLD);
  if (type.item !== undefined) {
    understoodType(type.item);
  }
}

/** @param {Comparison} comparison */
function understoodComparison({ op, left, right }) {
  isUnderstood(COMPARISONS.includes(op), `comparison ${op}`);
  [left, right].forEach(understoodExpression);
}

/** @param {Expression} expression */
function understoodExpression(expression) {
  const { op, left, right, ...leaf } = expression;
  if (op === undefined || left === undefined || right === undefined) {
    understoodKeys('operand', leaf, ['field', 'number', 'text'], []);
  } else {
    isUnderstood(OPERATIONS.includes(op), `operation ${op}`);
    [left, right].forEach(understoodExpression);
  }
}

/**
 * @param {string} what
 * @param {object} entry
 * @param {readonly string[] | undefined} own
 * @param {readonly string[]} beside
 */
function understoodKeys(what, entry, own, beside) {
  isUnderstood(own !== undefined, what);
  Object.keys(entry).forEach((key) => isUnderstood([...(own ?? []), ...beside].includes(key), `${what}: ${key}`));
}

/**
 * @param {boolean} isSo
 * @param {string} what
 */
function isUnderstood(isSo, what) {
  if (!isSo) {
    throw new RangeError(`This reader does not understand ${what}.`);
  }
}

/**
 * @template T
 * @param {ReadonlyMap<string, T>} among
 * @param {string} id
 * @param {string} what
 * @returns {T}
 */
function named(among, id, what) {
  const found = among.get(id);
  if (found === undefined) {
    throw new RangeError(`There is no ${what} ${id}.`);
  }
  return found;
}
