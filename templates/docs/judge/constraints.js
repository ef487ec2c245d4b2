'use strict';
/* The constraints on one value, in the order of the law: length, pattern, range, code. */

/**
 * The judgements of a field on its value, or on each item of its list.
 * @param {FieldEntry} field
 * @param {RecordDocument} record
 * @param {Subject} subject
 * @param {Contract} contract
 * @returns {Judgement[]}
 */
function judgementsOf({ type, sensitive, constraints = {} }, record, subject, contract) {
  const kind = type.item ?? type;
  const { length, pattern, range, period, fixed } = constraints;
  /** @type {Judgement[]} */
  const found = [];
  if (length) {
    found.push(lengthJudgement(length, subject));
  }
  if (pattern) {
    found.push(patternJudgement(pattern, subject));
  }
  if (range && isNumeric(kind)) {
    found.push(rangeJudgement(range, subject));
  }
  if (isMoment(kind) && period) {
    found.push(periodJudgement(period, subject));
  } else if (isMoment(kind) && kind.pattern?.includes('yyyy')) {
    found.push(yearJudgement(subject));
  }
  if (fixed) {
    found.push(fixedJudgement(fixed, subject));
  }
  if (kind.kind === 'code') {
    found.push(codeJudgement(kind, sensitive === true || record.sensitive === true, contract, subject));
  }
  return found;
}

const FIRST_YEAR = '1900';

/**
 * Whether values of a type are numbers.
 * @param {TypeEntry} kind
 */
function isNumeric(kind) {
  return ['integer', 'decimal', 'percent'].includes(kind.kind);
}

/**
 * Code points, as they stand.
 * @param {BoundsEntry} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function lengthJudgement(asked, subject) {
  return (value, path, context) => {
    if (!isWithin(codePoints(value.plain), asked)) {
      context.report.add(path, 'length', asked.severity, boundedBy('length', asked, subject));
    }
  };
}

/**
 * The whole text matches.
 * @param {PatternEntry} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function patternJudgement(asked, subject) {
  const shape = patternOf(asked.is);
  return (value, path, context) => {
    if (!shape.test(value.plain)) {
      context.report.add(path, 'pattern', asked.severity, subject.say('pattern', { pattern: asked.is }));
    }
  };
}

/**
 * Bounds on a number, inclusive.
 * @param {RangeEntry} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function rangeJudgement(asked, subject) {
  const low = asked.min === undefined ? null : Fraction.of(asked.min);
  const high = asked.max === undefined ? null : Fraction.of(asked.max);
  return (value, path, context) => {
    const number = Fraction.of(value.plain);
    if ((low !== null && number.compare(low) < 0) || (high !== null && number.compare(high) > 0)) {
      context.report.add(path, 'range', asked.severity, boundedBy('range', asked, subject));
    }
  };
}

/**
 * Bounds on a point in time, inclusive.
 * @param {PeriodEntry} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function periodJudgement(asked, subject) {
  const { first = '', last = '~' } = asked;
  return (value, path, context) => {
    if (value.plain < first || value.plain > last) {
      context.report.add(path, 'range', asked.severity, boundedBy('range', asked, subject, ['since', 'until']));
    }
  };
}

/**
 * Without bounds: the empty dates of databases lie before 1900.
 * @param {Subject} subject
 * @returns {Judgement}
 */
function yearJudgement(subject) {
  return (value, path, context) => {
    if (value.plain < FIRST_YEAR) {
      context.warn(path, 'range', subject.say('range year', { min: FIRST_YEAR }));
    }
  };
}

/**
 * The value is always this text.
 * @param {PatternEntry} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function fixedJudgement(asked, subject) {
  return (value, path, context) => {
    if (value.plain !== asked.is) {
      context.report.add(path, 'code', asked.severity, subject.say('code fixed', { expected: asked.is }));
    }
  };
}

/**
 * The code is in the table, in this edition, and not retired there. Of what is private no code is told as near.
 * @param {TypeEntry} kind
 * @param {boolean} isPrivate
 * @param {Contract} contract
 * @param {Subject} subject
 * @returns {Judgement}
 */
function codeJudgement(kind, isPrivate, contract, subject) {
  const codes = contract.codes(kind.table);
  const known = new Map(codes.map((one) => [one.code, contract.span(one)]));
  const retired = new Map(codes.flatMap((one) => (one.retired ? [[one.code, contract.edition(one.retired.since)]] : [])));
  return (value, path, context) => {
    const span = known.get(value.plain);
    const facts = { table: kind.table ?? '', edition: context.editionName };
    if (span === undefined || !isOf(span, context.edition)) {
      const near = isPrivate ? null : () => nearCode(value.plain, [...known.keys()]);
      context.report.add(path, 'code', kind.closed ? 'error' : 'warning', subject.say('code', facts, near));
    } else if ((retired.get(value.plain) ?? Infinity) <= context.edition) {
      context.warn(path, 'code', subject.say('code retired', facts));
    }
  };
}

/**
 * Whether a number of characters or items is within its bounds.
 * @param {number} count
 * @param {BoundsEntry} asked
 */
function isWithin(count, asked) {
  return (asked.min === undefined || asked.min <= count) && (asked.max === undefined || count <= asked.max);
}

/**
 * The sentence of a rule with bounds: by which of them there are.
 * @param {string} rule
 * @param {{readonly min?: string | number, readonly max?: string | number}} asked
 * @param {Subject} subject
 * @param {readonly [string, string]} [words] what tells the sentences of one bound apart
 */
function boundedBy(rule, { min, max }, subject, words = ['min', 'max']) {
  if (min !== undefined && min === max) {
    return subject.say(`${rule}/exact`, { exact: String(min) });
  }
  const ends = { ...(min === undefined ? {} : { min: String(min) }), ...(max === undefined ? {} : { max: String(max) }) };
  if (min !== undefined && max !== undefined) {
    return subject.say(rule, ends);
  }
  return subject.say(`${rule}/${min === undefined ? words[1] : words[0]}`, ends);
}
