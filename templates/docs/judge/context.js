'use strict';
/* One judging: how it reads, by which edition, and where its findings go. */

/** Takes findings in the order of the document, up to a limit; counts errors beyond it, too. */
class Report {
  /** @param {number} limit */
  constructor(limit) {
    /** @type {Finding[]} */
    this.findings = [];
    this.errors = 0;
    this.truncated = false;
    this.limit = limit;
  }

  /**
   * Report one finding.
   * @param {string} path
   * @param {string} rule
   * @param {Severity} severity
   * @param {Said} said
   */
  add(path, rule, severity, said) {
    if (severity === 'error') {
      this.errors += 1;
    }
    if (this.findings.length < this.limit) {
      this.findings.push({ path, rule, severity, ...said });
    } else {
      this.truncated = true;
    }
  }
}

/** The state of one judging. `items` are the records of a payload, `candidates` the services that a message may belong to. */
class Context {
  /**
   * @param {boolean} tolerant
   * @param {number} edition its place among the editions, in order of time
   * @param {Tables} tables
   * @param {Report} report
   */
  constructor(tolerant, edition, tables, report) {
    this.tolerant = tolerant;
    this.edition = edition;
    this.tables = tables;
    this.report = report;
    this.document = documentSubject(tables);
    /** @type {Item[]} */
    this.items = [];
    /** @type {string[]} */
    this.candidates = [];
  }

  get editionName() {
    return this.tables.editions[this.edition][0];
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
    return new Context(this.tolerant, this.edition, this.tables, new Report(0));
  }

  /**
   * Keep a record of the payload; its findings are those from number `first` on.
   * @param {number} first
   * @param {Value | null} value
   */
  keep(first, value) {
    this.items.push({ written: value && value.written, findings: this.report.findings.slice(first) });
  }
}

/**
 * Whether an edition is among those that have a field or a code; no span: all have it.
 * @param {readonly [number, number] | undefined} span
 * @param {number} edition
 */
function isOf(span, edition) {
  return span === undefined || (span[0] <= edition && edition <= span[1]);
}

/**
 * What breaking a constraint weighs.
 * @param {{readonly warns?: boolean}} asked
 * @returns {Severity}
 */
function weight(asked) {
  return asked.warns ? 'warning' : 'error';
}
