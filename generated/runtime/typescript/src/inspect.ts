/* What consoles and logs show of a value. */

/** Under this symbol consoles (of Node, Deno, Bun) ask a value what they should show of it. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Let consoles show a text of the values of a class. */
export function shows<T extends object>(prototype: T, text: (value: T, inspect: (value: unknown) => string) => string): void {
  Object.defineProperty(prototype, INSPECT, {
    value(this: T, _depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
      return text(this, (value) => inspect(value, options));
    },
  });
}
