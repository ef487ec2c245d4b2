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

function decodeUtf8(bytes, { maxBytes }) {
  if (bytes.length > maxBytes) {
    throw new JsonFault();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new JsonFault();
  }
}

function readJson(text, { maxLevels, maxItems }) {
  return new JsonReader(text, maxLevels, maxItems).document();
}

class JsonReader {
  constructor(text, maxLevels, maxItems) {
    this.text = text;
    this.maxLevels = maxLevels;
    this.itemsLeft = maxItems;
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
      this.itemsLeft -= 1;
      if (this.itemsLeft < 0) {
        throw new JsonFault();
      }
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

  rounded(places) {
    const above = this.absolute().above;
    const scaled = String((2n * above * 10n ** BigInt(places) + this.below) / (2n * this.below)).padStart(places + 1, '0');
    const digits = `${scaled.slice(0, -places)}.${scaled.slice(-places)}`.replace(/0+$/, '').replace(/\.$/, '');
    return this.above < 0n && digits !== '0' ? `-${digits}` : digits;
  }

  absolute() {
    return this.above < 0n ? new Fraction(-this.above, this.below) : this;
  }
}
'use strict';

const LONGEST_NAME = 100;
const FARTHEST = 2;

function nearName(name, names) {
  if (codePoints(name) > LONGEST_NAME) {
    return null;
  }
  const fold = nameFold(name);
  const folds = names.map(nameFold);
  const same = folds.findIndex((one) => one.join('') === fold.join(''));
  if (same >= 0) {
    return names[same];
  }
  let [best, found] = [FARTHEST + 1, /** @type {string | null} */ (null)];
  folds.forEach((other, at) => {
    const distance = letterDistance(fold, other, best);
    if (distance < best && 2 * distance < Math.min(fold.length, other.length)) {
      [best, found] = [distance, names[at]];
    }
  });
  return found;
}

function nearCode(text, codes) {
  if (codePoints(text) > LONGEST_NAME) {
    return null;
  }
  const fold = codeFold(text);
  return codes.find((code) => code !== text && codeFold(code) === fold) ?? null;
}

function withoutBlanksAround(text) {
  let [first, last] = [0, text.length];
  while (first < last && isAsciiBlank(text.charCodeAt(first))) {
    first += 1;
  }
  while (last > first && isAsciiBlank(text.charCodeAt(last - 1))) {
    last -= 1;
  }
  return text.slice(first, last);
}

function withoutZeros(text) {
  return text.replace(/^0+(?=[^])/u, '');
}

function isAsciiBlank(code) {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function lowered(text) {
  return text.replace(/[A-Z]/g, (char) => char.toLowerCase());
}

function nameFold(name) {
  return [...lowered(name).replace(/[_\-\t-\r ]/g, '')];
}

function codeFold(text) {
  return withoutZeros(lowered(withoutBlanksAround(text)));
}

function letterDistance(one, other, enough) {
  if (Math.abs(one.length - other.length) >= enough) {
    return enough;
  }
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const changed = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const replaced = row[to] + (one[at] === other[to] ? 0 : 1);
      changed.push(Math.min(replaced, row[to + 1] + 1, changed[to] + 1));
    }
    row = changed;
    if (Math.min(...row) >= enough) {
      return enough;
    }
  }
  return row[other.length];
}

function codePoints(text) {
  return text.length - (text.match(/[\ud800-\udbff]/g) ?? []).length;
}
'use strict';

function latin(bytes) {
  return String.fromCharCode(...bytes);
}

function isJsonBlank(byte) {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function firstBadByte(bytes) {
  let at = 0;
  while (at < bytes.length) {
    const size = sizeOfCharacter(bytes, at);
    if (size === 0) {
      return at;
    }
    at += size;
  }
  return at;
}

function sizeOfCharacter(bytes, at) {
  const lead = bytes[at];
  if (lead < 0x80) {
    return 1;
  }
  const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let place = 1; place < size; place += 1) {
    if ((bytes[at + place] & 0xc0) !== 0x80) {
      return 0;
    }
  }
  const second = bytes[at + 1];
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isOverlong || isBeyond ? 0 : size;
}
'use strict';

const NO_NUMBERS = ['NaN', 'Infinity', '-Infinity', 'undefined'];
const JSON_WORDS = ['true', 'false', 'null'];
const BACKSLASH = '\\'.charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

class Break extends Error {
  constructor(reason, at) {
    super();
    this.reason = reason;
    this.at = at;
  }
}

class SecondLook {
  constructor(bytes, begin, limits) {
    this.bytes = bytes;
    this.at = begin;
    this.limits = limits;
    this.open = [];
    this.isFresh = false;
    this.items = 0;
    this.end = firstBadByte(bytes);
    this.behind = this.end < bytes.length ? 'utf-8' : 'cut';
  }

  document() {
    this.value(false);
    while (this.open.length > 0) {
      this.member(this.open[this.open.length - 1]);
    }
    this.space();
    if (this.at < this.end || this.behind === 'utf-8') {
      throw new Break(this.at < this.end ? 'trailing' : 'utf-8', this.at);
    }
  }

  member(keys) {
    this.space();
    if (this.peek() === (keys === null ? ']' : '}')) {
      this.at += 1;
      this.open.pop();
      this.isFresh = false;
      return;
    }
    if (!this.isFresh) {
      this.take(',');
    }
    this.isFresh = false;
    if (keys === null) {
      this.value(true);
      return;
    }
    this.space();
    const start = this.at;
    if (this.peek() !== '"') {
      throw new Break('syntax', this.at);
    }
    const key = this.string();
    if (keys.has(key)) {
      throw new Break('repeated-key', start);
    }
    keys.add(key);
    this.space();
    this.take(':');
    this.value(false);
  }

  value(isItem) {
    this.space();
    const char = this.peek();
    if ('NIu-'.includes(char) && NO_NUMBERS.some((word) => this.isAt(word))) {
      throw new Break('not-a-number', this.at);
    }
    if (!'"[{-0123456789tfn'.includes(char)) {
      throw new Break('syntax', this.at);
    }
    this.items += isItem ? 1 : 0;
    if (isItem && this.items > this.limits.maxItems) {
      throw new Break('items', this.at);
    }
    if (char === '[' || char === '{') {
      if (this.open.length >= this.limits.maxLevels) {
        throw new Break('levels', this.at);
      }
      this.at += 1;
      this.open.push(char === '[' ? null : new Set());
      this.isFresh = true;
    } else if (char === '"') {
      this.string();
    } else if ('tfn'.includes(char)) {
      [...(JSON_WORDS.find((word) => word.startsWith(char)) ?? '')].forEach((letter) => this.take(letter));
    } else {
      this.number();
    }
  }

