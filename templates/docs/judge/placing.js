'use strict';
/* Which service a message belongs to, and in which direction it goes. */

const REQUEST = 'request';
const RESPONSE = 'response';

/** The services of a specification, and how a message finds its own. */
class Places {
  /**
   * @param {Tables} tables
   * @param {(record: string) => RecordJudge} records
   */
  constructor(tables, records) {
    this.services = tables.services.map((service) => new ServiceJudge(service, tables, records));
    this.byId = new Map(this.services.map((service) => [service.id, service]));
    this.service = new Keys(tables, 'service');
    this.session = new Keys(tables, 'session');
    this.error = new Keys(tables, 'error');
    this.message = new Keys(tables, 'message');
    this.result = new Keys(tables, 'result');
    this.path = step(this.service.first);
  }

  /**
   * Rule 3: request or response.
   * @param {Members} members
   * @param {ServiceJudge | null} named
   * @param {boolean} tolerant
   * @returns {MessageKind}
   */
  kind(members, named, tolerant) {
    if (this.error.areIn(members, tolerant)) {
      return RESPONSE;
    }
    if (this.service.areIn(members, tolerant)) {
      return REQUEST;
    }
    if (named !== null && hasKeyOfRequestOnly(members, named, tolerant)) {
      return REQUEST;
    }
    const answers = [this.session, this.message, this.result];
    return answers.some((keys) => keys.areIn(members, tolerant)) ? RESPONSE : REQUEST;
  }

  /**
   * Rule 5: the service of a request; null, with its finding, where there is not exactly one.
   * @param {Members} members
   * @param {Context} context
   */
  ofRequest(members, context) {
    const tolerant = context.tolerant;
    const said = this.service.find(members, tolerant);
    if (said === undefined || !said.isFilled) {
      const nameless = this.services.filter((one) => one.isNameless && one.needs.areFilled(members, tolerant));
      return this.only(nameless, 'required', this.services, members, context);
    }
    if (said.kind !== 'text') {
      context.fault(this.path, 'type', context.document.say('type', { expected: 'text' }));
      return null;
    }
    const named = this.services.filter((one) => one.wire === said.value);
    if (named.length === 1) {
      return named[0];
    }
    const fitting = named.filter((one) => one.parameters.areFilled(members, tolerant));
    return this.only(fitting, 'code', named.length > 0 ? named : this.services, members, context);
  }

  /**
   * @param {readonly ServiceJudge[]} found
   * @param {'required' | 'code'} rule
   * @param {readonly ServiceJudge[]} among
   * @param {Members} members
   * @param {Context} context
   */
  only(found, rule, among, members, context) {
    if (found.length === 1) {
      return found[0];
    }
    const candidates = among.filter((one) => one.fitsRequest(members, context.tolerant));
    this.unplaced(rule, candidates, context, '');
    return null;
  }

  /**
   * Say that the message at a path cannot be placed, and which services come near.
   * @param {'required' | 'code'} rule
   * @param {readonly ServiceJudge[]} candidates
   * @param {Context} context
   * @param {string} path
   */
  unplaced(rule, candidates, context, path) {
    context.candidates = candidates.map((one) => one.id);
    const named = context.candidates.join(', ') || '…';
    context.fault(path + this.path, rule, context.document.say(`${rule} service`, { candidates: named }));
  }

  /**
   * Rule 6: of no service in particular, the first whose envelope has a session key exactly if the message has.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  bareResponse(members, tolerant) {
    const hasSession = this.session.areIn(members, tolerant);
    const bare = this.services.map((one) => one.bare);
    return bare.find((one) => (one.playing('session') !== undefined) === hasSession) ?? bare[0];
  }
}

/**
 * Whether a result has nothing in it: missing, null, `""`, `[]` or `{}`.
 * @param {JsonNode | undefined} node
 */
function isEmptyResult(node) {
  if (node === undefined || !node.isFilled) {
    return true;
  }
  return node.kind === 'list' ? node.value.length === 0 : node.kind === 'object' && node.value.size === 0;
}

/**
 * @param {Members} members
 * @param {ServiceJudge} named
 * @param {boolean} tolerant
 */
function hasKeyOfRequestOnly(members, named, tolerant) {
  const answered = named.response.claims(members, tolerant);
  return [...named.request.claims(members, tolerant).keys()].some((key) => !answered.has(key));
}
