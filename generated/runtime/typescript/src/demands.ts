/* Statements that a field is required, or forbidden: in which editions, and when. */

import type { DemandEntry, DemandsEntry, Lifetime, Severity } from "./contract.js";
import { condition } from "./expressions.js";
import { type Holds, type Members, ZERO } from "./scope.js";
import { isOf, type Span } from "./state.js";

const NONE: readonly string[] = [];

/** What statements look at: the object as conditions see it, and the text of one of its fields. */
export interface Beside {
  members(): Members;
  plain(wire: string): string | undefined;
}

/** One statement. */
export class Demand {
  readonly severity: Severity;
  private readonly span: Span;
  private readonly when: string | undefined;
  private readonly values: readonly string[];
  private readonly condition: Holds | null;

  constructor(entry: DemandEntry, span: Span) {
    this.severity = entry.severity;
    this.span = span;
    this.when = entry.when;
    this.values = entry.is ?? NONE;
    this.condition = entry.condition === undefined ? null : condition(entry.condition);
  }

  /** Whether it asks, in an edition. */
  asks(edition: number, beside: Beside): boolean {
    if (!isOf(this.span, edition)) {
      return false;
    }
    if (this.condition !== null) {
      return this.condition({ members: beside.members(), above: null, zeroes: NONE }, ZERO) === true;
    }
    const value = this.when === undefined ? undefined : beside.plain(this.when);
    return this.when === undefined || (value !== undefined && this.values.includes(value));
  }
}

/** The statements of a constraint, in order. */
export function demandsOf(entry: DemandsEntry | undefined, span: (item: Lifetime) => Span): readonly Demand[] {
  return entry === undefined ? [] : statementsOf(entry).map((one) => new Demand(one, span(one)));
}

/** What the first of some statements weighs that asks; null where none does. */
export function first(demands: readonly Demand[], edition: number, beside: Beside): Severity | null {
  return demands.find((one) => one.asks(edition, beside))?.severity ?? null;
}

/** The entries of the statements of a constraint, in order. */
export function statementsOf(entry: DemandsEntry): readonly DemandEntry[] {
  return [entry, ...(entry.also ?? [])];
}

/** Whether a statement asks in all editions, whatever stands beside the field. */
export function isPlain({ when, condition: asked, since, until }: DemandEntry): boolean {
  return when === undefined && asked === undefined && since === undefined && until === undefined;
}
