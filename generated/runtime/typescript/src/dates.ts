/* Days, months and times of the calendar: plain values, without a zone. */

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has. */
function daysOf(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_DAYS[month - 1] ?? 0) + (isLeap ? 1 : 0);
}

/** Whether a day is one of the calendar, from year 1 to 9999. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return isWhole && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** Whether a time is one of a day. */
export function isRealTime(hour: number, minute: number, second: number): boolean {
  const isWhole = Number.isInteger(hour) && Number.isInteger(minute) && Number.isInteger(second);
  return isWhole && hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
}

/** The day of a moment that is the number `yyyyMMddHHmmss`, counted from one long before all of them. */
export function dayOf(moment: number): number {
  const date = Math.floor(moment / 1_000_000);
  const month = Math.floor(date / 100) % 100;
  const year = Math.floor(date / 10_000) - (month < 3 ? 1 : 0); // of years that begin in March, so that the leap day is the last
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + (date % 100);
}

/** So many digits, zeros before them. */
export function padded(number: number, width = 2): string {
  return number >= 10 && width === 2 ? String(number) : String(number).padStart(width, "0");
}

/** The groups of a text as numbers; throws where it is none. */
function numbers(text: string, shape: RegExp, what: string): number[] {
  const found = shape.exec(text);
  if (found === null) {
    throw new RangeError(what);
  }
  return found.slice(1).map((digits) => Number(digits ?? "0"));
}

function real(isSo: boolean): void {
  if (!isSo) {
    throw new RangeError("There is no such day or time.");
  }
}

/** A day, from year 1 to 9999. */
export class LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;

  /** @throws {RangeError} where the calendar has no such day */
  constructor(year: number, month: number, day: number) {
    real(isRealDay(year, month, day));
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** The day of `2024-03-12`; throws `RangeError` for other texts. */
  static parse(text: string): LocalDate {
    const [year = 0, month = 0, day = 0] = numbers(text, /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/, "A day is written as 2024-03-12.");
    return new LocalDate(year, month, day);
  }

  /** Less than zero, zero or greater, as this is before the other, the same or after it. */
  compareTo(other: LocalDate): number {
    return this.year - other.year || this.month - other.month || this.day - other.day;
  }

  /** Whether the other is the same day. */
  equals(other: unknown): boolean {
    return other instanceof LocalDate && this.compareTo(other) === 0;
  }

  /** `2024-03-12` */
  toString(): string {
    return `${padded(this.year, 4)}-${padded(this.month)}-${padded(this.day)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A time of a day, to the second. */
export class LocalTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;

  /** @throws {RangeError} where a day has no such time */
  constructor(hour: number, minute: number, second = 0) {
    real(isRealTime(hour, minute, second));
    this.hour = hour;
    this.minute = minute;
    this.second = second;
  }

  /** The time of `08:30:00` or `08:30`; throws `RangeError` for other texts. */
  static parse(text: string): LocalTime {
    const [hour = 0, minute = 0, second = 0] = numbers(text, /^([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/, "A time is written as 08:30:00.");
    return new LocalTime(hour, minute, second);
  }

  /** Less than zero, zero or greater, as this is before the other, the same or after it. */
  compareTo(other: LocalTime): number {
    return this.hour - other.hour || this.minute - other.minute || this.second - other.second;
  }

  /** Whether the other is the same time. */
  equals(other: unknown): boolean {
    return other instanceof LocalTime && this.compareTo(other) === 0;
  }

  /** `08:30:00` */
  toString(): string {
    return `${padded(this.hour)}:${padded(this.minute)}:${padded(this.second)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A day and a time of it, to the second, in no zone. */
export class LocalDateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;

  /** @throws {RangeError} where there is no such day or time */
  constructor(year: number, month: number, day: number, hour = 0, minute = 0, second = 0) {
    real(isRealDay(year, month, day) && isRealTime(hour, minute, second));
    this.year = year;
    this.month = month;
    this.day = day;
    this.hour = hour;
    this.minute = minute;
    this.second = second;
  }

  /** The moment of `2024-03-12T08:30:00`, seconds may be left out; throws `RangeError` for other texts. */
  static parse(text: string): LocalDateTime {
    const shape = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?$/;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers(text, shape, "A moment is written as 2024-03-12T08:30:00.");
    return new LocalDateTime(year, month, day, hour, minute, second);
  }

  /** What clocks show in a zone (`+07:00`, `Z`) at an instant; parts of a second are dropped. Throws `RangeError` outside years 1 to 9999. */
  static fromInstant(instant: Date, zone: string): LocalDateTime {
    const there = new Date(instant.getTime() + minutesAhead(zone) * 60_000);
    return new LocalDateTime(
      there.getUTCFullYear(),
      there.getUTCMonth() + 1,
      there.getUTCDate(),
      there.getUTCHours(),
      there.getUTCMinutes(),
      there.getUTCSeconds(),
    );
  }

  /** The instant at which clocks in a zone show this. */
  toInstant(zone: string): Date {
    const made = new Date(0);
    made.setUTCFullYear(this.year, this.month - 1, this.day);
    made.setUTCHours(this.hour, this.minute - minutesAhead(zone), this.second);
    return made;
  }

  /** The day. */
  get date(): LocalDate {
    return new LocalDate(this.year, this.month, this.day);
  }

  /** The time of the day. */
  get time(): LocalTime {
    return new LocalTime(this.hour, this.minute, this.second);
  }

  /** Less than zero, zero or greater, as this is before the other, the same or after it. */
  compareTo(other: LocalDateTime): number {
    return this.date.compareTo(other.date) || this.time.compareTo(other.time);
  }

  /** Whether the other is the same moment. */
  equals(other: unknown): boolean {
    return other instanceof LocalDateTime && this.compareTo(other) === 0;
  }

  /** `2024-03-12T08:30:00` */
  toString(): string {
    return `${this.date.toString()}T${this.time.toString()}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** A month of a year, from year 1 to 9999. */
export class YearMonth {
  readonly year: number;
  readonly month: number;

  /** @throws {RangeError} where there is no such month */
  constructor(year: number, month: number) {
    real(isRealDay(year, month, 1));
    this.year = year;
    this.month = month;
  }

  /** The month of `2024-03`; throws `RangeError` for other texts. */
  static parse(text: string): YearMonth {
    const [year = 0, month = 0] = numbers(text, /^([0-9]{4})-([0-9]{2})$/, "A month is written as 2024-03.");
    return new YearMonth(year, month);
  }

  /** Less than zero, zero or greater, as this is before the other, the same or after it. */
  compareTo(other: YearMonth): number {
    return this.year - other.year || this.month - other.month;
  }

  /** Whether the other is the same month. */
  equals(other: unknown): boolean {
    return other instanceof YearMonth && this.compareTo(other) === 0;
  }

  /** `2024-03` */
  toString(): string {
    return `${padded(this.year, 4)}-${padded(this.month)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

/** How many minutes a zone (`+07:00`, `Z`) is ahead of UTC. */
export function minutesAhead(zone: string): number {
  const minutes = zone === "Z" ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith("-") ? -minutes : minutes;
}
