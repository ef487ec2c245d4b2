'use strict';
/* The judge: documents in, verdicts out. It interprets tables of a specification, keeps no state and sends nothing anywhere. */

const NO_LIMITS_SAID = { maxFindings: 1000, maxBytes: 64 * 1024 * 1024, maxLevels: 64 };

/** Judges records, lists of records and messages of one specification. */
class Judge {
  /** @param {Tables} tables */
  constructor(tables) {
    this.tables = tables;
    /** @type {Map<string, RecordJudge>} */
    this.laws = new Map();
    /** @param {string} id */
    const of = (id) => named(this.laws, id, 'record');
    for (const record of tables.records) {
      this.laws.set(record.id, new RecordJudge(record, tables, of));
    }
    this.places = new Places(tables, of);
    this.messages = new MessageJudge(this.places);
  }

  /**
   * Judge bytes: as a message, or as the record (or list of records) that `options` names.
   * Throws where there is no such record, service or edition.
   * @param {Uint8Array} bytes
   * @param {Options} [options]
   * @returns {Verdict}
   */
  read(bytes, options = {}) {
    const limits = { ...NO_LIMITS_SAID, ...options };
    const context = new Context(options.mode === 'tolerant', this.edition(options.edition), this.tables, new Report(limits.maxFindings));
    const service = options.service ? named(this.places.byId, options.service, 'service') : null;
    const law = options.record ? named(this.laws, options.record, 'record') : null;
    const root = this.root(bytes, limits, context);
    /** @type {Placed} */
    let placed = { value: null, service: service && service.id, kind: options.kind ?? null };
    if (root !== null && law !== null) {
      placed = { value: this.record(root, law, options.list === true, context), service: null, kind: null };
    } else if (root !== null) {
      placed = this.messages.judge(root, service, options.kind ?? null, context, limits.maxLevels);
    }
    return verdictOf(context, placed);
  }

  /**
   * @param {JsonNode} root
   * @param {RecordJudge} law
   * @param {boolean} isList
   * @param {Context} context
   */
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

  /**
   * The place of an edition; none said: the newest.
   * @param {string | undefined} id
   */
  edition(id) {
    const editions = this.tables.editions;
    const place = id ? editions.findIndex((edition) => edition[0] === id) : editions.length - 1;
    if (place < 0) {
      throw new RangeError(`There is no edition ${id}.`);
    }
    return place;
  }

  /**
   * The document's node, or null with its one finding.
   * @param {Uint8Array} bytes
   * @param {{maxBytes: number, maxLevels: number}} limits
   * @param {Context} context
   */
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

/**
 * @param {Context} context
 * @param {Placed} placed
 * @returns {Verdict}
 */
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

/**
 * @template T
 * @param {Map<string, T>} among
 * @param {string} id
 * @param {string} what
 * @returns {T}
 */
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
