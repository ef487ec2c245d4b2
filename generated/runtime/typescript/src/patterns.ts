/*
 * Regular expressions of the common subset, as this language reads them: by code point, `.` for any of them, the whole text.
 * Strict Unicode expressions refuse escapes that are not needed (`\-` outside a class, `\&`, `\~`), so these lose their backslash.
 */

/** A pattern as an expression that matches the whole text. */
export function patternOf(pattern: string): RegExp {
  let source = "";
  let inClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === "\\") {
      at += 1;
      source += escapedIn(inClass, pattern.charAt(at));
      continue;
    }
    inClass = char === "[" ? true : char === "]" ? false : inClass;
    source += char;
  }
  return new RegExp(`^(?:${source})$`, "su");
}

function escapedIn(inClass: boolean, char: string): string {
  const isPlain = char === "&" || char === "~" || (char === "-" && !inClass);
  return isPlain ? char : `\\${char}`;
}
