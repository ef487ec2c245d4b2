'use strict';
/* Days, months and times: real ones of the calendar, in exactly the pattern of the type, without a zone. */

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
const ISO_FORMS = ['yyyy-MM-ddTHH:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-ddTHH:mm', 'yyyy-MM-dd HH:mm'];
const ZONE_BEHIND = '(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?';
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * How a moment is read; `accepts` are other forms that tolerant reading takes, and the contract knows the zone of all times, if there is one.
 * @param {TypeEntry} kind
 * @param {readonly TypeEntry[]} accepts
 * @param {Contract} contract
 * @returns {Read}
 */
function momentReader(kind, accepts, { zone }) {
  const exact = new RegExp(`^${momentShape(kind)}$`);
  const own = ISO_FORMS.includes(kind.pattern ?? '') ? [kind] : [];
  const loose = [exact, ...[...own, ...accepts.filter(isMoment)].map((other) => shapeWithTail(other, zone))];
  return (node, tolerant) => {
    if (node.kind !== 'text') {
      return WRONG_TYPE;
    }
    const text = tolerant ? withoutBlanksAround(node.value) : node.value;
    for (const shape of tolerant ? loose : [exact]) {
      const moment = momentOf(shape.exec(text), zone);
      if (moment !== null) {
        return readAs(momentValue(moment, kind), shape === exact && text === node.value ? null : 'form');
      }
    }
    return WRONG_FORMAT;
  };
}

/**
 * Whether values of a type are points in time.
 * @param {TypeEntry} kind
 */
function isMoment(kind) {
  return kind.pattern !== undefined;
}

/**
 * The moment of a match, moved to the zone of all times where it names another; null where there is no such moment.
 * @param {RegExpExecArray | null} found
 * @param {string} [zone]
 * @returns {Moment | null}
 */
function momentOf(found, zone = 'Z') {
  if (found === null) {
    return null;
  }
  const { year = '1', month = '1', day = '1', hour = '0', minute = '0', second = '0' } = found.groups ?? {};
  const moment = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  const named = found.groups?.zone;
  if (!isReal(moment)) {
    return null;
  }
  return named === undefined ? moment : moved(moment, minutesAhead(zone) - minutesAhead(named));
}

/**
 * How far a zone is ahead of UTC.
 * @param {string} zone
 */
function minutesAhead(zone) {
  const minutes = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

/**
 * So many minutes later; null where the calendar ends before.
 * @param {Moment} moment
 * @param {number} minutes
 * @returns {Moment | null}
 */
function moved({ year, month, day, hour, minute, second }, minutes) {
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  made.setUTCHours(hour, minute + minutes, second);
  const later = {
    year: made.getUTCFullYear(),
    month: made.getUTCMonth() + 1,
    day: made.getUTCDate(),
    hour: made.getUTCHours(),
    minute: made.getUTCMinutes(),
    second: made.getUTCSeconds(),
  };
  return later.year >= 1 && later.year <= 9999 ? later : null;
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
 * A pattern, a fraction of a second behind it where it ends in one, and a zone behind an ISO form where that says something.
 * @param {TypeEntry} kind
 * @param {string | undefined} zone
 */
function shapeWithTail(kind, zone) {
  const pattern = kind.pattern ?? '';
  const fraction = pattern.endsWith('ss') ? '(?:\\.[0-9]+)?' : '';
  return new RegExp(`^${momentShape(kind)}${fraction}${zone !== undefined && ISO_FORMS.includes(pattern) ? ZONE_BEHIND : ''}$`);
}

/**
 * The expression of a pattern.
 * @param {TypeEntry} kind
 */
function momentShape(kind) {
  const pattern = kind.pattern ?? '';
  let shape = '';
  let at = 0;
  for (const token of pattern.matchAll(MOMENT_TOKEN)) {
    shape += literally(pattern.slice(at, token.index)) + MOMENT_SHAPES[token[0]];
    at = (token.index ?? 0) + token[0].length;
  }
  return shape + literally(pattern.slice(at));
}

/** @param {string} text */
function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * @param {Moment} moment
 * @param {TypeEntry} kind
 */
function momentValue(moment, kind) {
  const kept = kind.pattern?.includes('HH') ? moment : { ...moment, hour: 0, minute: 0, second: 0 };
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
