'use strict';
/* Days, times and months: real ones of the calendar, in exactly the pattern of the type, without a zone. */

const MOMENT_TOKEN = /yyyy|MM|M|dd|d|HH|mm|ss/g;
/** @type {Readonly<Record<string, string>>} */
const MOMENT_SHAPES = {
  yyyy: '(?<year>[0-9]{4})',
  MM: '(?<month>[0-9]{2})',
  M: '(?<month>[1-9][0-9]?)',
  dd: '(?<day>[0-9]{2})',
  d: '(?<day>[1-9][0-9]?)',
  HH: '(?<hour>[0-9]{2})',
  mm: '(?<minute>[0-9]{2})',
  ss: '(?<second>[0-9]{2})',
};
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * How a moment is read; `accepts` are other forms that tolerant reading takes.
 * @param {TypeTable} kind
 * @param {readonly TypeTable[]} accepts
 * @returns {Read}
 */
function momentReader(kind, accepts) {
  const exact = momentShape(kind, false);
  const others = accepts.filter((other) => isMoment(other)).map((other) => momentShape(other, true));
  return (node, tolerant) => {
    if (node.kind !== 'text') {
      return WRONG_TYPE;
    }
    for (const shape of tolerant ? [exact, ...others] : [exact]) {
      const moment = momentOf(shape.exec(node.value));
      if (moment !== null) {
        return readAs(momentValue(moment, kind), shape !== exact);
      }
    }
    return WRONG_FORMAT;
  };
}

/**
 * Whether values of a type are points in time.
 * @param {TypeTable} kind
 */
function isMoment(kind) {
  return kind.type === 'date' || kind.type === 'datetime' || kind.type === 'month';
}

/**
 * The moment of a match, by parts; null where the calendar and the clock have no such moment.
 * @param {RegExpExecArray | null} found
 * @returns {Moment | null}
 */
function momentOf(found) {
  if (found === null) {
    return null;
  }
  const { year = '0', month = '0', day = '1', hour = '0', minute = '0', second = '0' } = found.groups ?? {};
  const moment = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  return isReal(moment) ? moment : null;
}

/** @param {Moment} moment */
function isReal({ year, month, day, hour, minute, second }) {
  if (year < 1 || month < 1 || month > 12) {
    return false;
  }
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = MONTH_DAYS[month - 1] + (isLeap ? 1 : 0);
  return day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59;
}

/**
 * The expression of a pattern; in an accepted form a second may have a fraction, which is cut off.
 * @param {TypeTable} kind
 * @param {boolean} isAccepted
 */
function momentShape(kind, isAccepted) {
  const pattern = kind.pattern ?? '';
  let shape = '';
  let at = 0;
  for (const token of pattern.matchAll(MOMENT_TOKEN)) {
    shape += literally(pattern.slice(at, token.index)) + MOMENT_SHAPES[token[0]];
    at = (token.index ?? 0) + token[0].length;
  }
  shape += literally(pattern.slice(at));
  const mayHaveFraction = isAccepted && kind.type === 'datetime' && pattern.endsWith('ss');
  return new RegExp(`^${shape}${mayHaveFraction ? '(?:\\.[0-9]+)?' : ''}$`);
}

/** @param {string} text */
function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * @param {Moment} moment
 * @param {TypeTable} kind
 */
function momentValue(moment, kind) {
  const kept = kind.type === 'datetime' ? moment : { ...moment, hour: 0, minute: 0, second: 0 };
  /** @type {Readonly<Record<string, string>>} */
  const parts = {
    yyyy: padded(kept.year, 4),
    MM: padded(kept.month),
    M: String(kept.month),
    dd: padded(kept.day),
    d: String(kept.day),
    HH: padded(kept.hour),
    mm: padded(kept.minute),
    ss: padded(kept.second),
  };
  const written = (kind.pattern ?? '').replace(MOMENT_TOKEN, (token) => parts[token]);
  return valueOf(quote(written), parts.yyyy + parts.MM + parts.dd + parts.HH + parts.mm + parts.ss);
}

/**
 * @param {number} number
 * @param {number} width
 */
function padded(number, width = 2) {
  return String(number).padStart(width, '0');
}
