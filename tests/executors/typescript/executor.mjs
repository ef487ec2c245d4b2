// Executor for the TypeScript SDK, see ../README.md: `executor.mjs PACKAGE`, or `executor.mjs RUNTIME CONTRACT`, a folder whose documents are taken for a package.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";

const LIMITS = { max_findings: "maxFindings", max_bytes: "maxBytes", max_levels: "maxLevels", max_items: "maxItems" };
const PIECE = 1 << 16;

/** The documents of a folder of a contract, as texts. */
function documentsOf(folder) {
  const text = (...names) => readFileSync(path.join(folder, ...names), "utf-8");
  const each = (kind) => Object.fromEntries(readdirSync(path.join(folder, kind)).map((name) => [path.parse(name).name, text(kind, name)]));
  return { regulation: text("regulation.json"), services: text("services.json"), records: each("records"), code_tables: each("code_tables"), lists: existsSync(path.join(folder, "lists")) ? each("lists") : {} };
}

/** What a contract has, without generated classes. */
function ofContract({ loaded, streamMessage }, folder) {
  const { records, services, readMessage } = loaded(documentsOf(folder));
  return { records, services, readMessage, streamMessage };
}

/** What a package has: its classes, and those of the messages of its services. */
function ofPackage({ readMessage, streamMessage, ...exported }) {
  const each = Object.values(exported);
  const services = each.filter((one) => typeof one === "object" && "readRequest" in one);
  const messages = services.flatMap((one) => [one.requestInfo, one.responseInfo, one.bareInfo]).map((info) => info.type);
  const classes = [...each.filter((one) => typeof one === "function" && one.record !== undefined), ...messages];
  return {
    records: new Map(classes.map((one) => [one.record.id, one])),
    services: new Map(services.map((one) => [one.id, one])),
    readMessage,
    streamMessage,
  };
}

/** Reads one record, or a list of them. */
function record({ records }, asked, data) {
  const type = records.get(asked.record);
  if (asked.list) {
    const reading = type.readList(data, options(asked));
    return { ...said(reading), ...inside(reading.items), ...restsOn(reading), written: written(reading.items.map((item) => item.value)) };
  }
  const reading = type.read(data, options(asked));
  return { ...said(reading), ...restsOn(reading), written: written([reading.value]) };
}

/** Reads a whole message. */
function message({ readMessage }, asked, data) {
  const { service, kind } = asked;
  const reading = readMessage(data, { service, kind, ...options(asked) });
  return {
    service: reading.service && reading.service.id,
    kind: reading.kind,
    ...said(reading),
    ...inside(reading.records),
    ...restsOn(reading),
    written: written([reading.value]),
    records: written(reading.records.map((item) => item.value)),
  };
}

/** Reads a message record by record. */
async function stream({ services, streamMessage }, asked, data) {
  const messages = streamMessage(pieces(data), services.get(asked.service), { kind: asked.kind, ...options(asked) });
  const readings = [];
  for await (const reading of messages) {
    readings.push(reading);
  }
  const findings = [...readings.flatMap((reading) => reading.findings), ...messages.findings];
  return { ...said({ findings, truncated: messages.truncated }), ...inside(readings), ...restsOn(messages), records: written(readings.map((item) => item.value)) };
}

function* pieces(data) {
  for (let at = 0; at < data.length; at += PIECE) {
    yield data.subarray(at, at + PIECE);
  }
}

/** Shows every text that might land in a log. */
function show({ records }, asked, data) {
  const reading = records.get(asked.record).read(data, options(asked));
  const shown = [inspect(reading, { depth: 9 }), String(reading), inspect(reading.value), String(reading.value), ...reading.findings.map(String)];
  try {
    reading.orThrow();
  } catch (error) {
    shown.push(inspect(error), String(error));
  }
  return { shown };
}

function options(asked) {
  const lists = (asked.catalogs ?? []).map(([table, version, csv]) => [table, Catalog.readCsv(Buffer.from(csv), { version })]);
  const catalogs = asked.catalogs === undefined ? undefined : Catalogs.of(Object.fromEntries(lists));
  const limits = Object.entries(LIMITS).filter(([name]) => name in asked);
  return { mode: asked.mode, edition: asked.edition, catalogs, ...Object.fromEntries(limits.map(([name, own]) => [own, asked[name]])) };
}

/** Findings as the protocol writes them. */
function said({ findings, truncated }) {
  const rows = findings.map((one) => [one.path, one.rule, one.severity, one.messageVi, one.messageEn, JSON.stringify(one)]);
  return { findings: rows, truncated };
}

/** The lists that it was judged by, and those that nobody gave. */
function restsOn({ used, notJudged }) {
  return { used: used.map((one) => [one.table, one.version]), not_judged: notJudged };
}

function inside(readings) {
  return { record_findings: readings.map((item) => item.findings.map((one) => [one.path, one.rule, one.severity])) };
}

function written(values) {
  return values.map((value) => (value === null ? null : Buffer.from(value.toJson()).toString("base64")));
}

let Catalog;
let Catalogs;

const WORK = { message, stream, show };

async function main() {
  const [module, folder] = process.argv.slice(2);
  const found = await import(pathToFileURL(module));
  ({ Catalog, Catalogs } = found);
  const sdk = folder === undefined ? ofPackage(found) : ofContract(found, folder);
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const asked = JSON.parse(line);
    let answer;
    try {
      answer = await (WORK[asked.do] ?? record)(sdk, asked, Buffer.from(asked.data, "base64"));
    } catch (error) {
      answer = { crash: String(error && error.stack) };
    }
    process.stdout.write(`${JSON.stringify({ id: asked.id, ...answer })}\n`);
  }
}

await main();
