/* JSON as plain values of this language, no digit of which is lost in silence. */

import { parse } from "./document.js";
import { JsonList, JsonNumber, JsonObject, MAX_ITEMS, MOST_LEVELS, type Node } from "./tree.js";

/** What newer engines have: a number that `JSON.stringify` writes letter by letter. */
const RAW: ((text: string) => unknown) | undefined = (JSON as { rawJSON?: (text: string) => unknown }).rawJSON;

/**
 * The plain values of a JSON text.
 *
 * @throws {RangeError} where a number would become another one
 */
export function plainOf(text: string): unknown {
  return plain(parse(text, MOST_LEVELS, Math.max(MAX_ITEMS, text.length)).root);
}

function plain(node: Node): unknown {
  if (node instanceof JsonNumber) {
    return number(node.text);
  }
  if (node instanceof JsonList) {
    return node.items.map(plain);
  }
  if (node instanceof JsonObject) {
    return Object.fromEntries([...node.members].map(([key, member]) => [key, plain(member)]));
  }
  return node;
}

function number(token: string): unknown {
  const value = Number(token);
  if (String(value) === token) {
    return value;
  }
  if (RAW !== undefined) {
    return RAW.call(JSON, token);
  }
  if (!isSame(String(value), token)) {
    throw new RangeError("A number has more digits than a double can hold. Write the packet with toJson().");
  }
  return value;
}

/** Whether two tokens say the same number: their digits without zeros at the ends, and the place of the point. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [spelt(one), spelt(other)];
  return left !== null && right !== null && left[0] === right[0] && left[1] === right[1];
}

function spelt(token: string): [digits: string, power: number] | null {
  const found = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(token);
  if (found === null) {
    return null;
  }
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  const digits = (whole + fraction).replace(/^0+/, "");
  const bare = digits.replace(/0+$/, "");
  return bare === "" ? ["0", 0] : [sign + bare, Number(exponent) - fraction.length + digits.length - bare.length];
}
