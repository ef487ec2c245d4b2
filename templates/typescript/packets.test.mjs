// The package keeps what it promises: examples go round, every constraint bites, nothing unknown is lost, nothing personal
// shows, values do not change, messages are read whole and as streams.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inspect } from "node:util";
import * as sdk from "../dist/esm/index.js";

const CASES = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));
const STRANGE = "khong_co_trong_dac_ta";
const MARK = "dau_vet_rieng_tu";

/** What reads the record of a case: its class; where that has none of its own, what its service knows of it. */
function reader({ record }) {
  const [name, way] = record.split(".");
  const parts = { request: "requestInfo", response: "responseInfo", bareResponse: "bareInfo" };
  const type = way === undefined ? sdk[name] : { record: sdk[name][parts[way]] };
  return (data, options) => sdk.Packet.read.call(type, data, options);
}

/** An object of members that are JSON already; null: no such member. */
function written(members) {
  const there = Object.entries(members).filter(([, value]) => value !== null);
  return `{${there.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`;
}

/** Everything that a log could hold of a reading. */
function shown(reading) {
  const said = reading.findings.map((one) => `${one.messageVi} ${one.messageEn} ${JSON.stringify(one)}`);
  return [inspect(reading, { depth: 9 }), String(reading.value), ...said].join("\n");
}

function equal(one, other) {
  assert.ok(one.equals(other));
  assert.equal(other.toJsonString(), one.toJsonString());
}

for (const given of CASES) {
  const read = reader(given);
  const example = written(given.example);

  test(`${given.record} goes round and does not change`, () => {
    const value = read(example).orThrow();
    equal(value, read(value.toJson()).orThrow());
    equal(value, value.with({}));
    assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(value))), Object.keys(JSON.parse(value.toJsonString())));
    assert.throws(() => Object.assign(value, { [Object.keys(value)[0] ?? "x"]: "" }), TypeError);
  });

  test(`${given.record} is judged by every constraint`, () => {
    for (const [key, json, rule, severity] of given.breaches) {
      const reading = read(written({ ...given.example, [key]: json }));
      const path = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const found = reading.findings.filter((one) => one.path === path && one.rule === rule);
      assert.deepEqual([key, rule, ...found.map((one) => one.severity)], [key, rule, severity]);
      assert.ok(reading.findings.every((one) => one.messageVi !== "" && one.messageEn !== ""));
      assert.equal(reading.value === null, reading.findings.some((one) => one.severity === "error"));
    }
  });

  test(`${given.record} keeps what it does not know, and shows nothing personal`, () => {
    const strange = ` { "a" : 1e400 , "b" : "\\u0041 \\/", "c": "${MARK}" } `;
    const kept = read(written({ ...given.example, [STRANGE]: strange }));
    const end = `"${STRANGE}":{"a":1e400,"b":"\\u0041 \\/","c":"${MARK}"}}`;
    assert.ok(kept.orThrow().toJsonString().endsWith(end));
    assert.ok(!shown(kept).includes(MARK));
    for (const key of given.sensitive) {
      assert.ok(!shown(read(written({ ...given.example, [key]: JSON.stringify(MARK) }))).includes(MARK), key);
    }
  });

  test(`findings about ${given.record} travel`, () => {
    for (const finding of read("{}").findings) {
      const again = sdk.Finding.fromJSON(JSON.parse(JSON.stringify(finding)));
      assert.deepEqual(JSON.stringify(again), JSON.stringify(finding));
      assert.equal(again.messageVi, finding.messageVi);
    }
  });
}

for (const given of CASES) {
  const [name, kind] = given.record.split(".");
  if (kind !== "request" && kind !== "response") {
    continue; // no message, or one that a service answers with nothing: what stands in its result is another's
  }

  test(`${given.record} is read whole and as a stream alike`, async () => {
    const text = written(given.example);
    const message = sdk.readMessage(text, { service: sdk[name], kind });
    equal(message.orThrow(), reader(given)(text).orThrow());
    const bytes = new TextEncoder().encode(text);
    const stream = sdk.streamMessage([bytes.subarray(0, 7), bytes.subarray(7)], sdk[name], { kind });
    const records = [];
    for await (const one of stream) {
      records.push(one);
    }
    assert.deepEqual(records.map((one) => one.value?.toJsonString()), message.records.map((one) => one.value?.toJsonString()));
    assert.ok(stream.valid);
  });
}

test("it is there for CommonJS, too", () => {
  assert.deepEqual(Object.keys(createRequire(import.meta.url)("../dist/cjs/index.js")).sort(), Object.keys(sdk).sort());
});
