import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { Decimal, InvalidPacketError, LocalDate, RawJson } from "../src/index.js";
import { LoaiThe, Phieu, Sach } from "./sample.js";

const FIELDS = '"MaPhieu":"P1","NguoiMuon":"Lê Thị Mẫu","LoaiThe":"1","NgayMuon":"29/02/2024","SoNgay":14,"Sach":[{"MaSach":"S1","Gia":12.50}]';
const GOOD = `{${FIELDS},"GhiChu":{"a": [1.0]},"La":[ 1 ]}`;

test("a record is read, and has the types of its fields", () => {
  const reading = Phieu.read(GOOD);

  ok(reading.valid);
  const phieu: Phieu = reading.value;
  equal(phieu.maPhieu, "P1");
  equal(phieu.loaiThe, LoaiThe.nguoiLon);
  equal(String(phieu.ngayMuon), "2024-02-29");
  equal(phieu.soNgay, 14);
  equal(String(phieu.sach?.[0]?.gia), "12.50");
  equal(phieu.ghiChu?.text, '{"a":[1.0]}');
  deepEqual([...phieu.unknown].map(([key, raw]) => [key, raw.text]), [["La", "[1]"]]);
  deepEqual(reading.findings.map((one) => [one.path, one.rule]), [["/La", "unknown"]]);
});

test("bytes and text are the same", () => {
  deepEqual(Phieu.read(new TextEncoder().encode(GOOD)), Phieu.read(GOOD));
});

test("what is written is canonical: keys in order, digits as they came, unknown members last", () => {
  const value = Phieu.read(`{"La": {}, "GhiChu" : {"a": [1.0]}, ${FIELDS}}`).orThrow();

  equal(value.toJsonString(), `{${FIELDS},"GhiChu":{"a":[1.0]},"La":{}}`);
  equal(new TextDecoder().decode(value.toJson()), value.toJsonString());
});

test("a record with an error has no value, and says why in both languages", () => {
  const reading = Phieu.read('{"MaPhieu":"x","LoaiThe":"1"}');

  equal(reading.valid, false);
  equal(reading.value, null);
  const [finding] = reading.findings;
  equal(finding?.sentenceVi, "MaPhieu (Mã phiếu): không khớp mẫu P[0-9]+. Hãy sửa giá trị.");
  equal(finding?.messageEn, "MaPhieu (Slip number): does not match the pattern P[0-9]+. Correct the value. Source: Rules of the library, dòng 1, row 1 (A).");
  throws(() => reading.orThrow(), { name: "InvalidPacketError" });
  throws(() => reading.orThrow(), (error: unknown) => error instanceof InvalidPacketError && error.findings === reading.findings);
});

test("broken bytes are one finding with their place", () => {
  const { findings } = Phieu.read('{"MaPhieu":\n nul}');

  deepEqual(findings[0]?.toJSON().limits, { reason: "syntax", line: "2", column: "5", byte: "16" });
});

test("tolerant reading takes what deployed systems send", () => {
  equal(Phieu.read('{"MaPhieu":"P1","LoaiThe":"1","SoNgay":"14"}').valid, false);
  const reading = Phieu.read('{"MaPhieu":"P1","LoaiThe":"1","SoNgay":"14"}', { mode: "tolerant" });

  equal(reading.valid && reading.value.soNgay, 14);
  deepEqual(reading.findings.map((one) => one.rule), ["form"]);
});

test("findings depend on the edition", () => {
  const text = '{"MaPhieu":"P1","LoaiThe":"9"}';

  deepEqual(Phieu.read(text, { edition: "1" }).findings, []);
  deepEqual(Phieu.read(text).findings.map((one) => one.rule), ["code"]);
});

test("a record is made of values, which are looked at by their types", () => {
  const phieu = new Phieu({ maPhieu: "P2", loaiThe: "7", ngayMuon: "2024-03-01", sach: [{ maSach: "S1", gia: "9.5" }, new Sach({ maSach: "S2" })] });

  equal(phieu.toJsonString(), '{"MaPhieu":"P2","LoaiThe":"7","NgayMuon":"01/03/2024","Sach":[{"MaSach":"S1","Gia":9.5},{"MaSach":"S2"}]}');
  ok(phieu.ngayMuon instanceof LocalDate && phieu.sach?.[0] instanceof Sach && phieu.sach[0].gia instanceof Decimal);
  const wrong = { maPhieu: "P2", loaiThe: "1", soNgay: "3" } as unknown as ConstructorParameters<typeof Phieu>[0];
  throws(() => new Phieu(wrong), { name: "TypeError", message: "SoNgay: expected an integer without quotes, such as 12." });
  throws(() => new Phieu({ maPhieu: "P2", loaiThe: "1", strange: 1 } as never), { name: "TypeError", message: "phieu has no strange." });
});

test("validate says what reading would", () => {
  const phieu = new Phieu({ maPhieu: "x", loaiThe: "7" });

  deepEqual(phieu.validate().map((one) => [one.path, one.rule, one.severity]), [["/MaPhieu", "pattern", "error"], ["/LoaiThe", "code", "warning"]]);
});

