'use strict';
/* Findings, and the report that they go into. */

/** One finding: a JSON Pointer, a rule, `error` or `warning`; what it says is made when somebody reads it. */
class Finding {
  /**
   * @param {string} path
   * @param {string} rule
   * @param {Severity} severity
   * @param {Said} said
   */
  constructor(path, rule, severity, said) {
    this.path = path;
    this.rule = rule;
    this.severity = severity;
    this.said = said;
  }

  /** The record (id) that it is about, or null. */
  get record() {
    return this.said.subject.record;
  }

  /** The name of the field, or null. */
  get label() {
    return this.said.subject.label;
  }

  /** Where the field or the record of a rule comes from, or null. */
  get source() {
    return this.said.subject.source;
  }

  /** The sentence without the clause. */
  get sentence() {
    return this.said.sentence;
  }

  /** The clause as a sentence, or null. */
  get clause() {
    return this.said.subject.clause;
  }

  /** What the sentence says apart from language, or null. */
  get limits() {
    return this.said.limits;
  }

  /** Sentence and clause. @returns {Sentence} */
  get message() {
    const [[vi, en], clause] = [this.sentence, this.clause];
    return clause === null ? [vi, en] : [`${vi} ${clause[0]}`, `${en} ${clause[1]}`];
  }

  /** The written form: as text it is canonical JSON. */
  toJSON() {
    const { path, rule, severity, label, source, limits } = this;
    const [vi, en] = this.sentence;
    return {
      path,
      rule,
      severity,
      sentence: { vi, en },
      ...(label === null ? {} : { label }),
      ...(source === null ? {} : { source }),
      ...(limits === null ? {} : { limits }),
    };
  }
}

/** Takes findings in the order of the document. */
class Report {
  /** @param {number} limit */
  constructor(limit) {
    /** @type {Finding[]} */
    this.findings = [];
    this.errors = 0;
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
    this.errors += severity === 'error' ? 1 : 0;
    this.findings.push(new Finding(path, rule, severity, said));
  }

  /**
   * Those from number `first` on, at most as many as the limit: errors before warnings, in the document's order.
   * @param {number} [first]
   */
  cut(first = 0) {
    const found = this.findings.slice(first);
    if (found.length <= this.limit) {
      return found;
    }
    const errors = found.filter((one) => one.severity === 'error').length;
    const left = { error: this.limit, warning: Math.max(this.limit - errors, 0) };
    return found.filter((one) => left[one.severity]-- > 0);
  }

  /**
   * Whether there are more than the limit from number `first` on.
   * @param {number} [first]
   */
  isCut(first = 0) {
    return this.findings.length - first > this.limit;
  }
}
