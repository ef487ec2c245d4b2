'use strict';
/* Which service a message belongs to, and in which direction it goes. */

const REQUEST = 'request';
const RESPONSE = 'response';

/** The services of a specification, and how a message finds its own. */
class Places {
  /**
   * @param {Contract} contract
   * @param {(record: string) => RecordJudge} records
   */
  constructor(contract, records) {
    this.records = records;
    this.bareResponses = contract.services.bare_responses;
    this.services = contract.services.services.map((service) => new ServiceJudge(service, records));
    this.byId = new Map(this.services.map((service) => [service.id, service]));
    this.service = new Keys(contract, 'service');
    this.session = new Keys(contract, 'session');
    this.error = new Keys(contract, 'error');
    this.message = new Keys(contract, 'message');
    this.result = new Keys(contract, 'result');
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
      const nameless = this.services.filter((one) => one.isNameless && areFilled(one.needs, members, tolerant));
      return this.only(nameless, 'required service', this.services, members, context, null);
    }
    if (said.kind !== 'text') {
      context.fault(this.path, 'type', context.document.wrong(said, formOf(context.contract, 'text')));
      return null;
    }
    const named = this.services.filter((one) => one.wire === said.value);
    if (named.length === 1) {
      return named[0];
    }
    const fitting = named.filter((one) => areFilled(one.parameters, members, tolerant));
    if (named.length > 0) {
      return this.only(fitting, 'code ambiguous', named, members, context, null);
    }
    const meant = nearName(said.value, this.services.flatMap((one) => one.wire ?? []));
    return this.only([], 'code service', this.services, members, context, meant);
  }

  /**
   * @param {readonly ServiceJudge[]} found
   * @param {string} key
   * @param {readonly ServiceJudge[]} among
   * @param {Members} members
   * @param {Context} context
   * @param {string | null} meant
   */
  only(found, key, among, members, context, meant) {
    if (found.length === 1) {
      return found[0];
    }
    const candidates = among.filter((one) => one.fitsRequest(members, context.tolerant));
    this.unplaced(key, candidates, context, '', meant);
    return null;
  }

  /**
   * Say (in a sentence by its key) that the message at a path cannot be placed, which service may be meant, which fit.
   * @param {string} key
   * @param {readonly ServiceJudge[]} candidates
   * @param {Context} context
   * @param {string} path
   * @param {string | null} [meant]
   */
  unplaced(key, candidates, context, path, meant = null) {
    const isMeant = (/** @type {ServiceJudge} */ one) => meant !== null && one.wire === meant;
    const fitting = [...candidates.filter(isMeant), ...candidates.filter((one) => !isMeant(one))];
    context.candidates = fitting.map((one) => one.id);
    const names = fitting.map((one) => this.named(one)).join(', ');
    const blanks = { ...(meant === null ? {} : { near: meant }), ...(names === '' ? {} : { candidates: names }) };
    context.fault(path + this.path, key.split(' ')[0], context.document.say(key, blanks));
  }

  /**
   * A service as its candidates are told: its wire name, with the id behind it where several have that name.
   * @param {ServiceJudge} service
   */
  named({ id, wire }) {
    if (wire === undefined) {
      return id;
    }
    return this.services.filter((one) => one.wire === wire).length > 1 ? `${wire} (${id})` : wire;
  }

  /**
   * Rule 6: of no service in particular, the first whose envelope has a session key exactly if the message has.
   * @param {Members} members
   * @param {boolean} tolerant
   */
  bareResponse(members, tolerant) {
    const hasSession = this.session.areIn(members, tolerant);
    const bare = this.bareResponses;
    return this.records((bare.find((one) => one.has_session === hasSession) ?? bare[0]).record);
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
