'use strict';
/*
 * What a finding says: what it is about, which sentence of the phrasebook, and what fills its blanks. Nothing is put together before
 * somebody reads it. No value of a document ever stands in a sentence, but the two numbers of a rule.
 */

/** What fills a blank in words, and what it is apart from language. */
class Words {
  /**
   * @param {string} neutral
   * @param {Sentence} words
   */
  constructor(neutral, words) {
    this.neutral = neutral;
    this.words = words;
  }
}

/** A sentence that can be told: `key` in the phrasebook (null: `own` words of a rule), what fills it, and what may be meant instead. */
class Said {
  /**
   * @param {Subject} subject
   * @param {string | null} key
   * @param {Blanks} blanks
   * @param {Sentence | null} own
   * @param {(() => string | null) | null} near
   */
  constructor(subject, key, blanks, own, near) {
    this.subject = subject;
    this.key = key;
    this.blanks = blanks;
    this.own = own;
    this.near = near;
  }

  /** What fills the blanks, `near` with them. @returns {Blanks} */
  get values() {
    const near = this.near === null ? null : this.near();
    this.near = null;
    this.blanks = near === null ? this.blanks : { ...this.blanks, near };
    return this.blanks;
  }

  /** The sentences of the phrasebook, one behind the other. @returns {Sentence[]} */
  get texts() {
    const { sentences, additions } = this.subject.book;
    const behind = ['near', 'candidates', 'computed'].filter((name) => name in this.values);
    return [...(this.key === null ? [] : [sentences[this.key]]), ...behind.map((name) => additions[name])];
  }

  /** In both languages, without the clause. @returns {Sentence} */
  get sentence() {
    return [this.told(0), this.told(1)];
  }

  /** @param {0 | 1} language */
  told(language) {
    const values = this.values;
    /** @param {string} name */
    const fill = (name) => {
      const value = name === 'field' ? this.subject.field[language] : values[name];
      return value instanceof Words ? value.words[language] : value;
    };
    const told = this.texts.map((text) => filled(text[language], fill));
    return [...(this.own === null ? [] : [this.own[language]]), ...told].join(' ');
  }

  /** What fills the blanks apart from language, in the order of the English sentence, the reason first; null where nothing does. */
  get limits() {
    const values = this.values;
    /** @type {Record<string, string>} */
    const limits = {};
    const reason = /^[a-z]+ ([^/]+)/.exec(this.key ?? '');
    if (reason !== null) {
      limits.reason = reason[1];
    }
    for (const [, name] of this.texts.flatMap((text) => [...text[1].matchAll(BLANK)])) {
      const value = values[name];
      if (name !== 'field') {
        limits[name] = value instanceof Words ? value.neutral : value;
      }
    }
    return Object.keys(limits).length > 0 ? limits : null;
  }
}

/** What a sentence is about: a field with its label and source, a record (its rules), or the document itself. */
class Subject {
  /**
   * @param {Phrasebook} book
   * @param {Sentence} field
   * @param {Label | null} label
   * @param {Source | null} source
   * @param {string | null} record
   */
  constructor(book, field, label, source, record) {
    this.book = book;
    this.field = field;
    this.label = label;
    this.source = source;
    this.record = record;
  }

  /**
   * A sentence of the phrasebook about this.
   * @param {string} key
   * @param {Blanks} [blanks]
   * @param {(() => string | null) | null} [near]
   */
  say(key, blanks = {}, near = null) {
    return new Said(this, key, blanks, null, near);
  }

  /**
   * What was met where something else is asked.
   * @param {JsonNode} node
   * @param {Words} expected
   */
  wrong(node, expected) {
    return this.say('type', { expected, met: new Words(node.kind, this.book.kinds[node.kind]) });
  }

  /** `Nguồn: QC 1, Bảng 2, dòng 1 (B).`; null where there is none. @returns {Sentence | null} */
  get clause() {
    const { source, book } = this;
    if (source === null) {
      return null;
    }
    /** @param {0 | 1} language */
    const told = (language) => {
      const row = source.row === undefined ? '' : filled(book.additions.row[language], () => source.row ?? '');
      const place = language === 0 ? source.vi : source.en;
      const parts = { place, row, confidence: source.confidence };
      return filled(book.additions.clause[language], (name) => parts[/** @type {keyof typeof parts} */ (name)]);
    };
    return [told(0), told(1)];
  }
}

const BLANK = /\{([a-z]+)\}/g;

/**
 * The document itself.
 * @param {Tables} tables
 */
function documentSubject(tables) {
  return new Subject(tables.phrasebook, ['JSON', 'JSON'], null, null, null);
}

/**
 * A field as sentences name it: `MaTram (Mã trạm)`, and where its row stands.
 * @param {Tables} tables
 * @param {FieldTable} field
 * @param {string} record
 */
function fieldSubject(tables, { wire, vi, en, clause, row }, record) {
  return new Subject(tables.phrasebook, [`${wire} (${vi})`, `${wire} (${en})`], { wire, vi, en }, sourceOf(tables, clause, row), record);
}

/**
 * A record, as its rules speak of it.
 * @param {Tables} tables
 * @param {RecordTable} record
 */
function recordSubject(tables, record) {
  return new Subject(tables.phrasebook, ['JSON', 'JSON'], null, sourceOf(tables, record.clause), record.id);
}

/**
 * Where a field or a record comes from.
 * @param {Tables} tables
 * @param {number} place
 * @param {number} [row]
 * @returns {Source}
 */
function sourceOf(tables, place, row) {
  const [vi, en, confidence] = tables.clauses[place];
  return row === undefined ? { vi, en, confidence } : { vi, en, row: String(row), confidence };
}

/**
 * A type that is asked: its phrase, and in words.
 * @param {TypeTable} kind
 */
function expectedOf(kind) {
  return new Words(kind.say, kind.form);
}

/**
 * A form of the phrasebook that is no field's type, such as `message`.
 * @param {Tables} tables
 * @param {string} key
 * @param {string} [neutral]
 */
function formOf(tables, key, neutral = key) {
  return new Words(neutral, tables.phrasebook.forms[key]);
}

/**
 * A sentence with its blanks filled; what fills them is not looked into again.
 * @param {string} text
 * @param {(name: string) => string} fill
 */
function filled(text, fill) {
  return text.replace(BLANK, (_, name) => fill(name));
}
