import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { test } from "node:test";
import { Decimal, decodeBase64, Finding, LocalDate, LocalDateTime, LocalTime, RawJson, YearMonth } from "../src/index.js";
import { Phieu, regulation } from "./sample.js";

test("a decimal keeps its digits", () => {
  const price = Decimal.of("12.50");

  deepEqual([String(price), price.toNumber(), JSON.stringify(price), String(Decimal.of(-0.5)), String(Decimal.of("-0.0"))], ["12.50", 12.5, '"12.50"', "-0.5", "0.0"]);
  ok(price.equals(Decimal.of("12.5")) && !price.equals("12.50"));
  ok(price.compare("12.51") < 0 && price.compare("-13") > 0 && Decimal.of("99999999999999999999").compare("99999999999999999998") > 0);
  ["1e3", "+1", "01", ".5", " 1", "", "NaN"].forEach((text) => throws(() => Decimal.of(text), { name: "RangeError" }));
  throws(() => Decimal.of(1e21), { name: "RangeError" });
});

test("days and times are real ones, and plain", () => {
  deepEqual([...[LocalDate.parse("2024-02-29"), LocalTime.parse("08:30"), LocalDateTime.parse("2024-02-29T08:30"), YearMonth.parse("2024-02")].map(String)], ["2024-02-29", "08:30:00", "2024-02-29T08:30:00", "2024-02"]);
  throws(() => new LocalDate(2023, 2, 29), { name: "RangeError" });
  throws(() => new LocalDate(2024, 1.5, 1), { name: "RangeError" });
  throws(() => new LocalTime(24, 0), { name: "RangeError" });
  throws(() => YearMonth.parse("2024-13"), { name: "RangeError" });
  ok(new LocalDate(2024, 1, 31).compareTo(new LocalDate(2024, 2, 1)) < 0 && new LocalDate(2024, 1, 1).equals(LocalDate.parse("2024-01-01")));
});

test("an instant is explicit: in the zone of the regulation", () => {
  const moment = LocalDateTime.parse("2024-03-12T01:30:00");

  equal(regulation.instant(moment).toISOString(), "2024-03-11T18:30:00.000Z");
  ok(regulation.local(new Date("2024-03-11T18:30:00.999Z")).equals(moment));
  equal(LocalDateTime.fromInstant(new Date("2024-03-11T18:30:00Z"), "Z").toString(), "2024-03-11T18:30:00");
});

test("raw JSON is exactly one value, letter by letter", () => {
  deepEqual([RawJson.parse(' {"a" : "\\u0041 b", "n":1.0} ').text, RawJson.of({ a: [1] }).text, RawJson.parse("[1.5]").value()], ['{"a":"\\u0041 b","n":1.0}', '{"a":[1]}', [1.5]]);
  ["", "{", "1 2", "\ufeff1", "NaN", '{"a":1,"a":2}', '"\\ud800"'].forEach((text) => throws(() => RawJson.parse(text), { name: "SyntaxError" }));
  throws(() => RawJson.of(undefined), { name: "SyntaxError" });
});

test("escapes of unknown members stay as they were sent", () => {
  const { value } = Phieu.read('{"MaPhieu":"P1","LoaiThe":"1","x\\u0041":"\\u0041","b":{"c" :"\\/"}}');

  equal(value?.toJsonString(), '{"MaPhieu":"P1","LoaiThe":"1","xA":"\\u0041","b":{"c":"\\/"}}');
});

test("base64 is decoded where it is exact", () => {
  deepEqual([...decodeBase64("R29pdGlu")].map((byte) => String.fromCharCode(byte)).join(""), "Goitin");
  ["R29pdG==", "R29pdA", "R29p dGlu"].forEach((text) => throws(() => decodeBase64(text), { name: "RangeError" }));
});

test("a finding goes out and comes back", () => {
  const [finding] = Phieu.read("{}").findings;
  const again = Finding.fromJSON(JSON.stringify(finding));

  equal(JSON.stringify(again), JSON.stringify(finding));
  deepEqual([again.messageVi, again.messageEn, String(again)], [finding?.messageVi, finding?.messageEn, String(finding)]);
  ["{}", "1", "null", '{"path":"","rule":"x","severity":"fatal","sentence":{"vi":"","en":""}}'].forEach((text) => throws(() => Finding.fromJSON(text), { name: "TypeError" }));
});
