'use strict';
/*
 * What a finding says: what it is about, which sentence of the phrasebook, and what fills its blanks. Nothing is put together before
 * somebody reads it. No value of a document ever stands in a sentence, but the two numbers of a rule.
 */

/** What fills a blank in words, and what it is apart from language. */
class Words {
  /**
   * @param {string} neutral
   * @param {Bilingual} words
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
   * @param {Bilingual | null} own
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

  /** The sentences of the phrasebook, one behind the other. @returns {Bilingual[]} */
  get texts() {
    const { sentences, additions } = this.subject.book;
    const behind = ['near', 'candidates', 'computed'].filter((name) => name in this.values);
    return [...(this.key === null ? [] : [sentences[this.key]]), ...behind.map((name) => additions[name])];
  }

  /** In both languages, without the clause. @returns {Sentence} */
  get sentence() {
    return [this.told('vi'), this.told('en')];
  }

  /** @param {Language} language */
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
    for (const [, name] of this.texts.flatMap((text) => [...text.en.matchAll(BLANK)])) {
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
   * @param {Bilingual} field
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
    /** @param {Language} language */
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

/**
 * The document itself.
 * @param {Contract} contract
 */
function documentSubject({ phrasebook }) {
  return new Subject(phrasebook, DOCUMENT, null, null, null);
}

/**
 * A field as sentences name it: `MaTram (Mã trạm)`, and where its row stands.
 * @param {Contract} contract
 * @param {FieldEntry} field
 * @param {RecordDocument} record
 */
function fieldSubject(contract, field, record) {
  const { wire, label: { vi, en } } = field;
  const name = { vi: `${wire} (${vi})`, en: `${wire} (${en})` };
  return new Subject(contract.phrasebook, name, { wire, vi, en }, contract.source(record, field), record.record);
}

/**
 * A record, as its rules speak of it.
 * @param {Contract} contract
 * @param {RecordDocument} record
 */
function recordSubject(contract, record) {
  return new Subject(contract.phrasebook, DOCUMENT, null, contract.source(record), record.record);
}

/**
 * A form of the phrasebook that is no field's type, such as `message`.
 * @param {Contract} contract
 * @param {string} key
 * @param {string} [neutral]
 */
function formOf({ phrasebook }, key, neutral = key) {
  return new Words(neutral, phrasebook.forms[key]);
}

/**
 * A sentence with its blanks filled; what fills them is not looked into again.
 * @param {string} text
 * @param {(name: string) => string} fill
 */
function filled(text, fill) {
  return text.replace(BLANK, (_, name) => fill(name));
}
