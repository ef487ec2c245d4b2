'use strict';
/* One judging: how it reads, by which edition, and where its findings go. */

/** The state of one judging. `items` are the records of a payload, `candidates` the services that a message may belong to. */
class Context {
  /**
   * @param {boolean} tolerant
   * @param {number} edition its place among the editions, in order of time
   * @param {Contract} contract
   * @param {Report} report
   */
  constructor(tolerant, edition, contract, report) {
    this.tolerant = tolerant;
    this.edition = edition;
    this.contract = contract;
    this.report = report;
    this.document = documentSubject(contract);
    /** @type {Item[]} */
    this.items = [];
    /** @type {string[]} */
    this.candidates = [];
  }

  get editionName() {
    return this.contract.editions[this.edition];
  }

  /**
   * Report an error.
   * @param {string} path
   * @param {string} rule
   * @param {Said} said
   */
  fault(path, rule, said) {
    this.report.add(path, rule, 'error', said);
  }

  /**
   * Report a warning.
   * @param {string} path
   * @param {string} rule
   * @param {Said} said
   */
  warn(path, rule, said) {
    this.report.add(path, rule, 'warning', said);
  }

  /** The same reading, of which nobody hears: to look at a value that is judged elsewhere. */
  silent() {
    return new Context(this.tolerant, this.edition, this.contract, new Report(1));
  }

  /**
   * Keep a record of the payload; its findings are those from number `first` on.
   * @param {number} first
   * @param {Value | null} value
   */
  keep(first, value) {
    const report = this.report;
    this.items.push({ written: value && value.written, findings: report.cut(first), truncated: report.isCut(first) });
  }
}

/**
 * Whether an edition is among those that have a field or a code.
 * @param {Span} span
 * @param {number} edition
 */
function isOf([first, last], edition) {
  return first <= edition && edition <= last;
}
