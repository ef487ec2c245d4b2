// `sdk_typescript.mjs RUNTIME CONTRACT PACKET ZOD AJV`: one record, ours beside zod and ajv, which take turns in one process. Prints medians in microseconds a packet.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, folder, file, zodFile, ajvFile] = process.argv.slice(2);
const { loaded } = await import(pathToFileURL(runtime));
const z = (await import(pathToFileURL(zodFile))).z;
const { default: Ajv } = (await import(pathToFileURL(ajvFile))).default;

const ROUNDS = 40;
const PACKETS = 500;
const WARM = 10;
const PACKET = readFileSync(file);
const BAD = Buffer.from(PACKET.toString().replace('"20200720093010"', '"20201320093010"'));
const PATTERNS = ["[A-Z0-9.]{1,35}", "[0-9]{9,12}", "[A-Z]{2}-[0-9]{4}"].map((pattern) => new RegExp(`^(?:${pattern})$`, "u"));
const DIGITS = /^([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})$/;
const DECODER = new TextDecoder("utf-8", { fatal: true });

const parsed = (bytes) => JSON.parse(DECODER.decode(bytes));

/** The record by its contract. */
function ours() {
  const text = (...names) => readFileSync(path.join(folder, ...names), "utf-8");
  const each = (kind) => Object.fromEntries(readdirSync(path.join(folder, kind)).map((name) => [path.parse(name).name, text(kind, name)]));
  const documents = { regulation: text("regulation.json"), services: text("services.json"), records: each("records"), code_tables: each("code_tables") };
  return loaded(documents).records.get("ho_so");
}

/** A real time, or null. */
function time(text) {
  const [, ...parts] = DIGITS.exec(text) ?? [];
  const [year, month, day, hour, minute, second] = parts.map(Number);
  const made = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal = parts.length === 6 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day && hour <= 23 && minute <= 59 && second <= 59;
  return isReal ? made : null;
}

/** What a careful user of zod writes by hand for the same record. */
function zod() {
  const moment = z.string().transform((text, context) => {
    const made = time(text);
    if (made === null) {
      context.addIssue({ code: "custom", message: "yyyyMMddHHmmss" });
      return z.NEVER;
    }
    return made;
  });
  const part = z.object({
    Ten: z.string().min(1).max(500),
    Ma: z.string().regex(PATTERNS[2]).optional(),
    So: z.string().regex(/^[0-9]{1,5}$/u).optional(),
    GhiChu: z.string().optional(),
    DuongDan: z.string().max(1000).optional(),
  });
  const shape = { TrangThai: z.string().min(1), KetQua: z.string().min(1) };
  for (let at = 0; at < 15; at += 1) {
    shape[`Ma${at}`] = z.string().regex(PATTERNS[at % 3]);
    shape[`Chu${at}`] = z.string().max(200).optional();
  }
  for (let at = 0; at < 3; at += 1) {
    shape[`Luc${at}`] = moment;
    shape[`Ngay${at}`] = z.union([z.literal("").transform(() => undefined), moment]).optional();
    shape[`DanhSach${at}`] = z.array(part).optional();
  }
  return z.object(shape);
}

/** The same for ajv, which makes no values. */
function ajv() {
  const made = new Ajv({ allErrors: true });
  made.addFormat("moment", (text) => text === "" || time(text) !== null);
  const text = (more) => ({ type: "string", ...more });
  const part = { Ten: text({ minLength: 1, maxLength: 500 }), Ma: text({ pattern: PATTERNS[2].source }), So: text({ pattern: "^[0-9]{1,5}$" }), GhiChu: text(), DuongDan: text({ maxLength: 1000 }) };
  const properties = { TrangThai: text({ minLength: 1 }), KetQua: text({ minLength: 1 }) };
  for (let at = 0; at < 15; at += 1) {
    properties[`Ma${at}`] = text({ pattern: PATTERNS[at % 3].source });
    properties[`Chu${at}`] = text({ maxLength: 200 });
  }
  for (let at = 0; at < 3; at += 1) {
    properties[`Luc${at}`] = text({ minLength: 1, format: "moment" });
    properties[`Ngay${at}`] = text({ format: "moment" });
    properties[`DanhSach${at}`] = { type: "array", items: { type: "object", required: ["Ten"], properties: part } };
  }
  const required = Object.keys(properties).filter((name) => /^(?:Ma|Luc|TrangThai|KetQua)/.test(name));
  return made.compile({ type: "object", required, properties });
}

const record = ours();
const schema = zod();
const validate = ajv();
const value = record.read(PACKET).orThrow();
const answers = [record.read(BAD).valid, schema.safeParse(parsed(BAD)).success, validate(parsed(BAD)), !schema.safeParse(parsed(PACKET)).success, !validate(parsed(PACKET))];
if (answers.some(Boolean) || record.read(PACKET).findings.length > 0) {
  throw new Error(`They do not do the same: ${answers}.`);
}

const works = {
  read: () => record.read(PACKET),
  reject: () => record.read(BAD),
  write: () => value.toJson(),
  zod: () => schema.safeParse(parsed(PACKET)),
  "zod reject": () => schema.safeParse(parsed(BAD)),
  ajv: () => validate(parsed(PACKET)),
};
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    const start = process.hrtime.bigint();
    for (let count = 0; count < PACKETS; count += 1) {
      work();
    }
    times[name].push(Number(process.hrtime.bigint() - start) / PACKETS / 1000);
  }
}
const median = (name) => times[name].slice(WARM).sort((one, other) => one - other)[(ROUNDS - WARM) >> 1];
const row = (what, baseline, label) => ({ what, ours_us: median(what.split(" ")[0]), ...(baseline === null ? {} : { baseline_us: median(baseline), baseline: label }) });
const rows = [
  row("read", "zod", "JSON.parse and zod"),
  row("read (and ajv)", "ajv", "JSON.parse and ajv, no values"),
  row("reject", "zod reject", "JSON.parse and zod"),
  row("write", null, ""),
];
console.log(JSON.stringify({ language: "typescript", rows }));
