'use strict';
/* Where a finding stands in the text that was judged, for pages that show it. */

/** The places of one text, read once. */
class Pointing {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    /** Where each line begins. */
    this.lines = [0, ...[...text.matchAll(/\n/g)].map((found) => (found.index ?? 0) + 1)];
    this.reader = new JsonReader(text.startsWith(MARK) ? ` ${text.slice(MARK.length)}` : text, Infinity, Infinity);
    /** @type {JsonNode | null} */
    this.root = null;
    try {
      this.root = this.reader.document();
    } catch (error) {
      if (!(error instanceof JsonFault)) {
        throw error;
      }
    }
  }

  /**
   * From where to where in the text a pointer leads: of a member its key, too; of what is not there what should have it. In a text
   * that is not JSON every pointer leads to where reading broke off.
   * @param {string} path
   * @returns {[number, number]}
   */
  at(path) {
    if (this.root === null) {
      return [this.reader.at, Math.min(this.reader.at + 1, this.text.length)];
    }
    let node = this.root;
    for (const part of path.split('/').slice(1)) {
      const inner = memberOf(node, part.replace(/~1/g, '/').replace(/~0/g, '~'));
      if (inner === undefined) {
        break;
      }
      node = inner;
    }
    return [node.key, node.end];
  }

  /**
   * From where to where a finding about broken bytes leads: its line and column, counted in characters, and one character from there.
   * @param {Finding} finding
   * @returns {[number, number]}
   */
  of({ path, limits }) {
    const line = Number(limits?.line ?? 0);
    if (this.root !== null || !(line >= 1 && line <= this.lines.length)) {
      return this.at(path);
    }
    const before = [...this.text.slice(this.lines[line - 1])].slice(0, Number(limits?.column ?? 1) - 1).join('');
    const start = this.lines[line - 1] + (line === 1 && this.text.startsWith(MARK) ? MARK.length : 0) + before.length;
    return [start, Math.min(start + 1, this.text.length)];
  }

  /**
   * The line of a place and the column in it, from 1 on.
   * @param {number} place
   * @returns {[number, number]}
   */
  line(place) {
    let [first, last] = [0, this.lines.length];
    while (last - first > 1) {
      const middle = (first + last) >> 1;
      [first, last] = this.lines[middle] <= place ? [middle, last] : [first, middle];
    }
    return [first + 1, place - this.lines[first] + 1];
  }
}

/**
 * @param {JsonNode} node
 * @param {string} key
 * @returns {JsonNode | undefined}
 */
function memberOf(node, key) {
  if (node.kind === 'object') {
    return node.value.get(key);
  }
  return node.kind === 'list' && /^[0-9]+$/.test(key) ? node.value[key] : undefined;
}
