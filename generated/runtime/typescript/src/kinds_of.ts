/* The kind of value that a type of the contract is. */

import type { TypeEntry } from "./contract.js";
import type { Codes } from "./constraints.js";
import type { Kind } from "./kinds/base.js";
import { Code, Flag, ListedCode } from "./kinds/codes.js";
import { DecimalKind, Integer, Percent } from "./kinds/numbers.js";
import { Base64, Json, Text, Url } from "./kinds/texts.js";
import { Moment } from "./kinds/times.js";
import type { Subject } from "./sentences.js";

/** What kinds ask beside their type. */
export interface Around {
  readonly subject: Subject;
  readonly accepts: readonly TypeEntry[];
  readonly zone: string | null;
  readonly codes: Codes | null;
}

/** The kind of a type that is neither list nor record. */
export function kindOf(type: TypeEntry, { subject, accepts, zone, codes }: Around): Kind {
  switch (type.kind) {
    case "text":
      return new Text(type, subject);
    case "url":
      return new Url(type, subject);
    case "base64":
      return new Base64(type, subject);
    case "json":
      return new Json(type, subject);
    case "code":
      return type.listed === true && codes !== null
        ? new ListedCode(type, subject, codes)
        : new Code(type, subject, new Set((codes?.codes ?? []).map((one) => one.code)));
    case "integer":
      return new Integer(type, subject);
    case "decimal":
      return new DecimalKind(type, subject);
    case "percent":
      return new Percent(type, subject);
    case "flag":
      return new Flag(type, subject);
    default:
      return new Moment(type, subject, accepts, zone ?? undefined);
  }
}
