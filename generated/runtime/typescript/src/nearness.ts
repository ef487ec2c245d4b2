/* What somebody may have meant by a name or a code that nobody knows. */

const LONGEST_NAME = 100;
const FARTHEST = 2;

/** The first name with the same fold; else the nearest, at most two letters away and less than half the shorter fold; or null. */
export function nearName(name: string, names: readonly string[]): string | null {
  if (codePoints(name) > LONGEST_NAME) {
    return null;
  }
  const fold = nameFold(name);
  const folds = names.map(nameFold);
  const same = folds.findIndex((one) => one.join("") === fold.join(""));
  if (same >= 0) {
    return names[same] ?? null;
  }
  let best = FARTHEST + 1;
  let found: string | null = null;
  folds.forEach((other, at) => {
    const distance = letterDistance(fold, other, best);
    if (distance < best && 2 * distance < Math.min(fold.length, other.length)) {
      best = distance;
      found = names[at] ?? null;
    }
  });
  return found;
}

/** The first other code that is the same but for blanks around it, ASCII case and leading zeros; or null. */
export function nearCode(text: string, codes: readonly string[]): string | null {
  if (codePoints(text) > LONGEST_NAME) {
    return null;
  }
  const fold = codeFold(text);
  return codes.find((code) => code !== text && codeFold(code) === fold) ?? null;
}

/** A text without ASCII blanks around it. */
export function withoutBlanksAround(text: string): string {
  let first = 0;
  let last = text.length;
  while (first < last && isAsciiBlank(text.charCodeAt(first))) {
    first += 1;
  }
  while (last > first && isAsciiBlank(text.charCodeAt(last - 1))) {
    last -= 1;
  }
  return text.slice(first, last);
}

/** A code without its leading zeros; the last character stays. */
export function withoutZeros(text: string): string {
  return text.replace(/^0+(?=[^])/u, "");
}

/** How many code points a text has. */
export function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff]/g)?.length ?? 0);
}

function isAsciiBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** A text with small letters for the large ones of ASCII. */
export function lowered(text: string): string {
  return text.replace(/[A-Z]/g, (char) => char.toLowerCase());
}

/** The code points of a name that count. */
function nameFold(name: string): string[] {
  return [...lowered(name).replace(/[_\-\t-\r ]/g, "")];
}

function codeFold(text: string): string {
  return withoutZeros(lowered(withoutBlanksAround(text)));
}

/** Letters to put in, take out or change to make one text of the other; `enough` or more where it is no less. */
function letterDistance(one: readonly string[], other: readonly string[], enough: number): number {
  if (Math.abs(one.length - other.length) >= enough) {
    return enough;
  }
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of one.entries()) {
    const changed = [at + 1];
    for (const [to, wanted] of other.entries()) {
      const replaced = (row[to] ?? 0) + (letter === wanted ? 0 : 1);
      changed.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (changed[to] ?? 0) + 1));
    }
    row = changed;
    if (Math.min(...row) >= enough) {
      return enough;
    }
  }
  return row[other.length] ?? enough;
}
