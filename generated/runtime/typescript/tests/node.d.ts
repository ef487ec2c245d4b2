/* What the tests use of Node, so that they need no package for its types. */

declare module "node:test" {
  export function test(name: string, body: () => void | Promise<void>): void;
}

declare module "node:assert/strict" {
  export function equal(actual: unknown, expected: unknown, message?: string): void;
  export function deepEqual(actual: unknown, expected: unknown, message?: string): void;
  export function ok(value: unknown, message?: string): asserts value;
  export function throws(body: () => unknown, error?: object): void;
  export function rejects(body: () => Promise<unknown>, error?: object): Promise<void>;
}

declare module "node:util" {
  export function inspect(value: unknown): string;
}
