'use strict';
/* What somebody may have meant by a name or a code that nobody knows. */

const LONGEST_NAME = 100;
const FARTHEST = 2;

/**
 * The first name with the same fold; else the nearest, at most two letters away and less than half the shorter fold; or null.
 * @param {string} name
 * @param {readonly string[]} names
 */
function nearName(name, names) {
  if (codePoints(name) > LONGEST_NAME) {
    return null;
  }
  const fold = nameFold(name);
  const folds = names.map(nameFold);
  const same = folds.findIndex((one) => one.join('') === fold.join(''));
  if (same >= 0) {
    return names[same];
  }
  let [best, found] = [FARTHEST + 1, /** @type {string | null} */ (null)];
  folds.forEach((other, at) => {
    const distance = letterDistance(fold, other, best);
    if (distance < best && 2 * distance < Math.min(fold.length, other.length)) {
      [best, found] = [distance, names[at]];
    }
  });
  return found;
}

/**
 * The first other code that is the same but for blanks around it, ASCII case and leading zeros; or null.
 * @param {string} text
 * @param {readonly string[]} codes
 */
function nearCode(text, codes) {
  if (codePoints(text) > LONGEST_NAME) {
    return null;
  }
  const fold = codeFold(text);
  return codes.find((code) => code !== text && codeFold(code) === fold) ?? null;
}

/**
 * A text without ASCII blanks around it.
 * @param {string} text
 */
function withoutBlanksAround(text) {
  let [first, last] = [0, text.length];
  while (first < last && isAsciiBlank(text.charCodeAt(first))) {
    first += 1;
  }
  while (last > first && isAsciiBlank(text.charCodeAt(last - 1))) {
    last -= 1;
  }
  return text.slice(first, last);
}

/**
 * A code without its leading zeros; the last character stays.
 * @param {string} text
 */
function withoutZeros(text) {
  return text.replace(/^0+(?=[^])/u, '');
}

/** @param {number} code */
function isAsciiBlank(code) {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** @param {string} text */
function lowered(text) {
  return text.replace(/[A-Z]/g, (char) => char.toLowerCase());
}

/**
 * The code points of a name that count.
 * @param {string} name
 */
function nameFold(name) {
  return [...lowered(name).replace(/[_\-\t-\r ]/g, '')];
}

/** @param {string} text */
function codeFold(text) {
  return withoutZeros(lowered(withoutBlanksAround(text)));
}

/**
 * Letters to put in, take out or change to make one text of the other; `enough` or more where it is no less.
 * @param {readonly string[]} one
 * @param {readonly string[]} other
 * @param {number} enough
 */
function letterDistance(one, other, enough) {
  if (Math.abs(one.length - other.length) >= enough) {
    return enough;
  }
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const changed = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const replaced = row[to] + (one[at] === other[to] ? 0 : 1);
      changed.push(Math.min(replaced, row[to + 1] + 1, changed[to] + 1));
    }
    row = changed;
    if (Math.min(...row) >= enough) {
      return enough;
    }
  }
  return row[other.length];
}

/**
 * How many code points a text has.
 * @param {string} text
 */
function codePoints(text) {
  return text.length - (text.match(/[\ud800-\udbff]/g) ?? []).length;
}
