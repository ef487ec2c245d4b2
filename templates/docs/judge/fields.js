'use strict';
/* How one field of a record is judged, at the place where it stands. */

/** Judges one field. `path` is its step in a pointer, `isPayload` says that a message's records stand in it. */
class FieldJudge {
  /**
   * @param {string} record
   * @param {FieldTable} field
   * @param {Tables} tables
   * @param {(record: string) => RecordJudge} records
   */
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

  /**
   * Judge the field's node; null where it has no value that can be read. `isNeeded` counts for an empty one only.
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @param {boolean} isNeeded
   * @returns {Value | null}
   */
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
   */
  missing(path, context) {
    if (this.field.required) {
      context.report.add(path, 'required', weight(this.field.required), this.subject.say('required'));
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
      const blanks = { expected: this.type.say };
      if (context.tolerant) {
        context.warn(path, 'form', this.subject.say('form', blanks));
      } else {
        context.fault(path, 'type', this.subject.say('type', blanks));
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
    if (node.kind !== 'list') {
      this.wrong(path, this.type, context);
      return null;
    }
    /** @type {Set<string>} */
    const seen = new Set();
    const items = /** @type {JsonNode[]} */ (node.value).map((item, at) => this.item(item, `${path}/${at}`, context, seen));
    const asked = this.field.items;
    if (asked && !isWithin(items.length, asked)) {
      context.report.add(path, 'items', weight(asked), this.subject.say('items', endsOf(asked)));
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
    if (!node.isFilled && (node.kind === 'null' || this.kind.type !== 'text')) {
      this.wrongItem(path, context);
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

  /**
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @param {Set<string> | null} seen
   * @returns {Value | null}
   */
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

  /**
   * @param {UniqueTable} asked
   * @param {Value | undefined} value
   * @param {string} path
   * @param {Context} context
   * @param {Set<string>} seen
   */
  unique(asked, value, path, context, seen) {
    if (value === undefined) {
      return;
    }
    if (seen.has(value.written)) {
      context.report.add(path, 'unique', weight(asked), this.subject.say('unique', { key: asked.key }));
    }
    seen.add(value.written);
  }

  /**
   * @param {string} path
   * @param {TypeTable} kind
   * @param {Context} context
   */
  wrong(path, kind, context) {
    context.fault(path, 'type', this.subject.say('type', { expected: kind.say }));
  }

  /**
   * Something stands where a value of the type should; in a list that is a payload it is a reading without a value.
   * @param {string} path
   * @param {Context} context
   */
  wrongItem(path, context) {
    const first = context.report.findings.length;
    this.wrong(path, this.kind, context);
    if (this.isPayload && this.isList) {
      context.keep(first, null);
    }
  }
}