test("with gives another record, and takes away what may be absent", () => {
  const phieu = new Phieu({ maPhieu: "P1", loaiThe: "1", soNgay: 3 });
  const other = phieu.with({ maPhieu: "P2", soNgay: undefined });

  deepEqual([other.maPhieu, other.soNgay, phieu.maPhieu, phieu.soNgay], ["P2", undefined, "P1", 3]);
});

test("records with equal values are equal", () => {
  const [one, other] = [Phieu.read(GOOD).orThrow(), Phieu.read(GOOD).orThrow()];

  ok(one.equals(other) && one.equals(one.with({})));
  ok(!one.equals(one.with({ sach: [] })) && !one.equals(one.with({ unknown: {} })) && !one.equals(null));
  ok(new Sach({ maSach: "S", gia: "1.50" }).equals(new Sach({ maSach: "S", gia: "1.5" })));
});

test("nothing of a record can be changed", () => {
  const phieu = Phieu.read(GOOD).orThrow();

  throws(() => Object.assign(phieu, { maPhieu: "P2" }), { name: "TypeError" });
  throws(() => (phieu.sach as Sach[]).push(new Sach({ maSach: "S2" })), { name: "TypeError" });
});

test("unknown members of one record are never those of another", () => {
  const [one, other] = [new Sach({ maSach: "S1" }), new Sach({ maSach: "S2" })];
  (one.unknown as Map<string, RawJson>).set("La", RawJson.parse("1"));

  deepEqual([one.unknown.size, other.unknown.size, one.toJsonString()], [0, 0, '{"MaSach":"S1"}']);
});

test("JSON.stringify writes names and forms of the wire", () => {
  const phieu = new Phieu({ maPhieu: "P1", loaiThe: "1", ngayMuon: "2024-03-01", sach: [{ maSach: "S", gia: "1.5" }] });

  equal(JSON.stringify({ phieu }), '{"phieu":{"MaPhieu":"P1","LoaiThe":"1","NgayMuon":"01/03/2024","Sach":[{"MaSach":"S","Gia":1.5}]}}');
});

test("no digit is lost in silence", () => {
  const sach = new Sach({ maSach: "S", gia: "1234567890123456789.55" });
  const hasRaw = "rawJSON" in JSON;

  equal(sach.toJsonString(), '{"MaSach":"S","Gia":1234567890123456789.55}');
  if (hasRaw) {
    equal(JSON.stringify(sach), sach.toJsonString());
  } else {
    throws(() => JSON.stringify(sach), { name: "RangeError" });
  }
});

test("a former name still reads and makes", () => {
  const phieu = new Phieu({ soPhieu: "P3", loaiThe: "1" } as never);

  deepEqual([phieu.soPhieu, phieu.maPhieu, phieu.with({ soPhieu: "P4" }).maPhieu], ["P3", "P3", "P4"]);
});

test("consoles do not show personal data", () => {
  const reading = Phieu.read(GOOD);

  for (const shown of [inspect(reading), inspect(reading.orThrow()), String(reading.orThrow()), inspect(RawJson.parse("1"))]) {
    ok(!shown.includes("Mẫu") && !shown.includes("1.0"), shown);
  }
  ok(inspect(reading.orThrow()).includes("P1"));
});

test("of a list each record is a reading of its own", () => {
  const list = Phieu.readList(`[${GOOD}, {"MaPhieu": "P2"}, 7]`);

  deepEqual(list.items.map((one) => [one.index, one.valid, one.findings.map((each) => each.path)]), [
    [0, true, ["/0/La"]],
    [1, false, ["/1/LoaiThe"]],
    [2, false, ["/2"]],
  ]);
  deepEqual(list.items.map(({ json }) => new TextDecoder().decode(json ?? undefined)), [GOOD, '{"MaPhieu": "P2"}', "7"]);
  equal(list.values.length, 1);
  throws(() => list.orThrow(), { name: "InvalidPacketError" });
});

test("what the caller says wrong is thrown at once", () => {
  const wrong = [{ edition: "9" }, { mode: "loose" }, { maxFindings: 0 }, { maxLevels: 513 }, { maxItems: -1 }, { maxBytes: 0.5 }];

  wrong.forEach((options) => throws(() => Phieu.read("{}", options as never), { name: "RangeError" }));
});

test("what is neither bytes nor text is no packet", () => {
  [null, undefined, 7, {}, new ArrayBuffer(2)].forEach((data) => throws(() => Phieu.read(data as never), { name: "TypeError" }));
});

test("codes have labels and a time", () => {
  deepEqual(LoaiThe.codes, ["1", "2", "9"]);
  deepEqual([LoaiThe.treEm, LoaiThe.label("2", "en"), LoaiThe.label("8", "vi"), LoaiThe.isKnown("8"), LoaiThe.isOpen], ["2", "Child", "8", false, true]);
  deepEqual(LoaiThe.entry("9")?.retired, { since: "2", use: "1" });
});