  string() {
    this.at += 1;
    let made = '';
    let start = this.at;
    for (;;) {
      const byte = this.at < this.end ? this.bytes[this.at] : 0;
      if (byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH) {
        this.at += 1;
        continue;
      }
      made += new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes.subarray(start, this.at));
      const char = this.peek();
      if (char === '"') {
        this.at += 1;
        return made;
      }
      if (char !== '\\') {
        throw new Break('control', this.at);
      }
      made += this.escape();
      start = this.at;
    }
  }

  escape() {
    const start = this.at;
    this.at += 1;
    const char = this.peek();
    if (char === 'u') {
      return this.unit(start);
    }
    if (!'"\\/bfnrt'.includes(char)) {
      throw new Break('escape', start);
    }
    this.at += 1;
    return SHORT_ESCAPES[char] ?? char;
  }

  unit(start) {
    const unit = this.digitsOfUnit(start);
    if (unit < 0xd800 || unit > 0xdfff) {
      return String.fromCharCode(unit);
    }
    const other = latin(this.bytes.subarray(this.at, Math.min(this.at + 6, this.end)));
    if (unit > 0xdbff || !/^\\u[dD][c-fC-F][0-9A-Fa-f]{2}$/.test(other)) {
      throw new Break('surrogate', start);
    }
    this.at += 1;
    return String.fromCharCode(unit, this.digitsOfUnit(start));
  }

  digitsOfUnit(start) {
    let digits = '';
    for (let count = 0; count < 4; count += 1) {
      this.at += 1;
      const char = this.peek();
      if (!/^[0-9A-Fa-f]$/.test(char)) {
        throw new Break('escape', start);
      }
      digits += char;
    }
    this.at += 1;
    return parseInt(digits, 16);
  }

  number() {
    const start = this.at;
    this.goesOver('-', start);
    if (!this.goesOver('0', start)) {
      this.digits(start);
    }
    if (this.goesOver('.', start)) {
      this.digits(start);
    }
    if (this.goesOver('eE', start)) {
      this.goesOver('+-', start);
      this.digits(start);
    }
  }

  digits(start) {
    if (!'0123456789'.includes(this.peek())) {
      throw new Break('syntax', this.at);
    }
    while (this.goesOver('0123456789', start));
  }

  goesOver(chars, start) {
    if (this.at >= this.end || !chars.includes(String.fromCharCode(this.bytes[this.at]))) {
      return false;
    }
    this.at += 1;
    if (this.at - start > MAX_NUMBER) {
      throw new Break('number', start);
    }
    return true;
  }

  take(char) {
    if (this.peek() !== char) {
      throw new Break('syntax', this.at);
    }
    this.at += 1;
  }

  peek() {
    if (this.at < this.end) {
      return String.fromCharCode(this.bytes[this.at]);
    }
    throw new Break(this.behind, this.end);
  }

  isAt(word) {
    return this.at + word.length <= this.end && latin(this.bytes.subarray(this.at, this.at + word.length)) === word;
  }

  space() {
    while (this.at < this.end && isJsonBlank(this.bytes[this.at])) {
      this.at += 1;
    }
  }
}
'use strict';

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const FILE_BEGINNINGS = /** @type {const} */ ([
  ['PK\x03\x04', 'zip'],
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
]);

function firstBreak(bytes, limits, tolerant) {
  if (bytes.length > limits.maxBytes) {
    return { reason: 'bytes', blanks: { max: String(limits.maxBytes) } };
  }
  const begin = UTF8_MARK.every((byte, at) => bytes[at] === byte) ? UTF8_MARK.length : 0;
  const whole = kindOfFile(bytes.subarray(begin)) ?? (begin > 0 && !tolerant ? 'bom' : null);
  if (whole !== null) {
    return { reason: whole, blanks: {} };
  }
  const { reason, at } = brokenAt(bytes, begin, limits);
  const max = reason === 'levels' ? limits.maxLevels : reason === 'items' ? limits.maxItems : null;
  return { reason, blanks: { ...placeOf(bytes, at), ...(max === null ? {} : { max: String(max) }) } };
}

function brokenAt(bytes, begin, limits) {
  try {
    new SecondLook(bytes, begin, limits).document();
  } catch (error) {
    if (error instanceof Break) {
      return error;
    }
    throw error;
  }
  return new Break('syntax', bytes.length);
}

function placeOf(bytes, at) {
  let [line, start] = [1, 0];
  for (let place = 0; place < at; place += 1) {
    if (bytes[place] === 0x0a) {
      [line, start] = [line + 1, place + 1];
    }
  }
  const characters = bytes.subarray(start, at).filter((byte) => (byte & 0xc0) !== 0x80).length;
  const isMarked = start === 0 && at >= UTF8_MARK.length && UTF8_MARK.every((byte, place) => bytes[place] === byte);
  return { line: String(line), column: String(characters + 1 - (isMarked ? 1 : 0)), byte: String(at) };
}

function kindOfFile(bytes) {
  let first = 0;
  while (isJsonBlank(bytes[first])) {
    first += 1;
  }
  if (first === bytes.length) {
    return 'empty';
  }
  if (bytes[first] === 0x3c) {
    const begin = lowered(latin(bytes.subarray(first, first + 14)));
    return ['<!doctype html', '<html', '<head', '<body'].some((tag) => begin.startsWith(tag)) ? 'html' : 'xml';
  }
  const [one, two] = bytes;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff) || one === 0 || two === 0) {
    return 'utf-16';
  }
  const begin = latin(bytes.subarray(0, 8));
  return FILE_BEGINNINGS.find(([text]) => begin.startsWith(text))?.[1] ?? null;
}
'use strict';

class Words {
  constructor(neutral, words) {
    this.neutral = neutral;
    this.words = words;
  }
}

class Said {
  constructor(subject, key, blanks, own, near) {
    this.subject = subject;
    this.key = key;
    this.blanks = blanks;
    this.own = own;
    this.near = near;
  }

  get values() {
    const near = this.near === null ? null : this.near();
    this.near = null;
    this.blanks = near === null ? this.blanks : { ...this.blanks, near };
    return this.blanks;
  }

  get texts() {
    const { sentences, additions } = this.subject.book;
    const behind = ['near', 'candidates', 'computed'].filter((name) => name in this.values);
    return [...(this.key === null ? [] : [sentences[this.key]]), ...behind.map((name) => additions[name])];
  }

  get sentence() {
    return [this.told('vi'), this.told('en')];
  }

  told(language) {
    const values = this.values;
    const fill = (name) => {
      const value = name === 'field' ? this.subject.field[language] : values[name];
      return value instanceof Words ? value.words[language] : value;
    };
    const told = this.texts.map((text) => filled(text[language], fill));
    return [...(this.own === null ? [] : [this.own[language]]), ...told].join(' ');
  }

  get limits() {
    const values = this.values;
    const limits = {};
    const reason = /^[a-z]+ ([^/]+)/.exec(this.key ?? '');
    if (reason !== null) {
      limits.reason = reason[1];
    }
    for (const [, name] of this.texts.flatMap((text) => [...text.en.matchAll(BLANK)])) {
      const value = values[name];
      if (name !== 'field') {
        limits[name] = value instanceof Words ? value.neutral : value;
      }
    }
    return Object.keys(limits).length > 0 ? limits : null;
  }
}

class Subject {
  constructor(book, field, label, source, record) {
    this.book = book;
    this.field = field;
    this.label = label;
    this.source = source;
    this.record = record;
  }

  say(key, blanks = {}, near = null) {
    return new Said(this, key, blanks, null, near);
  }

  wrong(node, expected) {
    return this.say('type', { expected, met: new Words(node.kind, this.book.kinds[node.kind]) });
  }

