'use strict';
/* The judge: documents in, verdicts out. It interprets tables of a specification, keeps no state and sends nothing anywhere. */

const NO_LIMITS_SAID = { maxFindings: 1000, maxBytes: 64 * 1024 * 1024, maxLevels: 64, maxItems: 1_000_000 };

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
   * Throws where there is no such record, service, edition or mode, and for limits below zero or no findings at all.
   * @param {Uint8Array} bytes
   * @param {Options} [options]
   * @returns {Verdict}
   */
  read(bytes, options = {}) {
    const limits = limitsOf(options);
    const context = new Context(options.mode === 'tolerant', this.edition(options.edition), this.tables, new Report(limits.maxFindings));
    const service = options.service ? named(this.places.byId, options.service, 'service') : null;
    const law = options.record ? named(this.laws, options.record, 'record') : null;
    const root = this.root(bytes, limits, context);
    /** @type {Placed} */
    let placed = { value: null, service: service && service.id, kind: options.kind ?? null };
    if (root !== null && law !== null) {
      placed = { value: this.record(root, law, options.list === true, context), service: null, kind: null };
    } else if (root !== null) {
      placed = this.messages.judge(root, service, options.kind ?? null, context, limits);
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
    const expected = isList ? formOf(this.tables, 'list', `list of ${law.id}`) : formOf(this.tables, 'record', law.id);
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
   * @param {Limits} limits
   * @param {Context} context
   */
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
    findings: report.cut(),
    truncated: report.isCut(),
    written: valid && value ? value.written : null,
    records: context.items,
  };
}

/**
 * What the caller says of limits and mode, and what holds where nothing is said.
 * @param {Options} options
 * @returns {Limits}
 */
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
