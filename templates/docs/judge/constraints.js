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
    found.push(rangeJudgement(field.range, kind, subject));
  }
  if (field.fixed !== undefined) {
    found.push(fixedJudgement(field.fixed, subject));
  }
  if (kind.type === 'code') {
    found.push(codeJudgement(kind, tables.tables[kind.table ?? ''], subject));
  }
  return found;
}

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
      context.report.add(path, 'length', weight(asked), subject.say('length', endsOf(asked)));
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
 * @param {TypeTable} kind
 * @param {Subject} subject
 * @returns {Judgement}
 */
function rangeJudgement(asked, kind, subject) {
  const low = asked.min === undefined ? null : Fraction.of(asked.min);
  const high = asked.max === undefined ? null : Fraction.of(asked.max);
  return (value, path, context) => {
    const number = Fraction.of(value.plain);
    if ((low !== null && number.compare(low) < 0) || (high !== null && number.compare(high) > 0)) {
      context.report.add(path, 'range', weight(asked), outOfRange(asked, kind, subject));
    }
  };
}

/**
 * The sentence of `range`; an open bound is what the digits of the type allow.
 * @param {RangeTable | undefined} asked
 * @param {TypeTable} kind
 * @param {Subject} subject
 */
function outOfRange(asked, kind, subject) {
  const most = greatest(kind);
  return subject.say('range', { min: asked?.min ?? `-${most}`, max: asked?.max ?? most });
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
      context.fault(path, 'code', subject.say('code', { table: text, edition: context.editionName }));
    }
  };
}

/**
 * The code is in the table, in this edition, and not retired there.
 * @param {TypeTable} kind
 * @param {readonly CodeTable[]} codes
 * @param {Subject} subject
 * @returns {Judgement}
 */
function codeJudgement(kind, codes, subject) {
  const known = new Map(codes.map((one) => [one[0], one]));
  return (value, path, context) => {
    const [, first, last, retired] = known.get(value.plain) ?? [null, 1, 0];
    const isThere = first === undefined || last === undefined || isOf([first, last], context.edition);
    const isRetired = isThere && typeof retired === 'number' && retired <= context.edition;
    if (!isThere || isRetired) {
      const said = subject.say('code', { table: kind.table ?? '', edition: context.editionName });
      context.report.add(path, 'code', isRetired || !kind.closed ? 'warning' : 'error', said);
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
 * Bounds as sentences name them, an open one as `…`.
 * @param {BoundsTable} asked
 */
function endsOf(asked) {
  return { min: asked.min ?? '…', max: asked.max ?? '…' };
}

/**
 * How many code points a text has.
 * @param {string} text
 */
function codePoints(text) {
  return text.length - (text.match(/[\ud800-\udbff]/g) ?? []).length;
}
