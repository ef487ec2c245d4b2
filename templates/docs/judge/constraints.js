'use strict';
/* The constraints on one value, in the order of the law: length, pattern, range, code. */

/**
 * The judgements of a field on its value, or on each item of its list.
 * @param {FieldTable} field
 * @param {TypeTable} kind
 * @param {Subject} subject
 * @param {Tables} tables
 * @returns {Judgement[]}
 */
function judgementsOf(field, kind, subject, tables) {
  /** @type {Judgement[]} */
  const found = [];
  if (field.length) {
    found.push(lengthJudgement(field.length, subject));
  }
  if (field.pattern) {
    found.push(patternJudgement(field.pattern, subject));
  }
  if (field.range && isNumeric(kind)) {
    found.push(rangeJudgement(field.range, subject));
  }
  if (isMoment(kind) && field.period) {
    found.push(periodJudgement(field.period, subject));
  } else if (isMoment(kind) && kind.pattern?.includes('yyyy')) {
    found.push(yearJudgement(subject));
  }
  if (field.fixed !== undefined) {
    found.push(fixedJudgement(field.fixed, subject));
  }
  if (kind.type === 'code') {
    found.push(codeJudgement(field, kind, tables.tables[kind.table ?? ''], subject));
  }
  return found;
}

const FIRST_YEAR = '1900';

/**
 * Whether values of a type are numbers.
 * @param {TypeTable} kind
 */
function isNumeric(kind) {
  return kind.type === 'integer' || kind.type === 'decimal' || kind.type === 'percent';
}

/**
 * Code points, as they stand.
 * @param {BoundsTable} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function lengthJudgement(asked, subject) {
  return (value, path, context) => {
    if (!isWithin(codePoints(value.plain), asked)) {
      context.report.add(path, 'length', weight(asked), boundedBy('length', asked, subject));
    }
  };
}

/**
 * The whole text matches.
 * @param {PatternTable} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function patternJudgement(asked, subject) {
  const shape = patternOf(asked.is);
  return (value, path, context) => {
    if (!shape.test(value.plain)) {
      context.report.add(path, 'pattern', weight(asked), subject.say('pattern', { pattern: asked.is }));
    }
  };
}

/**
 * Bounds on a number, inclusive.
 * @param {RangeTable} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function rangeJudgement(asked, subject) {
  const low = asked.min === undefined ? null : Fraction.of(asked.min);
  const high = asked.max === undefined ? null : Fraction.of(asked.max);
  return (value, path, context) => {
    const number = Fraction.of(value.plain);
    if ((low !== null && number.compare(low) < 0) || (high !== null && number.compare(high) > 0)) {
      context.report.add(path, 'range', weight(asked), boundedBy('range', asked, subject));
    }
  };
}

/**
 * Bounds on a point in time, inclusive.
 * @param {PeriodTable} asked
 * @param {Subject} subject
 * @returns {Judgement}
 */
function periodJudgement(asked, subject) {
  const { first = '', last = '~' } = asked;
  return (value, path, context) => {
    if (value.plain < first || value.plain > last) {
      context.report.add(path, 'range', weight(asked), boundedBy('range', asked, subject, ['since', 'until']));
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
 * @param {string} text
 * @param {Subject} subject
 * @returns {Judgement}
 */
function fixedJudgement(text, subject) {
  return (value, path, context) => {
    if (value.plain !== text) {
      context.fault(path, 'code', subject.say('code fixed', { expected: text }));
    }
  };
}

/**
 * The code is in the table, in this edition, and not retired there. Of what is private no code is told as near.
 * @param {FieldTable} field
 * @param {TypeTable} kind
 * @param {readonly CodeTable[]} codes
 * @param {Subject} subject
 * @returns {Judgement}
 */
function codeJudgement(field, kind, codes, subject) {
  const known = new Map(codes.map((one) => [one[0], one]));
  return (value, path, context) => {
    const [, first, last, retired] = known.get(value.plain) ?? [null, 1, 0];
    const isThere = first === undefined || last === undefined || isOf([first, last], context.edition);
    const facts = { table: kind.table ?? '', edition: context.editionName };
    if (!isThere) {
      const near = field.private ? null : () => nearCode(value.plain, [...known.keys()]);
      context.report.add(path, 'code', kind.closed ? 'error' : 'warning', subject.say('code', facts, near));
    } else if (typeof retired === 'number' && retired <= context.edition) {
      context.warn(path, 'code', subject.say('code retired', facts));
    }
  };
}

/**
 * Whether a number of characters or items is within its bounds.
 * @param {number} count
 * @param {BoundsTable} asked
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
  const ends = { ...(min === undefined ? {} : { min: String(min) }), ...(max === undefined ? {} : { max: String(max) }) };
  if (min !== undefined && max !== undefined) {
    return subject.say(rule, ends);
  }
  return subject.say(`${rule}/${min === undefined ? words[1] : words[0]}`, ends);
}
