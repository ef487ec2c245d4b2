/* Days, months and times: real ones of the calendar, in exactly the pattern of the type, without a zone. */

import type { TypeEntry } from "../contract.js";
import { isRealDay, isRealTime, LocalDate, LocalDateTime, LocalTime, minutesAhead, padded, YearMonth } from "../dates.js";
import { Fraction } from "../fraction.js";
import { withoutBlanksAround } from "../nearness.js";
import type { Subject } from "../sentences.js";
import type { ReadState } from "../state.js";
import { type Node, quoted } from "../tree.js";
import { Kind } from "./base.js";

const TOKEN = /yyyy|MM|M|dd|d|HH|mm|ss/g;
const SHAPES: Readonly<Record<string, string>> = {
  yyyy: "(?<year>[0-9]{4})",
  MM: "(?<month>[0-9]{2})",
  M: "(?<month>[1-9][0-9]?)",
  dd: "(?<day>[0-9]{2})",
  d: "(?<day>[1-9][0-9]?)",
  HH: "(?<hour>[0-9]{2})",
  mm: "(?<minute>[0-9]{2})",
  ss: "(?<second>[0-9]{2})",
};
const ISO_FORMS = ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm"];
const ZONE_BEHIND = "(?<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";

/** Year, month, day, hour, minute, second; what a pattern has not is the first there is. */
type Parts = [year: number, month: number, day: number, hour: number, minute: number, second: number];
type Value = LocalDate | LocalDateTime | LocalTime | YearMonth;
const PLACES: Readonly<Record<string, number>> = { y: 0, M: 1, d: 2, H: 3, m: 4, s: 5 };

/** Whether values of a type are points in time. */
export function isMoment(type: TypeEntry): boolean {
  return type.pattern !== undefined;
}

/** A point in time in the pattern of its type. */
export class Moment extends Kind {
  private readonly pattern: string;
  private readonly tokens: readonly string[];
  private readonly literals: readonly string[];
  private readonly isFixed: boolean;
  private readonly shape: RegExp;
  private readonly zone: string | undefined;
  private readonly accepts: readonly TypeEntry[];
  private loose: readonly RegExp[] | null = null;

  constructor(type: TypeEntry, subject: Subject, accepts: readonly TypeEntry[], zone: string | undefined) {
    super(type, subject);
    this.pattern = type.pattern ?? "";
    this.tokens = this.pattern.match(TOKEN) ?? [];
    this.literals = this.pattern.split(TOKEN);
    this.isFixed = this.tokens.every((token) => token.length > 1);
    this.shape = new RegExp(`^${shapeOf(type)}$`);
    this.accepts = accepts;
    this.zone = zone;
  }

  read(node: Node, state: ReadState, base: string, step: string): Value | undefined {
    if (typeof node !== "string") {
      return this.wrongType(node, state, base, step);
    }
    const exact = this.isFixed ? this.fixed(node) : momentOf(this.shape.exec(node), this.zone);
    if (exact !== null) {
      return this.found(exact, state, base, step, node);
    }
    if (state.tolerant) {
      const text = withoutBlanksAround(node);
      for (const shape of this.looseShapes()) {
        const moment = momentOf(shape.exec(text), this.zone);
        if (moment !== null) {
          this.inexact(state, base, step);
          return this.found(moment, state, base, step, node);
        }
      }
    }
    return this.wrongFormat(state, base, step);
  }

  /** `yyyyMMddHHmmss` */
  override plain(value: unknown): string {
    const [year, month, day, hour, minute, second] = partsOf(value as Value);
    return padded(year, 4) + padded(month) + padded(day) + padded(hour) + padded(minute) + padded(second);
  }

  override operand(value: unknown): Fraction {
    return Fraction.of(this.plain(value));
  }

  write(value: unknown): string {
    const parts = partsOf(value as Value);
    let text = "";
    for (let index = 0; index < this.tokens.length; index += 1) {
      const token = this.tokens[index] as string;
      text += (this.literals[index] as string) + padded(parts[PLACES[token.charAt(0)] as number] as number, token.length);
    }
    return quoted(text + (this.literals[this.tokens.length] as string));
  }

  override sameness(value: unknown): string {
    return this.write(value);
  }

  take(value: unknown): Value {
    const type = TYPES[this.type.kind] ?? LocalDateTime;
    if (value instanceof type) {
      return value;
    }
    if (typeof value !== "string") {
      throw this.refused();
    }
    try {
      return type.parse(value);
    } catch {
      throw this.refused();
    }
  }

