'use strict';
/* How one field of a record is judged, at the place where it stands. */

/** Judges one field. `path` is its step in a pointer, `isPayload` says that a message's records stand in it. */
class FieldJudge {
  /**
   * @param {FieldEntry} field
   * @param {RecordDocument} record
   * @param {Contract} contract
   * @param {(record: string) => RecordJudge} records
   */
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

  /**
   * Whether a node is a value where one is required: no null, no empty text, and no text of blanks only.
   * @param {JsonNode} node
   */
  isFilled(node) {
    return node.isFilled && !(this.isText && isBlankText(node));
  }

  /**
   * Whether a node stands for no value: null, and `""` where that is none or is taken for none.
   * @param {JsonNode} node
   * @param {boolean} tolerant
   */
  isAbsent(node, tolerant) {
    return !node.isFilled && (node.kind === 'null' || tolerant || emptyIsAbsent(this.type));
  }

  /**
   * Judge the field's node; null where it has no value that can be read. `isNeeded` counts for one that is not filled only.
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @param {boolean} isNeeded
   * @returns {Value | null}
   */
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

  /**
   * The value alone, nothing reported.
   * @param {JsonNode} node
   * @param {Context} context
   */
  look(node, context) {
    return this.judge(node, '', context.silent(), false);
  }

  /**
   * Report that a value which is required is not there.
   * @param {string} path
   * @param {Context} context
   * @param {string} [key]
   */
  missing(path, context, key = 'required') {
    if (this.constraints.required) {
      context.report.add(path, 'required', this.constraints.required.severity, this.subject.say(key));
    }
  }

  /**
   * Report that a key which is always sent is not there.
   * @param {string} path
   * @param {Context} context
   */
  unsent(path, context) {
    const { present } = this.constraints;
    if (present) {
      context.report.add(path, 'required', present.severity, this.subject.say('required present', { empty: present.empty }));
    }
  }

  /**
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @param {boolean} isNeeded
   */
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

  /**
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @returns {Value | null}
   */
  list(node, path, context) {
    const isOne = context.tolerant && node.kind === 'object' && this.kind.kind === 'record';
    if (isOne) {
      context.warn(path, 'form', this.subject.say('form', { expected: context.contract.expected(this.type) }));
    } else if (node.kind !== 'list') {
      this.wrong(node, path, this.type, context);
      return null;
    }
    /** @type {JsonNode[]} */
    const nodes = isOne ? [node] : node.value;
    /** @type {Set<string>} */
    const seen = new Set();
    const items = nodes.map((item, at) => this.item(item, `${path}/${at}`, context, seen));
    const asked = this.constraints.items;
    if (asked && !isWithin(items.length, asked)) {
      context.report.add(path, 'items', asked.severity, boundedBy('items', asked, this.subject));
    }
    return valueOf(asList(items.flatMap((item) => (item === null ? [] : [item.written]))));
  }

  /**
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @param {Set<string>} seen
   */
  item(node, path, context, seen) {
    if (!node.isFilled && (node.kind === 'null' || this.kind.kind !== 'text')) {
      this.wrongItem(node, path, context);
      return null;
    }
    return this.value(node, path, context, seen);
  }

  /**
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @param {Set<string> | null} seen
   * @returns {Value | null}
   */
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

  /**
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @param {Set<string> | null} seen
   * @returns {Value | null}
   */
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

  /**
   * @param {UniqueEntry} asked
   * @param {string | null} same
   * @param {string} path
   * @param {Context} context
   * @param {Set<string>} seen
   */
  unique(asked, same, path, context, seen) {
    if (same === null) {
      return;
    }
    if (seen.has(same)) {
      context.report.add(path, 'unique', asked.severity, this.subject.say('unique', { key: asked.key }));
    }
    seen.add(same);
  }

  /**
   * @param {JsonNode} node
   * @param {string} path
   * @param {TypeEntry} kind
   * @param {Context} context
   */
  wrong(node, path, kind, context) {
    context.fault(path, 'type', this.subject.wrong(node, context.contract.expected(kind)));
  }

  /**
   * Something stands where a value of the type should; in a list that is a payload it is a reading without a value.
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   */
  wrongItem(node, path, context) {
    const first = context.report.findings.length;
    this.wrong(node, path, this.kind, context);
    if (this.isPayload && this.isList) {
      context.keep(first, null);
    }
  }
}

/**
 * What two items of a list must not share: a number by what it is, all else as it is written; null where there is no value.
 * @param {FieldJudge | undefined} key
 * @param {Value | undefined} value
 */
function sameness(key, value) {
  if (key === undefined || value === undefined) {
    return null;
  }
  return isNumeric(key.type) && value.plain.includes('.') ? value.plain.replace(/\.?0*$/, '') : isNumeric(key.type) ? value.plain : value.written;
}

/**
 * Whether a field is needed: required always, in every edition.
 * @param {FieldEntry} field
 */
function isNeededAlways({ since, until, constraints }) {
  const isOfAll = since === undefined && until === undefined;
  return isOfAll && constraints?.required !== undefined && constraints.required.when === undefined;
}