  get clause() {
    const { source, book } = this;
    if (source === null) {
      return null;
    }
    const told = (language) => {
      const row = source.row === undefined ? '' : filled(book.additions.row[language], () => source.row ?? '');
      const parts = { place: source[language], row, confidence: source.confidence };
      return filled(book.additions.clause[language], (name) => parts[/** @type {keyof typeof parts} */ (name)]);
    };
    return [told('vi'), told('en')];
  }
}

const BLANK = /\{([a-z]+)\}/g;

const DOCUMENT = { vi: 'JSON', en: 'JSON' };

function documentSubject({ phrasebook }) {
  return new Subject(phrasebook, DOCUMENT, null, null, null);
}

function fieldSubject(contract, field, record) {
  const { wire, label: { vi, en } } = field;
  const name = { vi: `${wire} (${vi})`, en: `${wire} (${en})` };
  return new Subject(contract.phrasebook, name, { wire, vi, en }, contract.source(record, field), record.record);
}

function recordSubject(contract, record) {
  return new Subject(contract.phrasebook, DOCUMENT, null, contract.source(record), record.record);
}

function formOf({ phrasebook }, key, neutral = key) {
  return new Words(neutral, phrasebook.forms[key]);
}

function filled(text, fill) {
  return text.replace(BLANK, (_, name) => fill(name));
}
'use strict';

const FORM = '1';
const BESIDE = ['severity', 'source', 'confidence'];
const CONSTRAINTS = {
  required: ['when', 'is'],
  present: ['empty'],
  length: ['min', 'max'],
  pattern: ['is'],
  range: ['min', 'max'],
  period: ['min', 'max', 'first', 'last'],
  items: ['min', 'max'],
  unique: ['key'],
  fixed: ['is'],
};
const TOLD = ['kind', 'phrase', 'expected', 'example'];
const TYPES = {
  text: [],
  url: [],
  base64: [],
  json: [],
  code: ['table', 'form', 'writes', 'closed'],
  integer: ['digits', 'form', 'writes'],
  decimal: ['digits', 'scale', 'form', 'writes', 'exact'],
  percent: ['sign', 'digits'],
  date: ['pattern'],
  datetime: ['pattern'],
  month: ['pattern'],
  time: ['pattern'],
  flag: ['true', 'false'],
  record: ['record'],
  list: ['item'],
};
const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='];
const OPERATIONS = ['+', '-', '*', '/'];

class Contract {
  constructor({ regulation, services, records, code_tables: tables, phrasebook }) {
    understoodForm(regulation);
    this.zone = regulation.zone;
    this.editions = regulation.editions.map((one) => one.edition);
    this.sources = new Map(regulation.sources.map((one) => [one.source, one.label]));
    this.services = services;
    this.records = new Map(Object.entries(records));
    this.tables = new Map(Object.entries(tables));
    this.phrasebook = phrasebook;
  }

  codes(id = '') {
    return named(this.tables, id, 'code table').codes;
  }

  span({ since, until }) {
    return [since === undefined ? 0 : this.edition(since), until === undefined ? this.editions.length - 1 : this.edition(until)];
  }

  edition(id) {
    const place = this.editions.indexOf(id);
    if (place < 0) {
      throw new RangeError(`There is no edition ${id}.`);
    }
    return place;
  }

  source(record, field) {
    const citations = (field?.source ?? record.source).map((one) => this.citation(one));
    const [vi, en] = [citations.map((one) => one.vi).join('; '), citations.map((one) => one.en).join('; ')];
    const confidence = field?.confidence ?? record.confidence;
    return field?.row === undefined ? { vi, en, confidence } : { vi, en, row: String(field.row), confidence };
  }

  citation(citation) {
    const end = citation.indexOf(' ');
    const { vi, en } = named(this.sources, end < 0 ? citation : citation.slice(0, end), 'source');
    const place = end < 0 ? '' : `, ${citation.slice(end + 1)}`;
    return { vi: vi + place, en: en + place };
  }

  expected(type) {
    const { vi, en } = this.phrasebook.forms[type.expected ?? type.kind];
    const fill = (name) => String(type[/** @type {keyof TypeEntry} */ (name)]);
    return new Words(type.phrase ?? type.kind, { vi: filled(vi, fill), en: filled(en, fill) });
  }
}

function understood(record) {
  understoodForm(record);
  for (const { type, accepts = [], constraints = {} } of record.fields) {
    [type, ...accepts].forEach(understoodType);
    for (const [name, asked] of Object.entries(constraints)) {
      understoodKeys(`constraint ${name}`, asked, CONSTRAINTS[name], BESIDE);
    }
  }
  for (const { check, when = [] } of record.rules) {
    [check, ...when].forEach(understoodComparison);
  }
  return record;
}

function understoodForm({ contract }) {
  isUnderstood(contract.split('.')[0] === FORM, `contract ${contract}`);
}

function understoodType(type) {
  understoodKeys(`type ${type.kind}`, type, TYPES[type.kind], TOLD);
  if (type.item !== undefined) {
    understoodType(type.item);
  }
}

function understoodComparison({ op, left, right }) {
  isUnderstood(COMPARISONS.includes(op), `comparison ${op}`);
  [left, right].forEach(understoodExpression);
}

function understoodExpression(expression) {
  const { op, left, right, ...leaf } = expression;
  if (op === undefined || left === undefined || right === undefined) {
    understoodKeys('operand', leaf, ['field', 'number', 'text'], []);
  } else {
    isUnderstood(OPERATIONS.includes(op), `operation ${op}`);
    [left, right].forEach(understoodExpression);
  }
}

function understoodKeys(what, entry, own, beside) {
  isUnderstood(own !== undefined, what);
  Object.keys(entry).forEach((key) => isUnderstood([...(own ?? []), ...beside].includes(key), `${what}: ${key}`));
}

function isUnderstood(isSo, what) {
  if (!isSo) {
    throw new RangeError(`This reader does not understand ${what}.`);
  }
}

function named(among, id, what) {
  const found = among.get(id);
  if (found === undefined) {
    throw new RangeError(`There is no ${what} ${id}.`);
  }
  return found;
}
'use strict';

class Finding {
  constructor(path, rule, severity, said) {
    this.path = path;
    this.rule = rule;
    this.severity = severity;
    this.said = said;
  }

  get record() {
    return this.said.subject.record;
  }

  get label() {
    return this.said.subject.label;
  }

  get source() {
    return this.said.subject.source;
  }

  get sentence() {
    return this.said.sentence;
  }

  get clause() {
    return this.said.subject.clause;
  }

  get limits() {
    return this.said.limits;
  }

  get message() {
    const [[vi, en], clause] = [this.sentence, this.clause];
    return clause === null ? [vi, en] : [`${vi} ${clause[0]}`, `${en} ${clause[1]}`];
  }

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

class Report {
  constructor(limit) {
    this.findings = [];
    this.errors = 0;
    this.limit = limit;
  }

  add(path, rule, severity, said) {
    this.errors += severity === 'error' ? 1 : 0;
    this.findings.push(new Finding(path, rule, severity, said));
  }

