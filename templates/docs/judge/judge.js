'use strict';
/* The judge: documents in, verdicts out. It interprets a contract, keeps no state and sends nothing anywhere. */

const NO_LIMITS_SAID = { maxFindings: 1000, maxBytes: 64 * 1024 * 1024, maxLevels: 64, maxItems: 1_000_000 };

/** Judges records, lists of records and messages of one specification. */
class Judge {
  /** @param {ContractDocuments} documents */
  constructor(documents) {
    this.contract = new Contract(documents);
    /** @type {Map<string, RecordJudge>} */
    this.laws = new Map();
    this.places = new Places(this.contract, (id) => this.law(id));
    this.messages = new MessageJudge(this.places);
  }

  /**
   * The judge of a record, made on first use.
   * @param {string} id
   */
  law(id) {
    let law = this.laws.get(id);
    if (law === undefined) {
      law = new RecordJudge(understood(named(this.contract.records, id, 'record')), this.contract, (other) => this.law(other));
      this.laws.set(id, law);
    }
    return law;
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
    const context = new Context(options.mode === 'tolerant', this.edition(options.edition), this.contract, new Report(limits.maxFindings));
    const service = options.service ? named(this.places.byId, options.service, 'service') : null;
    const law = options.record ? this.law(options.record) : null;
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

  /**
   * The place of an edition; none said: the newest.
   * @param {string | undefined} id
   */
  edition(id) {
    return id ? this.contract.edition(id) : this.contract.editions.length - 1;
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

globalThis.Goitin = {
  ...globalThis.Goitin,
  judge: (documents) => new Judge(documents),
  pointing: (text) => new Pointing(text),
};
