'use strict';
/* How a whole message is judged once its bytes are read: placed, then judged by the record of its service. */

/**
 * Judge each item of a list at the top as a record.
 * @param {readonly JsonNode[]} nodes
 * @param {RecordJudge} law
 * @param {Context} context
 */
function judgeItems(nodes, law, context) {
  nodes.forEach((node, at) => {
    const first = context.report.findings.length;
    const path = `/${at}`;
    if (node.kind === 'object') {
      const inside = context.items.length;
      const { value } = law.judge(node, path, context);
      context.items.length = inside; // of a list of messages each is a reading, not the records in it
      context.keep(first, value);
    } else {
      context.fault(path, 'type', context.document.wrong(node, formOf(context.contract, 'record', law.id)));
      context.keep(first, null);
    }
  });
}

/** Judges the node of a message; the caller may know its service and its kind. */
class MessageJudge {
  /** @param {Places} places */
  constructor(places) {
    this.places = places;
  }

  /**
   * Judge a message: its value, its service (id) and its kind, each null where there is none.
   * @param {JsonNode} root
   * @param {ServiceJudge | null} named
   * @param {MessageKind | null} kind
   * @param {Context} context
   * @param {Limits} limits
   * @returns {Placed}
   */
  judge(root, named, kind, context, limits) {
    if (root.kind === 'list') {
      return this.list(root, named, kind, context);
    }
    if (root.kind !== 'object') {
      this.top(root, context, false);
      return { value: null, service: named && named.id, kind };
    }
    const inner = context.tolerant && kind !== REQUEST ? this.inner(root, limits) : null;
    if (inner !== null) {
      const path = step([...root.value.keys()][0]);
      context.warn(path, 'form', context.document.say('form encoded-twice'));
      return this.response(inner, path, named, context);
    }
    const asked = kind ?? this.places.kind(root.value, named, context.tolerant);
    return asked === RESPONSE ? this.response(root, '', named, context) : this.request(root, named, context);
  }

  /**
   * @param {JsonNode} node
   * @param {ServiceJudge | null} named
   * @param {Context} context
   * @returns {Placed}
   */
  request(node, named, context) {
    const service = named ?? this.places.ofRequest(node.value, context);
    if (service === null) {
      return { value: null, service: null, kind: REQUEST };
    }
    return { value: service.request.judge(node, '', context).value, service: service.id, kind: REQUEST };
  }

  /**
   * Rule 6: without a result by the envelope alone; so, too, without a service, which is then missed.
   * @param {JsonNode} node
   * @param {string} path
   * @param {ServiceJudge | null} named
   * @param {Context} context
   * @returns {Placed}
   */
  response(node, path, named, context) {
    /** @type {Members} */
    const members = node.value;
    const tolerant = context.tolerant;
    if (named === null) {
      const { value } = this.places.bareResponse(members, tolerant).judge(node, path, context);
      if (!isEmptyResult(this.places.result.find(members, tolerant))) {
        const own = this.places.services.filter((one) => one.hasOwnResponse);
        const fitting = own.filter((one) => one.result.fitsIn(members, tolerant));
        this.places.unplaced('required service', fitting, context, path);
      }
      return { value, service: null, kind: RESPONSE };
    }
    const law = isEmptyResult(named.result.find(members, tolerant)) ? named.bare : named.response;
    return { value: law.judge(node, path, context).value, service: named.id, kind: RESPONSE };
  }

  /**
   * Rule 1: a bare list of records, in place of the message that should carry it.
   * @param {JsonNode} root
   * @param {ServiceJudge | null} named
   * @param {MessageKind | null} kind
   * @param {Context} context
   * @returns {Placed}
   */
  list(root, named, kind, context) {
    const tolerant = context.tolerant;
    if (named === null) {
      this.top(root, context, tolerant);
      const fitting = this.places.services.filter((one) =>
        listsOf(one, kind).some(([, payload]) => payload.takesList(root, tolerant)),
      );
      this.places.unplaced('required service', fitting, context, '');
      return { value: null, service: null, kind };
    }
    const [found, payload] = listsOf(named, kind)[0] ?? [kind, null];
    this.top(root, context, tolerant && payload !== null);
    if (payload !== null && payload.record !== null) {
      judgeItems(root.value, payload.record, context);
    }
    return { value: null, service: named.id, kind: found };
  }

  /**
   * @param {JsonNode} root
   * @param {Context} context
   * @param {boolean} understood
   */
  top(root, context, understood) {
    const expected = formOf(context.contract, 'message');
    if (understood) {
      context.warn('', 'form', context.document.say('form', { expected }));
    } else {
      context.fault('', 'type', context.document.wrong(root, expected));
    }
  }

  /**
   * Rule 4: the message inside the text of a message that holds nothing else.
   * @param {JsonNode} root
   * @param {Limits} limits
   */
  inner(root, limits) {
    const text = root.value.size === 1 ? this.places.message.find(root.value, true) : undefined;
    if (text === undefined || text.kind !== 'text') {
      return null;
    }
    try {
      const inner = readJson(text.value, limits);
      return inner.kind === 'object' ? inner : null;
    } catch (error) {
      if (error instanceof JsonFault) {
        return null;
      }
      throw error;
    }
  }
}

/**
 * The payloads of a service that are lists of records: of the kind the caller says, else of a request, then of a response.
 * @param {ServiceJudge} service
 * @param {MessageKind | null} kind
 * @returns {[MessageKind, Payload][]}
 */
function listsOf(service, kind) {
  /** @type {[MessageKind, Payload][]} */
  const each = [
    [REQUEST, service.data],
    [RESPONSE, service.result],
  ];
  return each.filter(([one, payload]) => payload.isListOfRecords && (kind === null || kind === one));
}
