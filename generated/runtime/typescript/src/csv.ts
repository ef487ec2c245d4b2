/* Rows of a CSV text as spreadsheets write it: cells in quotes where they need them, a quote in them doubled. */

const SEPARATORS = [";", "\t", ","];
const BLANKS = /^[ \t\r\n]+|[ \t\r\n]+$/g;

/** The cells of each row, without the blanks around them. */
export function* csvRows(text: string): Generator<string[], void> {
  const separator = separatorOf(text);
  let cells: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { cell, behind } = cellAt(text, at, separator);
    cells.push(cell.replace(BLANKS, ""));
    if (text[behind] !== separator) {
      yield cells;
      cells = [];
    }
    at = behind + 1;
  }
  if (cells.length > 0) {
    yield [...cells, ""];
  }
}

/** What the first line has most of. */
function separatorOf(text: string): string {
  const end = text.indexOf("\n");
  const first = end < 0 ? text : text.slice(0, end);
  const counts = SEPARATORS.map((one) => first.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
}

/** A cell, and where the separator or the line's end behind it stands. */
function cellAt(text: string, start: number, separator: string): { readonly cell: string; readonly behind: number } {
  let isQuoted = text[start] === '"';
  let at = isQuoted ? start + 1 : start;
  let cell = "";
  while (at < text.length && (isQuoted || (text[at] !== separator && text[at] !== "\n"))) {
    const isDoubled = isQuoted && text[at] === '"' && text[at + 1] === '"';
    if (isQuoted && text[at] === '"' && !isDoubled) {
      isQuoted = false;
    } else {
      cell += text[at];
    }
    at += isDoubled ? 2 : 1;
  }
  return { cell, behind: at };
}
