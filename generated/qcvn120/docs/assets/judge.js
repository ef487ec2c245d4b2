(function () {
'use strict';

const MAX_NUMBER = 100;
const MARK = '\ufeff';

const JSON_PLAIN = /[^"\\\u0000-\u001f]*/y;
const JSON_ESCAPE = /\\(?:(["\\/bfnrt])|u([0-9A-Fa-f]{4}))/y;
const JSON_NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const JSON_WORD = /true|false|null/y;
const JSON_OUTSIDE = /[^" \t\n\r]*/y;
const JSON_BLANKS = /[ \t\n\r]*/y;

const SHORT_ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

class JsonFault extends Error {}

class JsonNode {
  constructor(kind, value, text, start, end) {
    this.kind = kind;
    this.value = value;
    this.text = text;
    this.start = start;
    this.end = end;
    this.key = start;
  }

  get raw() {
    return this.kind === 'list' || this.kind === 'object'
      ? withoutBlanks(this.text.slice(this.start, this.end))
      : this.text.slice(this.start, this.end);
  }

  get isFilled() {
    return this.kind !== 'null' && !(this.kind === 'text' && this.value === '');
  }
}

function decodeUtf8(bytes, maxBytes) {
  if (bytes.length > maxBytes) {
    throw new JsonFault();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new JsonFault();
  }
}

function readJson(text, maxLevels) {
  return new JsonReader(text, maxLevels).document();
}

class JsonReader {
  constructor(text, maxLevels) {
    this.text = text;
    this.maxLevels = maxLevels;
    this.at = 0;
    this.open = [];
  }

  document() {
    const root = this.value();
    while (this.open.length > 0) {
      this.member(this.open[this.open.length - 1]);
    }
    this.space();
    if (this.at < this.text.length) {
      throw new JsonFault();
    }
    return root;
  }

  member(node) {
    const isObject = node.kind === 'object';
    if (this.takes(isObject ? '}' : ']')) {
      node.end = this.at;
      this.open.pop();
      return;
    }
    const count = isObject ? node.value.size : node.value.length;
    if (count > 0 && !this.takes(',')) {
      throw new JsonFault();
    }
    if (!isObject) {
      node.value.push(this.value());
      return;
    }
    this.space();
    const start = this.at;
    const key = this.string();
    if (node.value.has(key) || !this.takes(':')) {
      throw new JsonFault();
    }
    const member = this.value();
    member.key = start;
    node.value.set(key, member);
  }

  value() {
    this.space();
    const start = this.at;
    const char = this.text.charAt(start);
    if (char === '"') {
      const found = this.string();
      return new JsonNode('text', found, this.text, start, this.at);
    }
    if (char === '[' || char === '{') {
      return this.beginning(char);
    }
    if (char === '-' || (char >= '0' && char <= '9')) {
      const token = this.token(JSON_NUMBER);
      if (token.length > MAX_NUMBER) {
        throw new JsonFault();
      }
      return new JsonNode('number', token, this.text, start, this.at);
    }
    const word = this.token(JSON_WORD);
    return word === 'null'
      ? new JsonNode('null', null, this.text, start, this.at)
      : new JsonNode('boolean', word === 'true', this.text, start, this.at);
  }

  beginning(char) {
    if (this.open.length >= this.maxLevels) {
      throw new JsonFault();
    }
    const node =
      char === '['
        ? new JsonNode('list', [], this.text, this.at, this.at)
        : new JsonNode('object', new Map(), this.text, this.at, this.at);
    this.open.push(node);
    this.at += 1;
    return node;
  }

  string() {
    if (this.text.charAt(this.at) !== '"') {
      throw new JsonFault();
    }
    this.at += 1;
    let found = this.token(JSON_PLAIN);
    while (this.text.charAt(this.at) === '\\') {
      found += this.escape();
      found += this.token(JSON_PLAIN);
    }
    if (this.text.charAt(this.at) !== '"') {
      throw new JsonFault();
    }
    this.at += 1;
    return found;
  }

  escape() {
    const [letter, unit] = this.escaped();
    if (unit === null) {
      return SHORT_ESCAPES[letter] ?? letter;
    }
    if (unit < 0xd800 || unit > 0xdfff) {
      return String.fromCharCode(unit);
    }
    const low = unit <= 0xdbff ? this.escaped()[1] : null;
    if (low === null || low < 0xdc00 || low > 0xdfff) {
      throw new JsonFault();
    }
    return String.fromCharCode(unit, low);
  }

  escaped() {
    JSON_ESCAPE.lastIndex = this.at;
    const found = JSON_ESCAPE.exec(this.text);
    if (found === null) {
      throw new JsonFault();
    }
    this.at = JSON_ESCAPE.lastIndex;
    return [found[1] ?? '', found[2] === undefined ? null : parseInt(found[2], 16)];
  }

  token(shape) {
    const found = matchAt(shape, this.text, this.at);
    if (found === null) {
      throw new JsonFault();
    }
    this.at += found.length;
    return found;
  }

  takes(char) {
    this.space();
    if (this.text.charAt(this.at) !== char) {
      return false;
    }
    this.at += 1;
    return true;
  }

  space() {
    if (this.text.charAt(this.at) <= ' ') {
      this.token(JSON_BLANKS);
    }
  }
}

function matchAt(shape, text, at) {
  shape.lastIndex = at;
  const found = shape.exec(text);
  return found === null ? null : found[0];
}

function withoutBlanks(json) {
  let kept = '';
  let at = 0;
  while (at < json.length) {
    const end = json.charAt(at) === '"' ? endOfText(json, at) : at + (matchAt(JSON_OUTSIDE, json, at) ?? '').length;
    kept += json.slice(at, end);
    at = end + (matchAt(JSON_BLANKS, json, end) ?? '').length;
  }
  return kept;
}

function endOfText(json, start) {
  let at = start + 1;
  while (json.charAt(at) !== '"') {
    at += json.charAt(at) === '\\' ? 2 : 1;
  }
  return at + 1;
}
'use strict';

function quote(text) {
  return JSON.stringify(text);
}

function asObject(members) {
  return `{${members.map(([key, value]) => `${quote(key)}:${value}`).join(',')}}`;
}

function asList(items) {
  return `[${items.join(',')}]`;
}

function step(key) {
  return `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
'use strict';

class Fraction {
  constructor(above, below) {
    this.above = below < 0n ? -above : above;
    this.below = below < 0n ? -below : below;
  }

  static of(digits) {
    const [whole, fraction = ''] = digits.split('.');
    return new Fraction(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  }

  plus(other) {
    return new Fraction(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  minus(other) {
    return new Fraction(this.above * other.below - other.above * this.below, this.below * other.below);
  }

  times(other) {
    return new Fraction(this.above * other.above, this.below * other.below);
  }

  by(other) {
    return other.above === 0n ? null : new Fraction(this.above * other.below, this.below * other.above);
  }

  compare(other) {
    const left = this.above * other.below;
    const right = other.above * this.below;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  absolute() {
    return this.above < 0n ? new Fraction(-this.above, this.below) : this;
  }
}
'use strict';

class Subject {
  constructor(tables, field, clause, record, wire) {
    this.sentences = tables.sentences;
    this.field = field;
    this.clause = clause;
    this.record = record;
    this.wire = wire;
  }

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

function documentSubject(tables) {
  return new Subject(tables, ['JSON', 'JSON'], ['', ''], null, null);
}

function fieldSubject(tables, field, record) {
  const named = /** @type {const} */ ([`${field.wire} (${field.vi})`, `${field.wire} (${field.en})`]);
  return new Subject(tables, named, clauseOf(tables, field.clause, field.row), record, field.wire);
}

function clauseOf(tables, place, row) {
  const [vi, en, confidence] = tables.clauses[place];
  const rows = row === undefined ? ['', ''] : tables.sentences.row.map((text) => filled(text, { row }));
  const [inVi, inEn] = tables.sentences.clause;
  return [filled(inVi, { place: vi, row: rows[0], confidence }), filled(inEn, { place: en, row: rows[1], confidence })];
}

function filled(text, blanks) {
  return text.replace(/\{([a-z]+)\}/g, (_, name) => String(blanks[name]));
}
'use strict';

class Report {
  constructor(limit) {
    this.findings = [];
    this.errors = 0;
    this.truncated = false;
    this.limit = limit;
  }

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

class Context {
  constructor(tolerant, edition, tables, report) {
    this.tolerant = tolerant;
    this.edition = edition;
    this.tables = tables;
    this.report = report;
    this.document = documentSubject(tables);
    this.items = [];
    this.candidates = [];
  }

  get editionName() {
    return this.tables.editions[this.edition][0];
  }

  fault(path, rule, said) {
    this.report.add(path, rule, 'error', said);
  }

  warn(path, rule, said) {
    this.report.add(path, rule, 'warning', said);
  }

  silent() {
    return new Context(this.tolerant, this.edition, this.tables, new Report(0));
  }

  keep(first, value) {
    this.items.push({ written: value && value.written, findings: this.report.findings.slice(first) });
  }
}

function isOf(span, edition) {
  return span === undefined || (span[0] <= edition && edition <= span[1]);
}

function weight(asked) {
  return asked.warns ? 'warning' : 'error';
}
'use strict';

const WRONG_TYPE = { value: null, fault: 'type', understood: false };
const WRONG_FORMAT = { value: null, fault: 'format', understood: false };

function valueOf(written, plain = '') {
  return { written, plain };
}

function textValue(text) {
  return valueOf(quote(text), text);
}

function readAs(value, understood = false) {
  return { value, fault: null, understood };
}
'use strict';

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const LOOSE = /^-?[0-9]+(?:\.[0-9]+)?$/;

function numberReader(kind) {
  const shape = kind.type === 'integer' ? INTEGER : DECIMAL;
  return (node, tolerant) => {
    if (node.kind === 'number') {
      return ofToken(node.value, kind, shape, tolerant);
    }
    return node.kind === 'text' ? ofText(node.value, kind, shape, tolerant) : WRONG_TYPE;
  };
}

function percentReader(kind) {
  return (node) => {
    if (node.kind !== 'text') {
      return WRONG_TYPE;
    }
    const hasSign = node.value.endsWith('%');
    const digits = hasSign ? node.value.slice(0, -1) : node.value;
    if (hasSign !== kind.sign || !DECIMAL.test(digits)) {
      return WRONG_FORMAT;
    }
    const text = withoutZerosSign(digits);
    const [whole, fraction] = digitsOf(text);
    if (whole + fraction > (kind.digits ?? 0)) {
      return { value: null, fault: 'range', understood: false };
    }
    return readAs(valueOf(quote(kind.sign ? `${text}%` : text), text));
  };
}

function greatest(kind) {
  const [digits, scale] = [kind.digits ?? 0, kind.scale ?? 0];
  const whole = '9'.repeat(digits - scale) || '0';
  return scale > 0 ? `${whole}.${'9'.repeat(scale)}` : whole;
}

function ofToken(token, kind, shape, tolerant) {
  const asText = kind.as === 'text';
  if (!shape.test(token) || (asText && !(tolerant && INTEGER.test(token)))) {
    return WRONG_TYPE;
  }
  return counted(token, kind, asText);
}

function ofText(text, kind, shape, tolerant) {
  const isExact = shape.test(text);
  if (kind.as === 'number') {
    return tolerant && isExact ? counted(text, kind, true) : WRONG_TYPE;
  }
  if (isExact) {
    return counted(text, kind, false);
  }
  const stripped = tolerant ? strippedNumber(text) : '';
  return shape.test(stripped) ? counted(stripped, kind, true) : WRONG_FORMAT;
}

function strippedNumber(text) {
  let [first, last] = [0, text.length];
  while (text.charAt(first) === ' ') {
    first += 1;
  }
  while (last > first && text.charAt(last - 1) === ' ') {
    last -= 1;
  }
  const inner = text.slice(first, last);
  return LOOSE.test(inner) ? inner.replace(/^(-?)0+(?=[0-9])/, '$1') : '';
}

function withoutZerosSign(text) {
  return /^-[0.]*$/.test(text) ? text.slice(1) : text;
}

function counted(digits, kind, understood) {
  const text = withoutZerosSign(digits);
  const [whole, fraction] = digitsOf(text);
  const [most, scale] = [kind.digits ?? 0, kind.scale ?? 0];
  if (whole > most - scale || fraction > scale) {
    return { value: null, fault: 'range', understood };
  }
  return readAs(valueOf(kind.writes === 'number' ? text : quote(text), text), understood);
}

function digitsOf(text) {
  const [whole, fraction = ''] = text.replace(/^-/, '').split('.');
  return [whole === '0' ? 0 : whole.length, fraction.length];
}
'use strict';

const MOMENT_TOKEN = /yyyy|MM|M|dd|d|HH|mm|ss/g;
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

function isMoment(kind) {
  return kind.type === 'date' || kind.type === 'datetime' || kind.type === 'month';
}

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

function isReal({ year, month, day, hour, minute, second }) {
  if (year < 1 || month < 1 || month > 12) {
    return false;
  }
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = MONTH_DAYS[month - 1] + (isLeap ? 1 : 0);
  return day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59;
}

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

function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function momentValue(moment, kind) {
  const kept = kind.type === 'datetime' ? moment : { ...moment, hour: 0, minute: 0, second: 0 };
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

function padded(number, width = 2) {
  return String(number).padStart(width, '0');
}
'use strict';

const COMBINING = /[\u0300-\u036f]/;
const BASE64_BODY = /^[A-Za-z0-9+/]*$/;
const BASE64_LAST_OF_TWO = 'AQgw';
const BASE64_LAST_OF_THREE = 'AEIMQUYcgkosw048';

const READERS = {
  text: () => readText,
  url: () => readUrl,
  code: codeReader,
  integer: numberReader,
  decimal: numberReader,
  percent: percentReader,
  date: momentReader,
  datetime: momentReader,
  month: momentReader,
  flag: (kind) => (kind.true === undefined ? readBoolean : flagReader(kind)),
  base64: () => readBase64,
  json: () => (node) => readAs(valueOf(node.raw)),
};

function emptyIsAbsent(kind) {
  switch (kind.type) {
    case 'list':
    case 'nested':
      return false;
    case 'flag':
      return kind.true !== undefined;
    default:
      return kind.as !== 'number';
  }
}

function readText(node, tolerant) {
  return tolerant && node.kind === 'number' && INTEGER.test(node.value)
    ? readAs(textValue(node.value), true)
    : readUrl(node, tolerant);
}

function readUrl(node) {
  return node.kind === 'text' ? readAs(textValue(node.value), COMBINING.test(node.value)) : WRONG_TYPE;
}

function readBase64(node) {
  if (node.kind !== 'text') {
    return WRONG_TYPE;
  }
  return isBase64(node.value) ? readAs(textValue(node.value)) : WRONG_FORMAT;
}

function isBase64(text) {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const body = text.slice(0, text.length - padding);
  if (text.length % 4 !== 0 || !BASE64_BODY.test(body)) {
    return false;
  }
  const last = body.slice(-1);
  return padding === 0 || (padding === 2 ? BASE64_LAST_OF_TWO : BASE64_LAST_OF_THREE).includes(last);
}

function codeReader(kind) {
  return (node, tolerant) => {
    const isNumber = node.kind === 'number' && INTEGER.test(node.value);
    const isExact = (isNumber && kind.as !== 'text') || (node.kind === 'text' && kind.as !== 'number');
    return isExact || (tolerant && isOtherForm(node, kind, isNumber))
      ? readAs(codeValue(node.value, kind), !isExact)
      : WRONG_TYPE;
  };
}

function isOtherForm(node, kind, isNumber) {
  return kind.as === 'text' ? isNumber : node.kind === 'text' && INTEGER.test(node.value);
}

function codeValue(code, kind) {
  return valueOf(kind.writes === 'number' && INTEGER.test(code) ? code : quote(code), code);
}

function readBoolean(node, tolerant) {
  const said = node.kind === 'boolean' ? node.value : tolerant ? flagSaid(node) : null;
  return said === null ? WRONG_TYPE : readAs(valueOf(String(said), String(said)), node.kind !== 'boolean');
}

function flagReader(kind) {
  const [yes, no] = [kind.true ?? '', kind.false ?? ''];
  return (node, tolerant) => {
    if (node.kind === 'text' && (node.value === yes || node.value === no)) {
      return readAs(textValue(node.value));
    }
    const said = tolerant ? flagSaid(node) : null;
    if (said !== null) {
      return readAs(textValue(said ? yes : no), true);
    }
    return node.kind === 'text' ? WRONG_FORMAT : WRONG_TYPE;
  };
}

function flagSaid(node) {
  if (node.kind === 'boolean') {
    return node.value;
  }
  if (node.kind !== 'text' && node.kind !== 'number') {
    return null;
  }
  if (/^(?:[Tt][Rr][Uu][Ee]|1)$/.test(node.value)) {
    return true;
  }
  return /^(?:[Ff][Aa][Ll][Ss][Ee]|0)$/.test(node.value) ? false : null;
}
'use strict';

function patternOf(pattern) {
  let source = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '\\') {
      at += 1;
      source += escapedIn(inClass, pattern.charAt(at));
      continue;
    }
    inClass = char === '[' ? true : char === ']' ? false : inClass;
    source += char;
  }
  return new RegExp(`^(?:${source})$`, 'su');
}

function escapedIn(inClass, char) {
  const isPlain = char === '&' || char === '~' || (char === '-' && !inClass);
  return isPlain ? char : `\\${char}`;
}
'use strict';

function judgementsOf(field, kind, subject, tables) {
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

function isNumeric(kind) {
  return kind.type === 'integer' || kind.type === 'decimal' || kind.type === 'percent';
}

function lengthJudgement(asked, subject) {
  return (value, path, context) => {
    if (!isWithin(codePoints(value.plain), asked)) {
      context.report.add(path, 'length', weight(asked), subject.say('length', endsOf(asked)));
    }
  };
}

function patternJudgement(asked, subject) {
  const shape = patternOf(asked.is);
  return (value, path, context) => {
    if (!shape.test(value.plain)) {
      context.report.add(path, 'pattern', weight(asked), subject.say('pattern', { pattern: asked.is }));
    }
  };
}

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

function outOfRange(asked, kind, subject) {
  const most = greatest(kind);
  return subject.say('range', { min: asked?.min ?? `-${most}`, max: asked?.max ?? most });
}

function fixedJudgement(text, subject) {
  return (value, path, context) => {
    if (value.plain !== text) {
      context.fault(path, 'code', subject.say('code', { table: text, edition: context.editionName }));
    }
  };
}

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

function isWithin(count, asked) {
  return (asked.min === undefined || asked.min <= count) && (asked.max === undefined || count <= asked.max);
}

function endsOf(asked) {
  return { min: asked.min ?? '…', max: asked.max ?? '…' };
}

function codePoints(text) {
  return text.length - (text.match(/[\ud800-\udbff]/g) ?? []).length;
}
'use strict';

function ruleHolds(rule, operands) {
  for (const condition of rule.when ?? []) {
    if (compared(condition, Fraction.of('0'), operands) !== true) {
      return null;
    }
  }
  return compared(rule.check, Fraction.of(rule.tolerance ?? '0'), operands);
}

function operandOf(value, kind) {
  return isNumeric(kind) || isMoment(kind) ? Fraction.of(value.plain) : value.plain;
}

function compared([op, one, other], tolerance, operands) {
  const left = evaluated(one, operands);
  const right = evaluated(other, operands);
  if (left === null || right === null) {
    return null;
  }
  if (typeof left === 'string' || typeof right === 'string') {
    return (left === right) === (op === '=');
  }
  switch (op) {
    case '=':
      return left.minus(right).absolute().compare(tolerance) <= 0;
    case '!=':
      return left.compare(right) !== 0;
    case '<=':
      return left.compare(right.plus(tolerance)) <= 0;
    case '>=':
      return left.compare(right.minus(tolerance)) >= 0;
    case '<':
      return left.compare(right) < 0;
    default:
      return left.compare(right) > 0;
  }
}

function evaluated(expression, operands) {
  if (!Array.isArray(expression)) {
    return operand(expression, operands);
  }
  const [op, one, other] = expression;
  const left = evaluated(one, operands);
  const right = evaluated(other, operands);
  if (!(left instanceof Fraction) || !(right instanceof Fraction)) {
    return null;
  }
  switch (op) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    default:
      return left.by(right);
  }
}

function operand(one, operands) {
  if (one.field !== undefined) {
    return operands(one.field);
  }
  return one.number === undefined ? one.text ?? '' : Fraction.of(one.number);
}
'use strict';

class FieldJudge {
  constructor(record, field, tables, records) {
    this.field = field;
    this.wire = field.wire;
    this.path = step(field.wire);
    this.subject = fieldSubject(tables, field, record);
    this.type = tables.types[field.type];
    this.isList = this.type.item !== undefined;
    this.kind = this.type.item === undefined ? this.type : tables.types[this.type.item];
    this.isPayload = (field.part === 'data' || field.part === 'result') && this.kind.type === 'nested';
    this.records = records;
    const accepts = (field.accepts ?? []).map((place) => tables.types[place]);
    this.read = this.kind.type === 'nested' ? null : READERS[this.kind.type](this.kind, accepts);
    this.judgements = judgementsOf(field, this.kind, this.subject, tables);
  }

  judge(node, path, context, isNeeded) {
    if (!isOf(this.field.span, context.edition)) {
      context.warn(path, 'unknown', this.subject.say('unknown'));
    }
    if (!node.isFilled) {
      this.empty(node, path, context, isNeeded);
      return null;
    }
    return this.isList ? this.list(node, path, context) : this.value(node, path, context, null);
  }

  look(node, context) {
    return this.judge(node, '', context.silent(), false);
  }

  missing(path, context) {
    if (this.field.required) {
      context.report.add(path, 'required', weight(this.field.required), this.subject.say('required'));
    }
  }

  empty(node, path, context, isNeeded) {
    if (isNeeded) {
      this.missing(path, context);
    } else if (node.kind === 'text' && !emptyIsAbsent(this.type)) {
      const blanks = { expected: this.type.say };
      if (context.tolerant) {
        context.warn(path, 'form', this.subject.say('form', blanks));
      } else {
        context.fault(path, 'type', this.subject.say('type', blanks));
      }
    }
  }

  list(node, path, context) {
    if (node.kind !== 'list') {
      this.wrong(path, this.type, context);
      return null;
    }
    const seen = new Set();
    const items = /** @type {JsonNode[]} */ (node.value).map((item, at) => this.item(item, `${path}/${at}`, context, seen));
    const asked = this.field.items;
    if (asked && !isWithin(items.length, asked)) {
      context.report.add(path, 'items', weight(asked), this.subject.say('items', endsOf(asked)));
    }
    return valueOf(asList(items.flatMap((item) => (item === null ? [] : [item.written]))));
  }

  item(node, path, context, seen) {
    if (!node.isFilled && (node.kind === 'null' || this.kind.type !== 'text')) {
      this.wrongItem(path, context);
      return null;
    }
    return this.value(node, path, context, seen);
  }

  value(node, path, context, seen) {
    if (this.read === null) {
      return this.nested(node, path, context, seen);
    }
    const { value, fault, understood } = this.read(node, context.tolerant);
    const blanks = { expected: this.kind.say };
    if (understood) {
      context.warn(path, 'form', this.subject.say('form', blanks));
    }
    if (fault === 'range') {
      // More digits than the type has: an error whatever the field's own range weighs.
      context.fault(path, 'range', outOfRange(this.field.range, this.kind, this.subject));
    } else if (fault !== null) {
      context.fault(path, fault, this.subject.say(fault, blanks));
    }
    if (value !== null) {
      this.judgements.forEach((judgement) => judgement(value, path, context));
    }
    return value;
  }

  nested(node, path, context, seen) {
    if (node.kind !== 'object') {
      this.wrongItem(path, context);
      return null;
    }
    const first = context.report.findings.length;
    const { value, values } = this.records(this.kind.record ?? '').judge(node, path, context);
    if (this.isPayload) {
      context.keep(first, value);
    }
    if (this.field.unique && seen !== null) {
      this.unique(this.field.unique, values.get(this.field.unique.key), path, context, seen);
    }
    return value;
  }

  unique(asked, value, path, context, seen) {
    if (value === undefined) {
      return;
    }
    if (seen.has(value.written)) {
      context.report.add(path, 'unique', weight(asked), this.subject.say('unique', { key: asked.key }));
    }
    seen.add(value.written);
  }

  wrong(path, kind, context) {
    context.fault(path, 'type', this.subject.say('type', { expected: kind.say }));
  }

  wrongItem(path, context) {
    const first = context.report.findings.length;
    this.wrong(path, this.kind, context);
    if (this.isPayload && this.isList) {
      context.keep(first, null);
    }
  }
}
'use strict';


class RecordJudge {
  constructor(record, tables, records) {
    this.id = record.id;
    this.rules = record.rules ?? [];
    this.clause = clauseOf(tables, record.clause);
    this.fields = record.fields.map((place) => new FieldJudge(record.id, tables.fields[place], tables, records));
    this.own = new Map(this.fields.map((one) => [one.wire, one]));
    this.aliases = new Map(this.fields.flatMap((one) => (one.field.aliases ?? []).map((alias) => [alias, one])));
    this.required = this.fields.filter((one) => one.field.required);
  }

  playing(part) {
    return this.fields.find((one) => one.field.part === part);
  }

  judge(node, path, context) {
    const errors = context.report.errors;
    const members = node.value;
    const read = { members, claimed: this.claims(members, context.tolerant), path, context, values: new Map() };
    const unknown = [];
    for (const [key, member] of members) {
      const known = read.claimed.get(key);
      if (known === undefined) {
        context.warn(path + step(key), 'unknown', context.document.say('unknown'));
        unknown.push([key, member.raw]);
      } else {
        this.member(key, member, known, read);
      }
    }
    this.missing(read);
    this.judgeRules(read);
    const value = context.report.errors > errors ? null : valueOf(asObject([...this.written(read), ...unknown]));
    return { value, values: read.values };
  }

  claims(members, tolerant) {
    const claimed = new Map();
    for (const key of members.keys()) {
      const one = this.own.get(key);
      if (one !== undefined) {
        claimed.set(key, one);
      }
    }
    const taken = new Set(claimed.values());
    for (const key of tolerant ? members.keys() : []) {
      const one = this.aliases.get(key);
      if (one !== undefined && !taken.has(one)) {
        taken.add(one);
        claimed.set(key, one);
      }
    }
    return claimed;
  }

  member(key, node, one, read) {
    const at = read.path + (key === one.wire ? one.path : step(key));
    if (key !== one.wire) {
      read.context.warn(at, 'alias', one.subject.say('alias', { wire: one.wire }));
    }
    const isNeeded = !node.isFilled && this.isNeeded(one, read);
    const value = one.judge(node, at, read.context, isNeeded);
    if (value !== null) {
      read.values.set(one.wire, value);
    }
  }

  missing(read) {
    const met = new Set(read.claimed.values());
    for (const one of this.required) {
      if (!met.has(one) && this.isNeeded(one, read)) {
        one.missing(read.path + one.path, read.context);
      }
    }
  }

  isNeeded(one, read) {
    const asked = one.field.required;
    if (!asked || !isOf(one.field.span, read.context.edition)) {
      return false;
    }
    if (asked.when === undefined) {
      return true;
    }
    const other = this.own.get(asked.when);
    const key = [...read.claimed].find(([, claimant]) => claimant === other)?.[0];
    const node = key === undefined ? undefined : read.members.get(key);
    const value = other && node ? other.look(node, read.context) : null;
    return value !== null && (asked.is ?? []).includes(value.plain);
  }

  judgeRules(read) {
    const operands = (wire) => {
      const [field, value] = [this.own.get(wire), read.values.get(wire)];
      return field && value ? operandOf(value, field.type) : null;
    };
    for (const rule of this.rules) {
      if (ruleHolds(rule, operands) === false) {
        const [vi, en] = [`${rule.vi} ${this.clause[0]}`, `${rule.en} ${this.clause[1]}`];
        read.context.report.add(read.path, `rule:${rule.id}`, weight(rule), { vi, en, record: this.id, wire: null });
      }
    }
  }

  written(read) {
    return this.fields.flatMap(({ wire }) => {
      const value = read.values.get(wire);
      return value === undefined ? [] : [[wire, value.written]];
    });
  }
}
'use strict';

function findNode(members, wire, aliases, tolerant) {
  const own = members.get(wire);
  if (own !== undefined || !tolerant) {
    return own;
  }
  const key = [...members.keys()].find((one) => aliases.includes(one));
  return key === undefined ? undefined : members.get(key);
}

class Keys {
  constructor(tables, part) {
    this.keys = tables.parts[part];
    this.first = this.keys.length > 0 ? this.keys[0][0] : part;
  }

  find(members, tolerant) {
    for (const [wire, ...aliases] of this.keys) {
      const node = findNode(members, wire, aliases, tolerant);
      if (node !== undefined) {
        return node;
      }
    }
    return undefined;
  }

  areIn(members, tolerant) {
    return this.find(members, tolerant) !== undefined;
  }
}

class Needs {
  constructor(fields) {
    this.fields = fields.map((one) => one.field).filter(isAlwaysNeeded);
  }

  areFilled(members, tolerant) {
    return this.fields.every((field) => findNode(members, field.wire, field.aliases ?? [], tolerant)?.isFilled ?? false);
  }
}

function isAlwaysNeeded(field) {
  return field.span === undefined && field.required !== undefined && field.required.when === undefined;
}

class Payload {
  constructor(field, type, tables, records) {
    const kind = type === undefined ? undefined : tables.types[type];
    const inner = kind?.item === undefined ? kind : tables.types[kind.item];
    this.field = field;
    this.isList = kind?.item !== undefined;
    this.isNeeded = field !== undefined && isAlwaysNeeded(field);
    this.record = inner?.record === undefined ? null : records(inner.record);
    this.needs = this.record === null ? null : new Needs(this.record.fields);
  }

  get isListOfRecords() {
    return this.isList && this.needs !== null;
  }

  find(members, tolerant) {
    const field = this.field;
    return field && findNode(members, field.wire, field.aliases ?? [], tolerant);
  }

  fitsIn(members, tolerant) {
    const node = this.find(members, tolerant);
    return node === undefined || node.kind === 'null' ? !this.isNeeded : this.fits(node, tolerant);
  }

  takesList(node, tolerant) {
    return this.isListOfRecords && this.fits(node, tolerant);
  }

  fits(node, tolerant) {
    if (this.needs === null) {
      return true;
    }
    if (this.isList && (node.kind !== 'list' || node.value.length === 0)) {
      return node.kind === 'list';
    }
    const one = this.isList ? node.value[0] : node;
    return one.kind === 'object' && this.needs.areFilled(one.value, tolerant);
  }
}

class ServiceJudge {
  constructor(service, tables, records) {
    this.id = service.id;
    this.wire = service.wire;
    this.request = records(service.request);
    this.response = records(service.response);
    this.bare = records(service.bare);
    this.isNameless = this.request.playing('service') === undefined;
    const fields = this.request.fields;
    this.needs = new Needs(fields);
    this.parameters = new Needs(fields.filter((one) => one.field.part === 'parameter'));
    this.data = new Payload(this.request.playing('data')?.field, service.data, tables, records);
    this.result = new Payload(this.response.playing('result')?.field, service.result, tables, records);
  }

  fitsRequest(members, tolerant) {
    return this.parameters.areFilled(members, tolerant) && this.data.fitsIn(members, tolerant);
  }
}
'use strict';

const REQUEST = 'request';
const RESPONSE = 'response';

class Places {
  constructor(tables, records) {
    this.services = tables.services.map((service) => new ServiceJudge(service, tables, records));
    this.byId = new Map(this.services.map((service) => [service.id, service]));
    this.service = new Keys(tables, 'service');
    this.session = new Keys(tables, 'session');
    this.error = new Keys(tables, 'error');
    this.message = new Keys(tables, 'message');
    this.result = new Keys(tables, 'result');
    this.path = step(this.service.first);
  }

  kind(members, named, tolerant) {
    if (this.error.areIn(members, tolerant)) {
      return RESPONSE;
    }
    if (this.service.areIn(members, tolerant)) {
      return REQUEST;
    }
    if (named !== null && hasKeyOfRequestOnly(members, named, tolerant)) {
      return REQUEST;
    }
    const answers = [this.session, this.message, this.result];
    return answers.some((keys) => keys.areIn(members, tolerant)) ? RESPONSE : REQUEST;
  }

  ofRequest(members, context) {
    const tolerant = context.tolerant;
    const said = this.service.find(members, tolerant);
    if (said === undefined || !said.isFilled) {
      const nameless = this.services.filter((one) => one.isNameless && one.needs.areFilled(members, tolerant));
      return this.only(nameless, 'required', this.services, members, context);
    }
    if (said.kind !== 'text') {
      context.fault(this.path, 'type', context.document.say('type', { expected: 'text' }));
      return null;
    }
    const named = this.services.filter((one) => one.wire === said.value);
    if (named.length === 1) {
      return named[0];
    }
    const fitting = named.filter((one) => one.parameters.areFilled(members, tolerant));
    return this.only(fitting, 'code', named.length > 0 ? named : this.services, members, context);
  }

  only(found, rule, among, members, context) {
    if (found.length === 1) {
      return found[0];
    }
    const candidates = among.filter((one) => one.fitsRequest(members, context.tolerant));
    this.unplaced(rule, candidates, context, '');
    return null;
  }

  unplaced(rule, candidates, context, path) {
    context.candidates = candidates.map((one) => one.id);
    const named = context.candidates.join(', ') || '…';
    context.fault(path + this.path, rule, context.document.say(`${rule} service`, { candidates: named }));
  }

  bareResponse(members, tolerant) {
    const hasSession = this.session.areIn(members, tolerant);
    const bare = this.services.map((one) => one.bare);
    return bare.find((one) => (one.playing('session') !== undefined) === hasSession) ?? bare[0];
  }
}

function isEmptyResult(node) {
  if (node === undefined || !node.isFilled) {
    return true;
  }
  return node.kind === 'list' ? node.value.length === 0 : node.kind === 'object' && node.value.size === 0;
}

function hasKeyOfRequestOnly(members, named, tolerant) {
  const answered = named.response.claims(members, tolerant);
  return [...named.request.claims(members, tolerant).keys()].some((key) => !answered.has(key));
}
'use strict';

function judgeItems(root, law, context) {
  /** @type {JsonNode[]} */ (root.value).forEach((node, at) => {
    const first = context.report.findings.length;
    const path = `/${at}`;
    if (node.kind === 'object') {
      const inside = context.items.length;
      const { value } = law.judge(node, path, context);
      context.items.length = inside; // of a list of messages each is a reading, not the records in it
      context.keep(first, value);
    } else {
      context.fault(path, 'type', context.document.say('type', { expected: law.id }));
      context.keep(first, null);
    }
  });
}

class MessageJudge {
  constructor(places) {
    this.places = places;
  }

  judge(root, named, kind, context, levels) {
    if (root.kind === 'list') {
      return this.list(root, named, kind, context);
    }
    if (root.kind !== 'object') {
      context.fault('', 'type', context.document.say('type', { expected: 'message' }));
      return { value: null, service: named && named.id, kind };
    }
    const inner = context.tolerant && kind !== REQUEST ? this.inner(root, levels) : null;
    if (inner !== null) {
      const path = step([...root.value.keys()][0]);
      context.warn(path, 'form', context.document.say('form', { expected: 'message' }));
      return this.response(inner, path, named, context);
    }
    const asked = kind ?? this.places.kind(root.value, named, context.tolerant);
    return asked === RESPONSE ? this.response(root, '', named, context) : this.request(root, named, context);
  }

  request(node, named, context) {
    const service = named ?? this.places.ofRequest(node.value, context);
    if (service === null) {
      return { value: null, service: null, kind: REQUEST };
    }
    return { value: service.request.judge(node, '', context).value, service: service.id, kind: REQUEST };
  }

  response(node, path, named, context) {
    const members = node.value;
    const tolerant = context.tolerant;
    if (named === null) {
      const { value } = this.places.bareResponse(members, tolerant).judge(node, path, context);
      if (!isEmptyResult(this.places.result.find(members, tolerant))) {
        const own = this.places.services.filter((one) => one.response !== one.bare);
        const fitting = own.filter((one) => one.result.fitsIn(members, tolerant));
        this.places.unplaced('required', fitting, context, path);
      }
      return { value, service: null, kind: RESPONSE };
    }
    const law = isEmptyResult(named.result.find(members, tolerant)) ? named.bare : named.response;
    return { value: law.judge(node, path, context).value, service: named.id, kind: RESPONSE };
  }

  list(root, named, kind, context) {
    const tolerant = context.tolerant;
    if (named === null) {
      this.top(context, tolerant);
      const fitting = this.places.services.filter((one) =>
        listsOf(one, kind).some(([, payload]) => payload.takesList(root, tolerant)),
      );
      this.places.unplaced('required', fitting, context, '');
      return { value: null, service: null, kind };
    }
    const [found, payload] = listsOf(named, kind)[0] ?? [kind, null];
    this.top(context, tolerant && payload !== null);
    if (payload !== null && payload.record !== null) {
      judgeItems(root, payload.record, context);
    }
    return { value: null, service: named.id, kind: found };
  }

  top(context, understood) {
    const blanks = { expected: 'message' };
    if (understood) {
      context.warn('', 'form', context.document.say('form', blanks));
    } else {
      context.fault('', 'type', context.document.say('type', blanks));
    }
  }

  inner(root, levels) {
    const text = root.value.size === 1 ? this.places.message.find(root.value, true) : undefined;
    if (text === undefined || text.kind !== 'text') {
      return null;
    }
    try {
      const inner = readJson(text.value, levels);
      return inner.kind === 'object' ? inner : null;
    } catch (error) {
      if (error instanceof JsonFault) {
        return null;
      }
      throw error;
    }
  }
}

function listsOf(service, kind) {
  const each = [
    [REQUEST, service.data],
    [RESPONSE, service.result],
  ];
  return each.filter(([one, payload]) => payload.isListOfRecords && (kind === null || kind === one));
}
'use strict';

class Pointing {
  constructor(text) {
    this.text = text;
    this.lines = [0, ...[...text.matchAll(/\n/g)].map((found) => (found.index ?? 0) + 1)];
    this.reader = new JsonReader(text.startsWith(MARK) ? ` ${text.slice(MARK.length)}` : text, Infinity);
    this.root = null;
    try {
      this.root = this.reader.document();
    } catch (error) {
      if (!(error instanceof JsonFault)) {
        throw error;
      }
    }
  }

  at(path) {
    if (this.root === null) {
      return [this.reader.at, Math.min(this.reader.at + 1, this.text.length)];
    }
    let node = this.root;
    for (const part of path.split('/').slice(1)) {
      const inner = memberOf(node, part.replace(/~1/g, '/').replace(/~0/g, '~'));
      if (inner === undefined) {
        break;
      }
      node = inner;
    }
    return [node.key, node.end];
  }

  line(place) {
    let [first, last] = [0, this.lines.length];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      [first, last] = this.lines[middle] <= place ? [middle, last] : [first, middle];
    }
    return [first + 1, place - this.lines[first] + 1];
  }
}

function memberOf(node, key) {
  if (node.kind === 'object') {
    return node.value.get(key);
  }
  return node.kind === 'list' && /^[0-9]+$/.test(key) ? node.value[key] : undefined;
}
'use strict';

const NO_LIMITS_SAID = { maxFindings: 1000, maxBytes: 64 * 1024 * 1024, maxLevels: 64 };

class Judge {
  constructor(tables) {
    this.tables = tables;
    this.laws = new Map();
    const of = (id) => named(this.laws, id, 'record');
    for (const record of tables.records) {
      this.laws.set(record.id, new RecordJudge(record, tables, of));
    }
    this.places = new Places(tables, of);
    this.messages = new MessageJudge(this.places);
  }

  read(bytes, options = {}) {
    const limits = { ...NO_LIMITS_SAID, ...options };
    const context = new Context(options.mode === 'tolerant', this.edition(options.edition), this.tables, new Report(limits.maxFindings));
    const service = options.service ? named(this.places.byId, options.service, 'service') : null;
    const law = options.record ? named(this.laws, options.record, 'record') : null;
    const root = this.root(bytes, limits, context);
    let placed = { value: null, service: service && service.id, kind: options.kind ?? null };
    if (root !== null && law !== null) {
      placed = { value: this.record(root, law, options.list === true, context), service: null, kind: null };
    } else if (root !== null) {
      placed = this.messages.judge(root, service, options.kind ?? null, context, limits.maxLevels);
    }
    return verdictOf(context, placed);
  }

  record(root, law, isList, context) {
    if (root.kind !== (isList ? 'list' : 'object')) {
      context.fault('', 'type', context.document.say('type', { expected: isList ? `list of ${law.id}` : law.id }));
      return null;
    }
    if (isList) {
      judgeItems(root, law, context);
      return null;
    }
    return law.judge(root, '', context).value;
  }

  edition(id) {
    const editions = this.tables.editions;
    const place = id ? editions.findIndex((edition) => edition[0] === id) : editions.length - 1;
    if (place < 0) {
      throw new RangeError(`There is no edition ${id}.`);
    }
    return place;
  }

  root(bytes, limits, context) {
    try {
      const text = decodeUtf8(bytes, limits.maxBytes);
      const isMarked = context.tolerant && text.startsWith(MARK);
      const root = readJson(isMarked ? text.slice(MARK.length) : text, limits.maxLevels);
      if (isMarked) {
        context.warn('', 'form', context.document.say('form', { expected: 'UTF-8' }));
      }
      return root;
    } catch (error) {
      if (error instanceof JsonFault) {
        context.fault('', 'json', context.document.say('json'));
        return null;
      }
      throw error;
    }
  }
}

function verdictOf(context, { value, service, kind }) {
  const report = context.report;
  const valid = report.errors === 0;
  return {
    valid,
    service,
    kind,
    candidates: context.candidates,
    findings: report.findings,
    truncated: report.truncated,
    written: valid && value ? value.written : null,
    records: context.items,
  };
}

function named(among, id, what) {
  const found = among.get(id);
  if (found === undefined) {
    throw new RangeError(`There is no ${what} ${id}.`);
  }
  return found;
}

globalThis.Goitin = {
  ...globalThis.Goitin,
  judge: (tables) => new Judge(tables),
  pointing: (text) => new Pointing(text),
};
})();
