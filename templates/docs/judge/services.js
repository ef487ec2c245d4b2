'use strict';
/* Services as messages meet them: the keys that tell messages apart, and what a message of a service needs. */

/**
 * The node under a key; in tolerant reading, where the key is not there, under the first of its aliases that is met.
 * @param {Members} members
 * @param {string} wire
 * @param {readonly string[]} aliases
 * @param {boolean} tolerant
 * @returns {JsonNode | undefined}
 */
function findNode(members, wire, aliases, tolerant) {
  const own = members.get(wire);
  if (own !== undefined || !tolerant) {
    return own;
  }
  const key = [...members.keys()].find((one) => aliases.includes(one));
  return key === undefined ? undefined : members.get(key);
}

/** The keys of one part (`service`, `session`, `error`, `message`, `result`) in all messages of a specification. */
class Keys {
  /**
   * @param {Tables} tables
   * @param {string} part
   */
  constructor(tables, part) {
    this.keys = tables.parts[part];
    this.first = this.keys.length > 0 ? this.keys[0][0] : part;
  }

  /**
   * The node under the first of the keys that is there.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  find(members, tolerant) {
    for (const [wire, ...aliases] of this.keys) {
      const node = findNode(members, wire, aliases, tolerant);
      if (node !== undefined) {
        return node;
      }
    }
    return undefined;
  }

  /**
   * Whether one of them is there, whatever its value.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  areIn(members, tolerant) {
    return this.find(members, tolerant) !== undefined;
  }
}

/** The keys a record needs: required always, in every edition. */
class Needs {
  /** @param {readonly FieldJudge[]} fields */
  constructor(fields) {
    this.fields = fields.map((one) => one.field).filter(isAlwaysNeeded);
  }

  /**
   * Whether each of them has a value.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  areFilled(members, tolerant) {
    return this.fields.every((field) => findNode(members, field.wire, field.aliases ?? [], tolerant)?.isFilled ?? false);
  }
}

/**
 * A field that not every edition has is the only one with a span.
 * @param {FieldTable} field
 */
function isAlwaysNeeded(field) {
  return field.span === undefined && field.required !== undefined && field.required.when === undefined;
}

/** The field that a payload stands in, and the record that it is made of with its needs (null where it is made of none). */
class Payload {
  /**
   * @param {FieldTable | undefined} field
   * @param {number | undefined} type
   * @param {Tables} tables
   * @param {(record: string) => RecordJudge} records
   */
  constructor(field, type, tables, records) {
    const kind = type === undefined ? undefined : tables.types[type];
    const inner = kind?.item === undefined ? kind : tables.types[kind.item];
    this.field = field;
    this.isList = kind?.item !== undefined;
    this.isNeeded = field !== undefined && isAlwaysNeeded(field);
    this.record = inner?.record === undefined ? null : records(inner.record);
    this.needs = this.record === null ? null : new Needs(this.record.fields);
  }

  /** Whether it is a list of records. */
  get isListOfRecords() {
    return this.isList && this.needs !== null;
  }

  /**
   * The payload of a message.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  find(members, tolerant) {
    const field = this.field;
    return field && findNode(members, field.wire, field.aliases ?? [], tolerant);
  }

  /**
   * Whether the payload of a message fits; one that is missing fits where it is not needed.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  fitsIn(members, tolerant) {
    const node = this.find(members, tolerant);
    return node === undefined || node.kind === 'null' ? !this.isNeeded : this.fits(node, tolerant);
  }

  /**
   * Whether a bare list can stand for it.
   * @param {JsonNode} node
   * @param {boolean} tolerant
   */
  takesList(node, tolerant) {
    return this.isListOfRecords && this.fits(node, tolerant);
  }

  /**
   * Whether a payload looks like this one; in tolerant reading one record may stand where a list of them is asked.
   * @param {JsonNode} node
   * @param {boolean} tolerant
   */
  fits(node, tolerant) {
    if (this.needs === null) {
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
    return one.kind === 'object' && this.needs.areFilled(one.value, tolerant);
  }
}

/** One service: the judges of its messages, and what tells them from those of others. */
class ServiceJudge {
  /**
   * @param {ServiceTable} service
   * @param {Tables} tables
   * @param {(record: string) => RecordJudge} records
   */
  constructor(service, tables, records) {
    this.id = service.id;
    this.wire = service.wire;
    this.request = records(service.request);
    this.response = records(service.response);
    this.bare = records(service.bare);
    this.isNameless = this.request.playing('service') === undefined;
    const fields = this.request.fields;
    this.needs = new Needs(fields);
    this.parameters = new Needs(fields.filter((one) => one.field.part === 'parameter'));
    this.data = new Payload(this.request.playing('data')?.field, service.data, tables, records);
    this.result = new Payload(this.response.playing('result')?.field, service.result, tables, records);
  }

  /**
   * Whether its needed parameters are filled and the payload fits.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  fitsRequest(members, tolerant) {
    return this.parameters.areFilled(members, tolerant) && this.data.fitsIn(members, tolerant);
  }
}
