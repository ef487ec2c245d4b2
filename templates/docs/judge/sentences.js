'use strict';
/*
 * The sentences of findings, Vietnamese and English: what field, what is wrong, what to do, by which clause.
 * No value of a document ever stands in one.
 */

/** What a sentence is about: a field with its clause, or the document itself; and where that stands in the specification. */
class Subject {
  /**
   * @param {Tables} tables
   * @param {Sentence} field
   * @param {Sentence} clause
   * @param {string | null} record
   * @param {string | null} wire
   */
  constructor(tables, field, clause, record, wire) {
    this.sentences = tables.sentences;
    this.field = field;
    this.clause = clause;
    this.record = record;
    this.wire = wire;
  }

  /**
   * The sentence of a rule about this, its blanks filled.
   * @param {string} kind
   * @param {Readonly<Record<string, string | number>>} [blanks]
   * @returns {Said}
   */
  say(kind, blanks = {}) {
    const [vi, en] = this.sentences[kind];
    return {
      vi: filled(vi, { field: this.field[0], clause: this.clause[0], ...blanks }).trimEnd(),
      en: filled(en, { field: this.field[1], clause: this.clause[1], ...blanks }).trimEnd(),
      record: this.record,
      wire: this.wire,
    };
  }
}

/**
 * The document itself.
 * @param {Tables} tables
 */
function documentSubject(tables) {
  return new Subject(tables, ['JSON', 'JSON'], ['', ''], null, null);
}

/**
 * A field as sentences name it: `MaHoSo (Mã hồ sơ)`, and where its row stands.
 * @param {Tables} tables
 * @param {FieldTable} field
 * @param {string} record
 */
function fieldSubject(tables, field, record) {
  const named = /** @type {const} */ ([`${field.wire} (${field.vi})`, `${field.wire} (${field.en})`]);
  return new Subject(tables, named, clauseOf(tables, field.clause, field.row), record, field.wire);
}

/**
 * `Nguồn: QCVN 120:2019/BTTTT, Bảng 2, dòng 1 (B).`
 * @param {Tables} tables
 * @param {number} place
 * @param {number} [row]
 * @returns {Sentence}
 */
function clauseOf(tables, place, row) {
  const [vi, en, confidence] = tables.clauses[place];
  const rows = row === undefined ? ['', ''] : tables.sentences.row.map((text) => filled(text, { row }));
  const [inVi, inEn] = tables.sentences.clause;
  return [filled(inVi, { place: vi, row: rows[0], confidence }), filled(inEn, { place: en, row: rows[1], confidence })];
}

/**
 * A sentence with its blanks filled; what fills them is not looked into again.
 * @param {string} text
 * @param {Readonly<Record<string, string | number>>} blanks
 */
function filled(text, blanks) {
  return text.replace(/\{([a-z]+)\}/g, (_, name) => String(blanks[name]));
}
