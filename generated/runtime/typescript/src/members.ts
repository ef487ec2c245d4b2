/* The members of a message, looked up as messages are: tolerantly by alias, too. */

import type { KeyEntry } from "./contract.js";
import type { Field } from "./field.js";
import { isNeededAlways } from "./table.js";
import { isFilled, JsonList, JsonObject, type Members, type Node } from "./tree.js";

/** The node under a key; in tolerant reading, where the key is not there, under the first of its aliases that is met. */
export function findNode(members: Members, { wire, aliases = [] }: KeyEntry, tolerant: boolean): Node | undefined {
  const own = members.get(wire);
  if (own !== undefined || !tolerant) {
    return own;
  }
  const key = [...members.keys()].find((one) => aliases.includes(one));
  return key === undefined ? undefined : members.get(key);
}

/** The node under the first of the keys that is there. */
export function firstNode(members: Members, keys: readonly KeyEntry[], tolerant: boolean): Node | undefined {
  for (const key of keys) {
    const node = findNode(members, key, tolerant);
    if (node !== undefined) {
      return node;
    }
  }
  return undefined;
}

/** Whether each of the keys that a record needs has a value. */
export function areFilled(needs: readonly KeyEntry[], members: Members, tolerant: boolean): boolean {
  return needs.every((key) => isFilled(findNode(members, key, tolerant) ?? null));
}

/** Whether a result has nothing in it: missing, null, `""`, `[]` or `{}`. */
export function isEmptyResult(node: Node | undefined): boolean {
  if (node === undefined || !isFilled(node)) {
    return true;
  }
  return node instanceof JsonList ? node.items.length === 0 : node instanceof JsonObject && node.members.size === 0;
}

/** Whether the payload of a message fits in its field; one that is missing fits where it is not needed. */
export function fitsIn(field: Field | undefined, members: Members, tolerant: boolean): boolean {
  const node = field && findNode(members, field.entry, tolerant);
  return node === undefined || node === null ? field === undefined || !isNeededAlways(field.entry) : fits(field, node, tolerant);
}

/** Whether a payload looks like that of a field; in tolerant reading one record may stand where a list of them is asked. */
export function fits(field: Field | undefined, node: Node, tolerant: boolean): boolean {
  const record = field?.nestedIn ?? null;
  if (record === null) {
    return true;
  }
  const isList = field?.isList === true && node instanceof JsonList;
  if (isList && node.items.length === 0) {
    return true;
  }
  if (field?.isList === true && !isList && !tolerant) {
    return false;
  }
  const one = isList ? node.items[0] : node;
  return one instanceof JsonObject && areFilled(record.needs, one.members, tolerant);
}
