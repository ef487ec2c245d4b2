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
 * @property {Set<string>} unread fields with something that could not be read
 */

/** Judges objects by one record. */
class RecordJudge {
  /**
   * @param {RecordDocument} record
   * @param {Contract} contract
   * @param {(record: string) => RecordJudge} records
   */
  constructor(record, contract, records) {
    this.id = record.record;
    this.rules = record.rules;
    this.subject = recordSubject(contract, record);
    this.fields = record.fields.map((field) => new FieldJudge(field, record, contract, records));
    this.own = new Map(this.fields.map((one) => [one.wire, one]));
    this.aliases = new Map(this.fields.flatMap((one) => (one.field.aliases ?? []).map((alias) => [alias, one])));
    this.asked = this.fields.filter(({ constraints }) => constraints.required || constraints.present);
    this.wires = this.fields.map((one) => one.wire);
    /** The keys that it needs: required always, in every edition. */
    this.needs = record.fields.filter(isNeededAlways);
    this.others = record.kind === 'request' ? otherServices(this, contract) : null;
  }

  /**
   * The field that has a role in a message.
   * @param {string} role
   */
  playing(role) {
    return this.fields.find((one) => one.field.role === role);
  }

  /**
   * Judge an object at a path: the record's value, null if an error is in it, and those of its fields.
   * @param {JsonNode} node
   * @param {string} path
   * @param {Context} context
   * @returns {{value: Value | null, values: Map<string, Value>}}
   */
  judge(node, path, context) {
    /** @type {Members} */
    const members = node.value;
    if (this.isOthers(members, path, context)) {
      return { value: null, values: new Map() };
    }
    const errors = context.report.errors;
    /** @type {ObjectUnderJudgement} */
    const read = { members, claimed: this.claims(members, context.tolerant), path, context, values: new Map(), unread: new Set() };
    /** @type {[string, string][]} */
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

  /**
   * Whether a request is another service's message: said at the key of its service, and nothing else is said of it.
   * @param {Members} members
   * @param {string} path
   * @param {Context} context
   */
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
    const isNeeded = !one.isFilled(node) && this.isNeeded(one, read);
    const value = one.judge(node, at, read.context, isNeeded);
    if (value !== null) {
      read.values.set(one.wire, value);
    } else if (!one.isAbsent(node, read.context.tolerant || isNeeded)) {
      read.unread.add(one.wire);
    }
  }

  /**
   * What is required, or always sent, and has no key, in the table's order.
   * @param {ObjectUnderJudgement} read
   */
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

  /**
   * Whether the field must be there: in its editions, always or when another field's value says so.
   * @param {FieldJudge} one
   * @param {ObjectUnderJudgement} read
   */
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

  /** @param {ObjectUnderJudgement} read */
  judgeRules(read) {
    /** @type {Operands} */
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

  /**
   * The fields that have a value, and those whose key is always sent, in the table's order.
   * @param {ObjectUnderJudgement} read
   * @returns {[string, string][]}
   */
  written(read) {
    return this.fields.flatMap(({ wire, constraints }) => {
      const written = read.values.get(wire)?.written ?? constraints.present?.empty;
      return written === undefined ? [] : [[wire, written]];
    });
  }
}

/**
 * What tells that a request is another service's: the field of its service's name, that name, and the names of all others; null for
 * all that is no request of a service with such a key.
 * @param {RecordJudge} record
 * @param {Contract} contract
 * @returns {{field: FieldJudge, name: string, wires: ReadonlySet<string>} | null}
 */
function otherServices(record, { services: { services } }) {
  const field = record.playing('service');
  const own = services.find((one) => one.request === record.id);
  if (field === undefined || own === undefined) {
    return null;
  }
  const wires = services.flatMap((one) => (one.wire === undefined || one.wire === own.wire ? [] : [one.wire]));
  return { field, name: own.wire ?? own.service, wires: new Set(wires) };
}
