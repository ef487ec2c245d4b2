'use strict';
/* Services as messages meet them: the keys that tell messages apart, and what a message of a service needs. */

/**
 * The node under a key; in tolerant reading, where the key is not there, under the first of its aliases that is met.
 * @param {Members} members
 * @param {KeyEntry} key
 * @param {boolean} tolerant
 * @returns {JsonNode | undefined}
 */
function findNode(members, { wire, aliases = [] }, tolerant) {
  const own = members.get(wire);
  if (own !== undefined || !tolerant) {
    return own;
  }
  const key = [...members.keys()].find((one) => aliases.includes(one));
  return key === undefined ? undefined : members.get(key);
}

/** The keys of one role (`service`, `session`, `error`, `message`, `result`) in all messages of a contract. */
class Keys {
  /**
   * @param {Contract} contract
   * @param {string} role
   */
  constructor(contract, role) {
    this.keys = contract.services.message_keys[role];
    this.first = this.keys.length > 0 ? this.keys[0].wire : role;
  }

  /**
   * The node under the first of the keys that is there.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  find(members, tolerant) {
    for (const key of this.keys) {
      const node = findNode(members, key, tolerant);
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

/**
 * Whether each of the keys that a record needs has a value.
 * @param {readonly KeyEntry[]} needs
 * @param {Members} members
 * @param {boolean} tolerant
 */
function areFilled(needs, members, tolerant) {
  return needs.every((key) => findNode(members, key, tolerant)?.isFilled ?? false);
}

/** What a payload is: the field that it stands in, and the record that it is made of, if it is made of one. */
class Payload {
  /**
   * @param {TypeEntry | undefined} type
   * @param {() => FieldJudge | undefined} field
   * @param {(record: string) => RecordJudge} records
   */
  constructor(type, field, records) {
    const id = (type?.item ?? type)?.record;
    this.isList = type?.item !== undefined;
    /** Whether it is a list of records. */
    this.isListOfRecords = this.isList && id !== undefined;
    this.fieldJudge = field;
    this.recordJudge = () => (id === undefined ? null : records(id));
  }

  /** The record that it is made of, or null. */
  get record() {
    return this.recordJudge();
  }

  /** The field that it stands in. */
  get field() {
    return this.fieldJudge()?.field;
  }

  /**
   * The payload of a message.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  find(members, tolerant) {
    const field = this.field;
    return field && findNode(members, field, tolerant);
  }

  /**
   * Whether the payload of a message fits; one that is missing fits where it is not needed.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  fitsIn(members, tolerant) {
    const field = this.field;
    const node = field && findNode(members, field, tolerant);
    return node === undefined || node.kind === 'null' ? field === undefined || !isNeededAlways(field) : this.fits(node, tolerant);
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
    const record = this.record;
    if (record === null) {
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
    return one.kind === 'object' && areFilled(record.needs, one.value, tolerant);
  }
}

/** One service: the judges of its messages, each made on first use, and what tells them from those of others. */
class ServiceJudge {
  /**
   * @param {ServiceEntry} service
   * @param {(record: string) => RecordJudge} records
   */
  constructor(service, records) {
    this.id = service.service;
    this.wire = service.wire;
    this.service = service;
    this.records = records;
    this.isNameless = service.is_nameless === true;
    this.hasOwnResponse = service.response !== service.bare_response;
    this.needs = service.needs;
    this.parameters = service.needs.filter((one) => one.role === 'parameter');
    this.data = new Payload(service.data, () => this.request.playing('data'), records);
    this.result = new Payload(service.result, () => this.response.playing('result'), records);
  }

  /** The judge of its request. */
  get request() {
    return this.records(this.service.request);
  }

  /** The judge of its response. */
  get response() {
    return this.records(this.service.response);
  }

  /** The judge of its response with nothing in the result. */
  get bare() {
    return this.records(this.service.bare_response);
  }

  /**
   * Whether its needed parameters are filled and the payload fits.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  fitsRequest(members, tolerant) {
    return areFilled(this.parameters, members, tolerant) && this.data.fitsIn(members, tolerant);
  }
}
