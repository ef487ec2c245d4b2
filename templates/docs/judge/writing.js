'use strict';
/* Canonical JSON, no space outside texts; and the steps of JSON Pointers (RFC 6901). */

/**
 * A text as JSON: exactly as RFC 8785 §3.2.2.2 writes it, which is how this language does (half surrogate pairs were refused before).
 * @param {string} text
 */
function quote(text) {
  return JSON.stringify(text);
}

/**
 * An object of keys and JSON texts, in their order.
 * @param {ReadonlyArray<readonly [string, string]>} members
 */
function asObject(members) {
  return `{${members.map(([key, value]) => `${quote(key)}:${value}`).join(',')}}`;
}

/**
 * A list of JSON texts.
 * @param {readonly string[]} items
 */
function asList(items) {
  return `[${items.join(',')}]`;
}

/**
 * One key as a step of a pointer.
 * @param {string} key
 */
function step(key) {
  return `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
