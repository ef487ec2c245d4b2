import { deepEqual, equal, throws } from "node:assert/strict";
import { test } from "node:test";
import { loaded } from "../src/index.js";

const label = { vi: "Mẫu", en: "Sample" };

const NO_SERVICES = JSON.stringify({ contract: "1.0", message_keys: {}, bare_responses: [], services: [] });

interface Documents {
  regulation: { contract: string; editions: { edition: string; label: typeof label }[] };
  record: { contract: string; fields: Record<string, any>[]; rules: Record<string, any>[]; [key: string]: unknown };
}

function documents(): Documents {
  const when = { kind: "datetime", pattern: "yyyyMMddHHmmss" };
  const number = { kind: "integer", digits: 5, form: "either" };
  return {
    regulation: { contract: "1.0", editions: [{ edition: "1", label }] },
    record: {
      contract: "1.0",
      record: "mau",
      kind: "record",
      label,
      source: [],
      confidence: "A",
      fields: [
        { wire: "So", id: "so", label, type: { ...number }, constraints: { range: { max: "9", severity: "error" } } },
        { wire: "Luc", id: "luc", label, type: { ...when }, accepts: [{ kind: "datetime", pattern: "yyyy-MM-dd HH:mm" }] },
        { wire: "Ds", id: "ds", label, type: { kind: "list", item: { kind: "text" } } },
      ],
      rules: [{ rule: "mot", severity: "error", sentence: label, check: { op: "<", left: { field: "So" }, right: { op: "+", left: { number: "1" }, right: { field: "So" } } } }],
    },
  };
}

/** Reads a record by a contract after a change of it. */
function read(change: (made: Documents) => void, text = "{}"): boolean {
  const made = documents();
  change(made);
  const { records } = loaded({ regulation: JSON.stringify(made.regulation), services: NO_SERVICES, records: { mau: JSON.stringify(made.record) }, code_tables: {} } as never);
  return records.get("mau")?.read(text).valid ?? false;
}

test("what decides a verdict and is not understood is refused", () => {
  const changes: [string, (made: Documents) => void][] = [
    ["contract 2.0", (made) => (made.regulation.contract = "2.0")],
    ["contract 10.0", (made) => (made.record.contract = "10.0")],
    ["constraint multiple_of", (made) => (made.record.fields[0]!.constraints = { multiple_of: { severity: "error" } })],
    ["constraint range: exclusive", (made) => (made.record.fields[0]!.constraints.range.exclusive = true)],
    ["type float", (made) => (made.record.fields[0]!.type.kind = "float")],
    ["type integer: unsigned", (made) => (made.record.fields[0]!.type.unsigned = true)],
    ["type datetime: calendar", (made) => (made.record.fields[1]!.accepts[0].calendar = "lunar")],
    ["type map", (made) => (made.record.fields[2]!.type.item.kind = "map")],
    ["condition ~", (made) => (made.record.rules[0]!.check.op = "~")],
    ["operation %", (made) => (made.record.rules[0]!.check.right.op = "%")],
    ["operand: day", (made) => (made.record.rules[0]!.check.left = { day: "So" })],
  ];

  for (const [what, change] of changes) {
    throws(() => read(change), { name: "ContractError", message: `This reader does not understand ${what}.` });
  }
});

test("what decides none it may not know", () => {
  equal(read((made) => Object.assign(made.record.fields[0]!, { unit: "lần" })), true);
  equal(read((made) => (made.regulation.contract = "1.7")), true);
});

test("nothing is looked into before it is used", () => {
  const { records } = loaded({ regulation: "?", services: "?", records: { mau: "?" }, code_tables: { ma: "?" } } as never);

  deepEqual([...records.keys()], ["mau"]);
});

test("rules count exactly", () => {
  equal(read(() => undefined, '{"So":7}'), true);
  equal(read((made) => (made.record.rules[0]!.check.op = ">="), '{"So":7}'), false);
});
