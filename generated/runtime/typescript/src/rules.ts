/* Rules across the fields of a record, and of the records in it. */

import type { RuleEntry } from "./contract.js";
import { condition, expression, pathsOf } from "./expressions.js";
import { Fraction } from "./fraction.js";
import { type Evaluated, type Found, type Holds, type Members, type Path, type Scope, ZERO } from "./scope.js";
import type { Blanks } from "./sentences.js";
import { type Citing, RuleSubject } from "./subjects.js";
import { step } from "./tree.js";

const PLACES_SHOWN = 6;
const NONE: readonly string[] = [];

/** One rule, its conditions read once. */
export class Rule {
  readonly entry: RuleEntry;
  readonly subject: RuleSubject;
  private readonly check: Holds;
  private readonly when: readonly Holds[];
  private readonly tolerance: Fraction;
  private readonly named: readonly Path[];
  private readonly shown: readonly Evaluated[];

  constructor(entry: RuleEntry, citing: Citing) {
    const { check, when = [], tolerance = "0" } = entry;
    this.entry = entry;
    this.subject = new RuleSubject(entry, citing);
    this.check = condition(check);
    this.when = when.map(condition);
    this.tolerance = Fraction.of(tolerance);
    this.named = pathsOf([check, ...when]);
    this.shown = entry.shows_numbers === true && "left" in check ? [expression(check.left), expression(check.right)] : [];
  }

  /** Where it is broken in an object: the steps from there, none or to a row, and the two numbers that may be told. */
  *broken(members: Members): Iterable<readonly [at: string, numbers: Blanks]> {
    for (const [at, scope] of this.scopes(members)) {
      if (this.when.every((one) => one(scope, ZERO) === true) && this.check(scope, this.tolerance) === false) {
        yield [at, this.numbers(scope)];
      }
    }
  }

  /** What it is judged for: the object, or the rows that it holds. */
  private *scopes(members: Members): Iterable<readonly [string, Scope]> {
    const { each } = this.entry;
    if (each === undefined) {
      yield ["", this.counted({ members, above: null, zeroes: NONE })];
    }
    const found: Found = new Map();
    for (const wire of each ?? NONE) {
      const isList = members.isList(wire);
      for (const [at, row] of (members.items(wire) ?? []).entries()) {
        if (typeof row === "object" && !(row instanceof Fraction)) {
          yield [step(wire) + (isList ? `/${at}` : ""), this.counted({ members: row, above: members, zeroes: NONE, found })];
        }
      }
    }
  }

  /** With what counts as 0 where it is absent, while one of its fields has a value. */
  private counted(scope: Scope): Scope {
    const { zeroes } = this.entry;
    const isSomethingThere = zeroes !== undefined && this.named.some((path) => path.home(scope).isThere(path.first) === true);
    return isSomethingThere ? { ...scope, zeroes } : scope;
  }

  private numbers(scope: Scope): Blanks {
    const [stated, computed] = this.shown.map((one) => one(scope));
    return stated instanceof Fraction && computed instanceof Fraction
      ? { stated: stated.rounded(PLACES_SHOWN), computed: computed.rounded(PLACES_SHOWN) }
      : {};
  }
}
