'use strict';
/* How an object is judged by the table of its record: members in the document's order, then what is missing, then the rules. */

/**
 * One object under judgement: its members, the field that each key stands for, and the values read so far (by wire name).
 * @typedef {object} ObjectUnderJudgement
 * @property {Members} members
 * @property {Map<string, FieldJudge>} claimed
 * @property {string} path
 * @property {Context} context
 * @property {Map<string, Value>} values
 */

/** Judges objects by one record. */
class RecordJudge {
  /**
   * @param {RecordTable} record
   * @param {Tables} tables
   * @param {(record: string) => RecordJudge} records
   */
  constructor(record, tables, records) {
    this.id = record.id;
    this.rules = record.rules ?? [];
    this.clause = clauseOf(tables, record.clause);
    this.fields = record.fields.map((place) => new FieldJudge(record.id, tables.fields[place], tables, records));
    this.own = new Map(this.fields.map((one) => [one.wire, one]));
    this.aliases = new Map(this.fields.flatMap((one) => (one.field.aliases ?? []).map((alias) => [alias, one])));
    this.required = this.fields.filter((one) => one.field.required);
  }

  /**
   * The field that plays a part in a message.
   * @param {string} part
   */
  playing(part) {
    return this.fields.find((one) => one.field.part === part);
  }

  /**
   * Judge an object at a path: the record's value, null if an error is in it, and those of its fields.
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @returns {{value: Value | null, values: Map<string, Value>}}
   */
  judge(node, path, context) {
    const errors = context.report.errors;
    /** @type {Members} */
    const members = node.value;
    /** @type {ObjectUnderJudgement} */
    const read = { members, claimed: this.claims(members, context.tolerant), path, context, values: new Map() };
    /** @type {[string, string][]} */
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

  /**
   * Which field each key stands for: its own, else, in tolerant reading, the first of its aliases that is met.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  claims(members, tolerant) {
    /** @type {Map<string, FieldJudge>} */
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

  /**
   * @param {string} key
   * @param {JsonNode} node
   * @param {FieldJudge} one
   * @param {ObjectUnderJudgement} read
   */
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

  /**
   * What is required and has no key, in the table's order.
   * @param {ObjectUnderJudgement} read
   */
  missing(read) {
    const met = new Set(read.claimed.values());
    for (const one of this.required) {
      if (!met.has(one) && this.isNeeded(one, read)) {
        one.missing(read.path + one.path, read.context);
      }
    }
  }

  /**
   * Whether the field must be there: in its editions, always or when another field's value says so.
   * @param {FieldJudge} one
   * @param {ObjectUnderJudgement} read
   */
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

  /** @param {ObjectUnderJudgement} read */
  judgeRules(read) {
    /** @type {Operands} */
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

  /**
   * @param {ObjectUnderJudgement} read
   * @returns {[string, string][]}
   */
  written(read) {
    return this.fields.flatMap(({ wire }) => {
      const value = read.values.get(wire);
      return value === undefined ? [] : [[wire, value.written]];
    });
  }
}