  cut(first = 0) {
    const found = this.findings.slice(first);
    if (found.length <= this.limit) {
      return found;
    }
    const errors = found.filter((one) => one.severity === 'error').length;
    const left = { error: this.limit, warning: Math.max(this.limit - errors, 0) };
    return found.filter((one) => left[one.severity]-- > 0);
  }

  isCut(first = 0) {
    return this.findings.length - first > this.limit;
  }
}
'use strict';

class Context {
  constructor(tolerant, edition, contract, report) {
    this.tolerant = tolerant;
    this.edition = edition;
    this.contract = contract;
    this.report = report;
    this.document = documentSubject(contract);
    this.items = [];
    this.candidates = [];
  }

  get editionName() {
    return this.contract.editions[this.edition];
  }

  fault(path, rule, said) {
    this.report.add(path, rule, 'error', said);
  }

  warn(path, rule, said) {
    this.report.add(path, rule, 'warning', said);
  }

  silent() {
    return new Context(this.tolerant, this.edition, this.contract, new Report(1));
  }

  keep(first, value) {
    const report = this.report;
    this.items.push({ written: value && value.written, findings: report.cut(first), truncated: report.isCut(first) });
  }
}

function isOf([first, last], edition) {
  return first <= edition && edition <= last;
}
'use strict';

const WRONG_TYPE = { value: null, fault: 'type', form: null };
const WRONG_FORMAT = { value: null, fault: 'format', form: null };

function valueOf(written, plain = '') {
  return { written, plain };
}

function textValue(text) {
  return valueOf(quote(text), text);
}

function readAs(value, form = null) {
  return { value, fault: null, form };
}
'use strict';

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const ZERO_FRACTION = /^(-?(?:0|[1-9][0-9]*))\.0+$/;
const LOOSE = /^-?[0-9]+(?:\.[0-9]+)?$/;

function wholeOf(token) {
  return INTEGER.test(token) ? token : ZERO_FRACTION.exec(token)?.[1] ?? null;
}

function numberReader(kind) {
  const shape = kind.kind === 'integer' ? INTEGER : DECIMAL;
  return (node, tolerant) => {
    if (node.kind === 'number') {
      return ofToken(node.value, kind, tolerant);
    }
    return node.kind === 'text' ? ofText(node.value, kind, shape, tolerant) : WRONG_TYPE;
  };
}

function percentReader(kind) {
  return (node, tolerant) => {
    if (node.kind === 'number' && tolerant) {
      return DECIMAL.test(node.value) ? ofPercent(node.value, kind, true) : WRONG_TYPE;
    }
    if (node.kind !== 'text') {
      return WRONG_TYPE;
    }
    const hasSign = node.value.endsWith('%');
    const digits = hasSign ? node.value.slice(0, -1) : node.value;
    const isExact = hasSign === kind.sign;
    return DECIMAL.test(digits) && (isExact || tolerant) ? ofPercent(digits, kind, !isExact) : WRONG_FORMAT;
  };
}

function ofPercent(digits, kind, understood) {
  const text = withoutZerosSign(digits);
  const [before, behind] = digitsOf(text);
  const most = kind.digits ?? 0;
  if (before + behind > most) {
    return beyond('digits', most, before + behind, understood);
  }
  return readAs(valueOf(quote(kind.sign ? `${text}%` : text), text), understood ? 'form' : null);
}

function ofToken(token, kind, tolerant) {
  if (kind.form === 'text' && !tolerant) {
    return WRONG_TYPE;
  }
  const digits = kind.kind === 'integer' ? wholeOf(token) : DECIMAL.test(token) ? token : null;
  if (digits === null || (digits !== token && !tolerant)) {
    return WRONG_TYPE;
  }
  return counted(digits, kind, kind.form === 'text' || digits !== token, tolerant);
}

function ofText(text, kind, shape, tolerant) {
  const isExact = shape.test(text);
  if (kind.form === 'number') {
    return tolerant && isExact ? counted(text, kind, true, true) : WRONG_TYPE;
  }
  if (isExact) {
    return counted(text, kind, false, tolerant);
  }
  const stripped = tolerant ? strippedNumber(text) : '';
  return shape.test(stripped) ? counted(stripped, kind, true, true) : WRONG_FORMAT;
}

function writesNumber(kind) {
  return (kind.writes ?? kind.form) === 'number';
}

function strippedNumber(text) {
  const inner = withoutBlanksAround(text);
  return LOOSE.test(inner) ? inner.replace(/^(-?)0+(?=[0-9])/, '$1') : '';
}

function withoutZerosSign(text) {
  return /^-[0.]*$/.test(text) ? text.slice(1) : text;
}

function counted(digits, kind, understood, tolerant) {
  const plain = withoutZerosSign(digits);
  const scaled = kind.kind === 'decimal' ? scaledTo(plain, kind) : plain;
  if (!tolerant && kind.exact && scaled.length > plain.length) {
    return WRONG_FORMAT;
  }
  const text = tolerant ? scaled : plain;
  const isMended = understood || text !== plain;
  const [before, behind] = digitsOf(text);
  const [most, scale] = [(kind.digits ?? 0) - (kind.scale ?? 0), kind.scale ?? 0];
  if (before > most) {
    return beyond(kind.kind === 'integer' ? 'digits' : 'whole', most, before, isMended);
  }
  if (behind > scale) {
    return beyond('scale', scale, behind, isMended);
  }
  return readAs(valueOf(writesNumber(kind) ? text : quote(text), text), isMended ? 'form' : null);
}

function scaledTo(text, kind) {
  const scale = kind.scale ?? 0;
  const [before, fraction = ''] = text.split('.');
  const cut = fraction.length > scale && /^0+$/.test(fraction.slice(scale)) ? fraction.slice(0, scale) : fraction;
  const behind = kind.exact ? cut.padEnd(scale, '0') : cut;
  return behind === '' ? before : `${before}.${behind}`;
}

function beyond(reason, allowed, met, understood) {
  const counts = { [reason === 'scale' ? 'scale' : 'digits']: String(allowed), met: String(met) };
  return { value: null, fault: `range ${reason}`, form: understood ? 'form' : null, counts };
}

function digitsOf(text) {
  const [before, behind = ''] = text.replace(/^-/, '').split('.');
  return [before === '0' ? 0 : before.length, behind.length];
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
const ISO_FORMS = ['yyyy-MM-ddTHH:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'yyyy-MM-ddTHH:mm', 'yyyy-MM-dd HH:mm'];
const ZONE_BEHIND = '(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?';
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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

function isMoment(kind) {
  return kind.pattern !== undefined;
}

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

function minutesAhead(zone) {
  const minutes = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

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

function isReal({ year, month, day, hour, minute, second }) {
  if (year < 1 || month < 1 || month > 12) {
    return false;
  }
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = MONTH_DAYS[month - 1] + (isLeap ? 1 : 0);
  return day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59;
}

function shapeWithTail(kind, zone) {
  const pattern = kind.pattern ?? '';
  const fraction = pattern.endsWith('ss') ? '(?:\\.[0-9]+)?' : '';
  return new RegExp(`^${momentShape(kind)}${fraction}${zone !== undefined && ISO_FORMS.includes(pattern) ? ZONE_BEHIND : ''}$`);
}

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

function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function momentValue(moment, kind) {
  const kept = kind.pattern?.includes('HH') ? moment : { ...moment, hour: 0, minute: 0, second: 0 };
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
const BROKEN = /[\ufffd\u0080-\u0084\u0086-\u009f]/;
const NOT_BLANK = /[^\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
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
  flag: (kind) => (kind.true === undefined ? readBoolean : flagReader(kind)),
  base64: () => readBase64,
  json: () => (node) => readAs(valueOf(node.raw)),
};

function emptyIsAbsent(kind) {
  switch (kind.kind) {
    case 'list':
    case 'record':
      return false;
    case 'flag':
      return kind.true !== undefined;
    default:
      return kind.form !== 'number';
  }
}

function isBlankText(node) {
  return node.kind === 'text' && node.value !== '' && !NOT_BLANK.test(node.value);
}

function readText(node, tolerant) {
  return tolerant && node.kind === 'number' && INTEGER.test(node.value)
    ? readAs(textValue(node.value), 'form')
    : readUrl(node, tolerant);
}

function readUrl(node) {
  return node.kind === 'text' ? readAs(textValue(node.value), oddness(node)) : WRONG_TYPE;
}

function oddness(node) {
  if (isBlankText(node)) {
    return 'form blank';
  }
  if (BROKEN.test(node.value)) {
    return 'form broken';
  }
  return COMBINING.test(node.value) ? 'form decomposed' : null;
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

function codeReader(kind, _accepts, contract) {
  const known = new Set(contract.codes(kind.table).map((one) => one.code));
  return (node, tolerant) => {
    const code = codeMet(node, kind, known, tolerant);
    const isExact = code === node.value && kind.form !== (node.kind === 'number' ? 'text' : 'number');
    return code === null || !(isExact || tolerant) ? WRONG_TYPE : readAs(codeValue(code, kind), isExact ? null : 'form');
  };
}

function codeMet(node, kind, known, tolerant) {
  if (node.kind === 'number') {
    return wholeOf(node.value);
  }
  if (node.kind !== 'text') {
    return null;
  }
  const code = tolerant ? mendedCode(node.value, known) : node.value;
  return kind.form === 'number' && !known.has(code) && !INTEGER.test(code) ? null : code;
}

function mendedCode(text, known) {
  const bare = withoutBlanksAround(text);
  return [text, bare, withoutZeros(bare)].find((code) => known.has(code)) ?? text;
}

function codeValue(code, kind) {
  return valueOf(writesNumber(kind) && INTEGER.test(code) ? code : quote(code), code);
}

function readBoolean(node, tolerant) {
  const said = node.kind === 'boolean' ? node.value : tolerant ? flagSaid(node) : null;
  return said === null ? WRONG_TYPE : readAs(valueOf(String(said), String(said)), node.kind === 'boolean' ? null : 'form');
}

function flagReader(kind) {
  const [yes, no] = [kind.true ?? '', kind.false ?? ''];
  return (node, tolerant) => {
    if (node.kind === 'text' && (node.value === yes || node.value === no)) {
      return readAs(textValue(node.value));
    }
    const said = tolerant ? flagSaid(node) : null;
    if (said !== null) {
      return readAs(textValue(said ? yes : no), 'form');
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

function judgementsOf({ type, sensitive, constraints = {} }, record, subject, contract) {
  const kind = type.item ?? type;
  const { length, pattern, range, period, fixed } = constraints;
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

function isNumeric(kind) {
  return ['integer', 'decimal', 'percent'].includes(kind.kind);
}

function lengthJudgement(asked, subject) {
  return (value, path, context) => {
    if (!isWithin(codePoints(value.plain), asked)) {
      context.report.add(path, 'length', asked.severity, boundedBy('length', asked, subject));
    }
  };
}

function patternJudgement(asked, subject) {
  const shape = patternOf(asked.is);
  return (value, path, context) => {
    if (!shape.test(value.plain)) {
      context.report.add(path, 'pattern', asked.severity, subject.say('pattern', { pattern: asked.is }));
    }
  };
}

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

function periodJudgement(asked, subject) {
  const { first = '', last = '~' } = asked;
  return (value, path, context) => {
    if (value.plain < first || value.plain > last) {
      context.report.add(path, 'range', asked.severity, boundedBy('range', asked, subject, ['since', 'until']));
    }
  };
}

function yearJudgement(subject) {
  return (value, path, context) => {
    if (value.plain < FIRST_YEAR) {
      context.warn(path, 'range', subject.say('range year', { min: FIRST_YEAR }));
    }
  };
}

function fixedJudgement(asked, subject) {
  return (value, path, context) => {
    if (value.plain !== asked.is) {
      context.report.add(path, 'code', asked.severity, subject.say('code fixed', { expected: asked.is }));
    }
  };
}

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

function isWithin(count, asked) {
  return (asked.min === undefined || asked.min <= count) && (asked.max === undefined || count <= asked.max);
}

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
'use strict';

function filledOperands(rule, values, unread) {
  const { zeroes } = rule;
  if (zeroes === undefined) {
    return values;
  }
  const sides = [rule.check, ...(rule.when ?? [])].flatMap(({ left, right }) => [left, right]);
  if (!sides.some((side) => isSomethingThere(side, values))) {
    return () => null;
  }
  return (wire) => values(wire) ?? (zeroes.includes(wire) && !unread.has(wire) ? Fraction.of('0') : null);
}

function isSomethingThere(expression, values) {
  const { left, right } = expression;
  if (left !== undefined && right !== undefined) {
    return isSomethingThere(left, values) || isSomethingThere(right, values);
  }
  return expression.field !== undefined && values(expression.field) !== null;
}

function ruleHolds(rule, operands) {
  for (const condition of rule.when ?? []) {
    if (compared(condition, Fraction.of('0'), operands) !== true) {
      return null;
    }
  }
  return compared(rule.check, Fraction.of(rule.tolerance ?? '0'), operands);
}

const PLACES_SHOWN = 6;

function numbersOf({ check }, operands) {
  const left = evaluated(check.left, operands);
  const right = evaluated(check.right, operands);
  return left instanceof Fraction && right instanceof Fraction
    ? { stated: left.rounded(PLACES_SHOWN), computed: right.rounded(PLACES_SHOWN) }
    : {};
}

function operandOf(value, kind) {
  return isNumeric(kind) || isMoment(kind) ? Fraction.of(value.plain) : value.plain;
}

function compared({ op, left: one, right: other }, tolerance, operands) {
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
  const { op, left: one, right: other } = expression;
  if (one === undefined || other === undefined) {
    return operand(expression, operands);
  }
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
  constructor(field, record, contract, records) {
    this.field = field;
    this.wire = field.wire;
    this.path = step(field.wire);
    this.subject = fieldSubject(contract, field, record);
    this.constraints = field.constraints ?? {};
    this.span = contract.span(field);
    this.type = field.type;
    this.isList = this.type.item !== undefined;
    this.kind = this.type.item ?? this.type;
    this.isText = this.type.kind === 'text' || this.type.kind === 'url';
    this.isPayload = (field.role === 'data' || field.role === 'result') && this.kind.kind === 'record';
    this.records = records;
    this.read = this.kind.kind === 'record' ? null : (READERS[this.kind.kind] ?? momentReader)(this.kind, field.accepts ?? [], contract);
    this.judgements = judgementsOf(field, record, this.subject, contract);
  }

  isFilled(node) {
    return node.isFilled && !(this.isText && isBlankText(node));
  }

  isAbsent(node, tolerant) {
    return !node.isFilled && (node.kind === 'null' || tolerant || emptyIsAbsent(this.type));
  }

  judge(node, path, context, isNeeded) {
    if (!isOf(this.span, context.edition)) {
      context.warn(path, 'unknown', this.subject.say('unknown edition', { edition: context.editionName }));
    }
    if (!node.isFilled) {
      this.empty(node, path, context, isNeeded);
      return null;
    }
    if (isNeeded && this.read !== null && !this.isFilled(node)) {
      this.missing(path, context, 'required blank');
      return this.read(node, context.tolerant).value;
    }
    return this.isList ? this.list(node, path, context) : this.value(node, path, context, null);
  }

  look(node, context) {
    return this.judge(node, '', context.silent(), false);
  }

  missing(path, context, key = 'required') {
    if (this.constraints.required) {
      context.report.add(path, 'required', this.constraints.required.severity, this.subject.say(key));
    }
  }

  unsent(path, context) {
    const { present } = this.constraints;
    if (present) {
      context.report.add(path, 'required', present.severity, this.subject.say('required present', { empty: present.empty }));
    }
  }

  empty(node, path, context, isNeeded) {
    if (isNeeded) {
      this.missing(path, context);
    } else if (node.kind === 'text' && !emptyIsAbsent(this.type)) {
      if (context.tolerant) {
        context.warn(path, 'form', this.subject.say('form', { expected: context.contract.expected(this.type) }));
      } else {
        this.wrong(node, path, this.type, context);
      }
    }
  }

  list(node, path, context) {
    const isOne = context.tolerant && node.kind === 'object' && this.kind.kind === 'record';
    if (isOne) {
      context.warn(path, 'form', this.subject.say('form', { expected: context.contract.expected(this.type) }));
    } else if (node.kind !== 'list') {
      this.wrong(node, path, this.type, context);
      return null;
    }
    const nodes = isOne ? [node] : node.value;
    const seen = new Set();
    const items = nodes.map((item, at) => this.item(item, `${path}/${at}`, context, seen));
    const asked = this.constraints.items;
    if (asked && !isWithin(items.length, asked)) {
      context.report.add(path, 'items', asked.severity, boundedBy('items', asked, this.subject));
    }
    return valueOf(asList(items.flatMap((item) => (item === null ? [] : [item.written]))));
  }

  item(node, path, context, seen) {
    if (!node.isFilled && (node.kind === 'null' || this.kind.kind !== 'text')) {
      this.wrongItem(node, path, context);
      return null;
    }
    return this.value(node, path, context, seen);
  }

  value(node, path, context, seen) {
    if (this.read === null) {
      return this.nested(node, path, context, seen);
    }
    const { value, fault, form, counts } = this.read(node, context.tolerant);
    if (form !== null) {
      context.warn(path, 'form', this.subject.say(form, form === 'form' ? { expected: context.contract.expected(this.kind) } : {}));
    }
    if (fault === 'type') {
      this.wrong(node, path, this.kind, context);
    } else if (fault === 'format') {
      context.fault(path, 'format', this.subject.say('format', { expected: context.contract.expected(this.kind) }));
    } else if (fault !== null) {
      // More digits than the type has: an error whatever the field's own range weighs.
      context.fault(path, 'range', this.subject.say(fault, counts));
    }
    if (value !== null) {
      this.judgements.forEach((judgement) => judgement(value, path, context));
    }
    return value;
  }

  nested(node, path, context, seen) {
    if (node.kind !== 'object') {
      this.wrongItem(node, path, context);
      return null;
    }
    const first = context.report.findings.length;
    const law = this.records(this.kind.record ?? '');
    const { value, values } = law.judge(node, path, context);
    if (this.isPayload) {
      context.keep(first, value);
    }
    const { unique } = this.constraints;
    if (unique && seen !== null) {
      this.unique(unique, sameness(law.own.get(unique.key), values.get(unique.key)), path, context, seen);
    }
    return value;
  }

  unique(asked, same, path, context, seen) {
    if (same === null) {
      return;
    }
    if (seen.has(same)) {
      context.report.add(path, 'unique', asked.severity, this.subject.say('unique', { key: asked.key }));
    }
    seen.add(same);
  }

  wrong(node, path, kind, context) {
    context.fault(path, 'type', this.subject.wrong(node, context.contract.expected(kind)));
  }

  wrongItem(node, path, context) {
    const first = context.report.findings.length;
    this.wrong(node, path, this.kind, context);
    if (this.isPayload && this.isList) {
      context.keep(first, null);
    }
  }
}

function sameness(key, value) {
  if (key === undefined || value === undefined) {
    return null;
  }
  return isNumeric(key.type) && value.plain.includes('.') ? value.plain.replace(/\.?0*$/, '') : isNumeric(key.type) ? value.plain : value.written;
}

function isNeededAlways({ since, until, constraints }) {
  const isOfAll = since === undefined && until === undefined;
  return isOfAll && constraints?.required !== undefined && constraints.required.when === undefined;
}
'use strict';


class RecordJudge {
  constructor(record, contract, records) {
    this.id = record.record;
    this.rules = record.rules;
    this.subject = recordSubject(contract, record);
    this.fields = record.fields.map((field) => new FieldJudge(field, record, contract, records));
    this.own = new Map(this.fields.map((one) => [one.wire, one]));
    this.aliases = new Map(this.fields.flatMap((one) => (one.field.aliases ?? []).map((alias) => [alias, one])));
    this.asked = this.fields.filter(({ constraints }) => constraints.required || constraints.present);
    this.wires = this.fields.map((one) => one.wire);
    this.needs = record.fields.filter(isNeededAlways);
    this.others = record.kind === 'request' ? otherServices(this, contract) : null;
  }

  playing(role) {
    return this.fields.find((one) => one.field.role === role);
  }

  judge(node, path, context) {
    const members = node.value;
    if (this.isOthers(members, path, context)) {
      return { value: null, values: new Map() };
    }
    const errors = context.report.errors;
    const read = { members, claimed: this.claims(members, context.tolerant), path, context, values: new Map(), unread: new Set() };
    const unknown = [];
    for (const [key, member] of members) {
      const known = read.claimed.get(key);
      if (known === undefined) {
        const near = () => nearName(key, this.wires);
        context.warn(path + step(key), 'unknown', context.document.say('unknown', {}, near));
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

  isOthers(members, path, context) {
    if (this.others === null) {
      return false;
    }
    const own = this.others.field;
    const key = [...this.claims(members, context.tolerant)].find(([, one]) => one === own)?.[0];
    const said = key === undefined ? undefined : members.get(key);
    if (key === undefined || said === undefined || said.kind !== 'text' || !this.others.wires.has(said.value)) {
      return false;
    }
    context.fault(path + step(key), 'code', context.document.say('code other', { wire: said.value, expected: this.others.name }));
    return true;
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
    const isNeeded = !one.isFilled(node) && this.isNeeded(one, read);
    const value = one.judge(node, at, read.context, isNeeded);
    if (value !== null) {
      read.values.set(one.wire, value);
    } else if (!one.isAbsent(node, read.context.tolerant || isNeeded)) {
      read.unread.add(one.wire);
    }
  }

  missing(read) {
    const met = new Set(read.claimed.values());
    for (const one of this.asked) {
      if (met.has(one)) {
        continue;
      }
      if (this.isNeeded(one, read)) {
        one.missing(read.path + one.path, read.context);
      } else if (isOf(one.span, read.context.edition)) {
        one.unsent(read.path + one.path, read.context);
      }
    }
  }

  isNeeded(one, read) {
    const asked = one.constraints.required;
    if (!asked || !isOf(one.span, read.context.edition)) {
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
    const values = (wire) => {
      const [field, value] = [this.own.get(wire), read.values.get(wire)];
      return field && value ? operandOf(value, field.type) : null;
    };
    for (const rule of this.rules) {
      const operands = filledOperands(rule, values, read.unread);
      if (ruleHolds(rule, operands) === false) {
        const numbers = rule.shows_numbers ? numbersOf(rule, operands) : {};
        const said = new Said(this.subject, null, numbers, rule.sentence, null);
        read.context.report.add(read.path, `rule:${rule.rule}`, rule.severity, said);
      }
    }
  }

  written(read) {
    return this.fields.flatMap(({ wire, constraints }) => {
      const written = read.values.get(wire)?.written ?? constraints.present?.empty;
      return written === undefined ? [] : [[wire, written]];
    });
  }
}

function otherServices(record, { services: { services } }) {
  const field = record.playing('service');
  const own = services.find((one) => one.request === record.id);
  if (field === undefined || own === undefined) {
    return null;
  }
  const wires = services.flatMap((one) => (one.wire === undefined || one.wire === own.wire ? [] : [one.wire]));
  return { field, name: own.wire ?? own.service, wires: new Set(wires) };
}
'use strict';

function findNode(members, { wire, aliases = [] }, tolerant) {
  const own = members.get(wire);
  if (own !== undefined || !tolerant) {
    return own;
  }
  const key = [...members.keys()].find((one) => aliases.includes(one));
  return key === undefined ? undefined : members.get(key);
}

class Keys {
  constructor(contract, role) {
    this.keys = contract.services.message_keys[role];
    this.first = this.keys.length > 0 ? this.keys[0].wire : role;
  }

  find(members, tolerant) {
    for (const key of this.keys) {
      const node = findNode(members, key, tolerant);
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

function areFilled(needs, members, tolerant) {
  return needs.every((key) => findNode(members, key, tolerant)?.isFilled ?? false);
}

class Payload {
  constructor(type, field, records) {
    const id = (type?.item ?? type)?.record;
    this.isList = type?.item !== undefined;
    this.isListOfRecords = this.isList && id !== undefined;
    this.fieldJudge = field;
    this.recordJudge = () => (id === undefined ? null : records(id));
  }

  get record() {
    return this.recordJudge();
  }

  get field() {
    return this.fieldJudge()?.field;
  }

  find(members, tolerant) {
    const field = this.field;
    return field && findNode(members, field, tolerant);
  }

  fitsIn(members, tolerant) {
    const field = this.field;
    const node = field && findNode(members, field, tolerant);
    return node === undefined || node.kind === 'null' ? field === undefined || !isNeededAlways(field) : this.fits(node, tolerant);
  }

  takesList(node, tolerant) {
    return this.isListOfRecords && this.fits(node, tolerant);
  }

  fits(node, tolerant) {
    const record = this.record;
    if (record === null) {
      return true;
    }
    const isList = this.isList && node.kind === 'list';
    if (isList && node.value.length === 0) {
      return true;
    }
    if (this.isList && !isList && !tolerant) {
      return false;
    }
    const one = isList ? node.value[0] : node;
    return one.kind === 'object' && areFilled(record.needs, one.value, tolerant);
  }
}

class ServiceJudge {
  constructor(service, records) {
    this.id = service.service;
    this.wire = service.wire;
    this.service = service;
    this.records = records;
    this.isNameless = service.is_nameless === true;
    this.hasOwnResponse = service.response !== service.bare_response;
    this.needs = service.needs;
    this.parameters = service.needs.filter((one) => one.role === 'parameter');
    this.data = new Payload(service.data, () => this.request.playing('data'), records);
    this.result = new Payload(service.result, () => this.response.playing('result'), records);
  }

  get request() {
    return this.records(this.service.request);
  }

  get response() {
    return this.records(this.service.response);
  }

  get bare() {
    return this.records(this.service.bare_response);
  }

  fitsRequest(members, tolerant) {
    return areFilled(this.parameters, members, tolerant) && this.data.fitsIn(members, tolerant);
  }
}
'use strict';

const REQUEST = 'request';
const RESPONSE = 'response';

class Places {
  constructor(contract, records) {
    this.records = records;
    this.bareResponses = contract.services.bare_responses;
    this.services = contract.services.services.map((service) => new ServiceJudge(service, records));
    this.byId = new Map(this.services.map((service) => [service.id, service]));
    this.service = new Keys(contract, 'service');
    this.session = new Keys(contract, 'session');
    this.error = new Keys(contract, 'error');
    this.message = new Keys(contract, 'message');
    this.result = new Keys(contract, 'result');
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
      const nameless = this.services.filter((one) => one.isNameless && areFilled(one.needs, members, tolerant));
      return this.only(nameless, 'required service', this.services, members, context, null);
    }
    if (said.kind !== 'text') {
      context.fault(this.path, 'type', context.document.wrong(said, formOf(context.contract, 'text')));
      return null;
    }
    const named = this.services.filter((one) => one.wire === said.value);
    if (named.length === 1) {
      return named[0];
    }
    const fitting = named.filter((one) => areFilled(one.parameters, members, tolerant));
    if (named.length > 0) {
      return this.only(fitting, 'code ambiguous', named, members, context, null);
    }
    const meant = nearName(said.value, this.services.flatMap((one) => one.wire ?? []));
    return this.only([], 'code service', this.services, members, context, meant);
  }

  only(found, key, among, members, context, meant) {
    if (found.length === 1) {
      return found[0];
    }
    const candidates = among.filter((one) => one.fitsRequest(members, context.tolerant));
    this.unplaced(key, candidates, context, '', meant);
    return null;
  }

  unplaced(key, candidates, context, path, meant = null) {
    const isMeant = (/** @type {ServiceJudge} */ one) => meant !== null && one.wire === meant;
    const fitting = [...candidates.filter(isMeant), ...candidates.filter((one) => !isMeant(one))];
    context.candidates = fitting.map((one) => one.id);
    const names = fitting.map((one) => this.named(one)).join(', ');
    const blanks = { ...(meant === null ? {} : { near: meant }), ...(names === '' ? {} : { candidates: names }) };
    context.fault(path + this.path, key.split(' ')[0], context.document.say(key, blanks));
  }

  named({ id, wire }) {
    if (wire === undefined) {
      return id;
    }
    return this.services.filter((one) => one.wire === wire).length > 1 ? `${wire} (${id})` : wire;
  }

  bareResponse(members, tolerant) {
    const hasSession = this.session.areIn(members, tolerant);
    const bare = this.bareResponses;
    return this.records((bare.find((one) => one.has_session === hasSession) ?? bare[0]).record);
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

function judgeItems(nodes, law, context) {
  nodes.forEach((node, at) => {
    const first = context.report.findings.length;
    const path = `/${at}`;
    if (node.kind === 'object') {
      const inside = context.items.length;
      const { value } = law.judge(node, path, context);
      context.items.length = inside; // of a list of messages each is a reading, not the records in it
      context.keep(first, value);
    } else {
      context.fault(path, 'type', context.document.wrong(node, formOf(context.contract, 'record', law.id)));
      context.keep(first, null);
    }
  });
}

class MessageJudge {
  constructor(places) {
    this.places = places;
  }

  judge(root, named, kind, context, limits) {
    if (root.kind === 'list') {
      return this.list(root, named, kind, context);
    }
    if (root.kind !== 'object') {
      this.top(root, context, false);
      return { value: null, service: named && named.id, kind };
    }
    const inner = context.tolerant && kind !== REQUEST ? this.inner(root, limits) : null;
    if (inner !== null) {
      const path = step([...root.value.keys()][0]);
      context.warn(path, 'form', context.document.say('form encoded-twice'));
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
        const own = this.places.services.filter((one) => one.hasOwnResponse);
        const fitting = own.filter((one) => one.result.fitsIn(members, tolerant));
        this.places.unplaced('required service', fitting, context, path);
      }
      return { value, service: null, kind: RESPONSE };
    }
    const law = isEmptyResult(named.result.find(members, tolerant)) ? named.bare : named.response;
    return { value: law.judge(node, path, context).value, service: named.id, kind: RESPONSE };
  }

  list(root, named, kind, context) {
    const tolerant = context.tolerant;
    if (named === null) {
      this.top(root, context, tolerant);
      const fitting = this.places.services.filter((one) =>
        listsOf(one, kind).some(([, payload]) => payload.takesList(root, tolerant)),
      );
      this.places.unplaced('required service', fitting, context, '');
      return { value: null, service: null, kind };
    }
    const [found, payload] = listsOf(named, kind)[0] ?? [kind, null];
    this.top(root, context, tolerant && payload !== null);
    if (payload !== null && payload.record !== null) {
      judgeItems(root.value, payload.record, context);
    }
    return { value: null, service: named.id, kind: found };
  }

  top(root, context, understood) {
    const expected = formOf(context.contract, 'message');
    if (understood) {
      context.warn('', 'form', context.document.say('form', { expected }));
    } else {
      context.fault('', 'type', context.document.wrong(root, expected));
    }
  }

  inner(root, limits) {
    const text = root.value.size === 1 ? this.places.message.find(root.value, true) : undefined;
    if (text === undefined || text.kind !== 'text') {
      return null;
    }
    try {
      const inner = readJson(text.value, limits);
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
    this.reader = new JsonReader(text.startsWith(MARK) ? ` ${text.slice(MARK.length)}` : text, Infinity, Infinity);
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

  of({ path, limits }) {
    const line = Number(limits?.line ?? 0);
    if (this.root !== null || !(line >= 1 && line <= this.lines.length)) {
      return this.at(path);
    }
    const before = [...this.text.slice(this.lines[line - 1])].slice(0, Number(limits?.column ?? 1) - 1).join('');
    const start = this.lines[line - 1] + (line === 1 && this.text.startsWith(MARK) ? MARK.length : 0) + before.length;
    return [start, Math.min(start + 1, this.text.length)];
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

const NO_LIMITS_SAID = { maxFindings: 1000, maxBytes: 64 * 1024 * 1024, maxLevels: 64, maxItems: 1_000_000 };

class Judge {
  constructor(documents) {
    this.contract = new Contract(documents);
    this.laws = new Map();
    this.places = new Places(this.contract, (id) => this.law(id));
    this.messages = new MessageJudge(this.places);
  }

  law(id) {
    let law = this.laws.get(id);
    if (law === undefined) {
      law = new RecordJudge(understood(named(this.contract.records, id, 'record')), this.contract, (other) => this.law(other));
      this.laws.set(id, law);
    }
    return law;
  }

  read(bytes, options = {}) {
    const limits = limitsOf(options);
    const context = new Context(options.mode === 'tolerant', this.edition(options.edition), this.contract, new Report(limits.maxFindings));
    const service = options.service ? named(this.places.byId, options.service, 'service') : null;
    const law = options.record ? this.law(options.record) : null;
    const root = this.root(bytes, limits, context);
    let placed = { value: null, service: service && service.id, kind: options.kind ?? null };
    if (root !== null && law !== null) {
      placed = { value: this.record(root, law, options.list === true, context), service: null, kind: null };
    } else if (root !== null) {
      placed = this.messages.judge(root, service, options.kind ?? null, context, limits);
    }
    return verdictOf(context, placed);
  }

  record(root, law, isList, context) {
    const expected = isList ? formOf(this.contract, 'list', `list of ${law.id}`) : formOf(this.contract, 'record', law.id);
    if (isList && root.kind === 'object' && context.tolerant) {
      context.warn('', 'form', context.document.say('form', { expected }));
      judgeItems([root], law, context);
    } else if (root.kind !== (isList ? 'list' : 'object')) {
      context.fault('', 'type', context.document.wrong(root, expected));
    } else if (isList) {
      judgeItems(root.value, law, context);
    } else {
      return law.judge(root, '', context).value;
    }
    return null;
  }

  edition(id) {
    return id ? this.contract.edition(id) : this.contract.editions.length - 1;
  }

  root(bytes, limits, context) {
    try {
      const text = decodeUtf8(bytes, limits);
      const isMarked = context.tolerant && text.startsWith(MARK);
      const root = readJson(isMarked ? text.slice(MARK.length) : text, limits);
      if (isMarked) {
        context.warn('', 'form', context.document.say('form bom'));
      }
      return root;
    } catch (error) {
      if (error instanceof JsonFault) {
        const { reason, blanks } = firstBreak(bytes, limits, context.tolerant);
        context.fault('', 'json', context.document.say(`json ${reason}`, blanks));
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
    findings: report.cut(),
    truncated: report.isCut(),
    written: valid && value ? value.written : null,
    records: context.items,
  };
}

function limitsOf(options) {
  const limits = { ...NO_LIMITS_SAID };
  for (const name of /** @type {(keyof Limits)[]} */ (Object.keys(limits))) {
    limits[name] = options[name] ?? limits[name];
    if (!Number.isInteger(limits[name]) || limits[name] < (name === 'maxFindings' ? 1 : 0)) {
      throw new RangeError(`${name} cannot be ${limits[name]}.`);
    }
  }
  if (options.mode !== undefined && options.mode !== 'strict' && options.mode !== 'tolerant') {
    throw new RangeError(`There is no mode ${options.mode}.`);
  }
  return limits;
}

globalThis.Goitin = {
  ...globalThis.Goitin,
  judge: (documents) => new Judge(documents),
  pointing: (text) => new Pointing(text),
};
})();