  private found(parts: Parts, state: ReadState, base: string, step: string, met: Node): Value {
    const value = this.made(parts);
    return this.judgements.length === 0 ? value : this.judged(value, this.plain(value), state, base, step, met);
  }

  private made([year, month, day, hour, minute, second]: Parts): Value {
    switch (this.type.kind) {
      case "date":
        return new LocalDate(year, month, day);
      case "month":
        return new YearMonth(year, month);
      case "time":
        return new LocalTime(hour, minute, second);
      default:
        return new LocalDateTime(year, month, day, hour, minute, second);
    }
  }

  /** A text that is exactly of the pattern, all of whose parts are of one width. */
  private fixed(text: string): Parts | null {
    const parts: Parts = [1, 1, 1, 0, 0, 0];
    if (text.length !== this.pattern.length) {
      return null;
    }
    let at = 0;
    for (let index = 0; index < this.tokens.length; index += 1) {
      const literal = this.literals[index] ?? "";
      const token = this.tokens[index] ?? "";
      if (literal !== "" && !text.startsWith(literal, at)) {
        return null;
      }
      at += literal.length;
      let number = 0;
      for (const end = at + token.length; at < end; at += 1) {
        const digit = text.charCodeAt(at) - 0x30;
        if (!(digit >= 0 && digit <= 9)) {
          return null;
        }
        number = number * 10 + digit;
      }
      parts[PLACES[token.charAt(0)] ?? 0] = number;
    }
    return text.endsWith(this.literals[this.tokens.length] ?? "") && isReal(parts) ? parts : null;
  }

  private looseShapes(): readonly RegExp[] {
    if (this.loose === null) {
      const own = ISO_FORMS.includes(this.pattern) ? [this.type] : [];
      const others = [...own, ...this.accepts.filter(isMoment)];
      this.loose = [this.shape, ...others.map((other) => shapeWithTail(other, this.zone))];
    }
    return this.loose;
  }
}

const TYPES: Readonly<Record<string, typeof LocalDate | typeof LocalDateTime | typeof LocalTime | typeof YearMonth>> = {
  date: LocalDate,
  datetime: LocalDateTime,
  month: YearMonth,
  time: LocalTime,
};

function partsOf(value: Value): Parts {
  if (value instanceof LocalDateTime) {
    return [value.year, value.month, value.day, value.hour, value.minute, value.second];
  }
  if (value instanceof LocalTime) {
    return [1, 1, 1, value.hour, value.minute, value.second];
  }
  return [value.year, value.month, value instanceof LocalDate ? value.day : 1, 0, 0, 0];
}

function isReal([year, month, day, hour, minute, second]: Parts): boolean {
  return isRealDay(year, month, day) && isRealTime(hour, minute, second);
}

/** The moment of a match, moved to the zone of all times where it names another; null where there is no such moment. */
function momentOf(found: RegExpExecArray | null, zone = "Z"): Parts | null {
  if (found === null) {
    return null;
  }
  const { year = "1", month = "1", day = "1", hour = "0", minute = "0", second = "0", zone: named } = found.groups ?? {};
  const parts: Parts = [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)];
  if (!isReal(parts)) {
    return null;
  }
  return named === undefined ? parts : moved(parts, minutesAhead(zone) - minutesAhead(named));
}

/** So many minutes later; null where the calendar ends before. */
function moved([year, month, day, hour, minute, second]: Parts, minutes: number): Parts | null {
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  made.setUTCHours(hour, minute + minutes, second);
  const later = made.getUTCFullYear();
  return later >= 1 && later <= 9999
    ? [later, made.getUTCMonth() + 1, made.getUTCDate(), made.getUTCHours(), made.getUTCMinutes(), made.getUTCSeconds()]
    : null;
}

/** A pattern, a fraction of a second behind it where it ends in one, and a zone behind an ISO form where that says something. */
function shapeWithTail(type: TypeEntry, zone: string | undefined): RegExp {
  const pattern = type.pattern ?? "";
  const fraction = pattern.endsWith("ss") ? "(?:\\.[0-9]+)?" : "";
  return new RegExp(`^${shapeOf(type)}${fraction}${zone !== undefined && ISO_FORMS.includes(pattern) ? ZONE_BEHIND : ""}$`);
}

/** The expression of a pattern. */
function shapeOf({ pattern = "" }: TypeEntry): string {
  let shape = "";
  let at = 0;
  for (const token of pattern.matchAll(TOKEN)) {
    shape += literally(pattern.slice(at, token.index)) + (SHAPES[token[0]] ?? "");
    at = token.index + token[0].length;
  }
  return shape + literally(pattern.slice(at));
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
