/* What the compiler refuses: each line below it would be an error if it were taken. */

import { ok } from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../src/index.js";
import { guiPhieu, LoaiThe, Phieu, Sach } from "./sample.js";

/** Never called: it is compiled. */
export function refused(reading: Reading<Phieu>, phieu: Phieu): void {
  // @ts-expect-error maPhieu is required
  new Phieu({ loaiThe: "1" });
  // @ts-expect-error of another type
  new Phieu({ maPhieu: "P1", loaiThe: "1", soNgay: "3" });
  // @ts-expect-error no such field
  new Phieu({ maPhieu: "P1", loaiThe: "1", soNgai: 3 });
  // @ts-expect-error a decimal is a text or a Decimal: a double has lost its digits
  new Sach({ maSach: "S1", gia: 1.5 });
  // @ts-expect-error may be null
  reading.value.maPhieu;
  // @ts-expect-error read only
  phieu.maPhieu = "P2";
  // @ts-expect-error maPhieu cannot be taken away
  phieu.with({ maPhieu: undefined });
  // @ts-expect-error the payload is needed
  guiPhieu.request({});
  // @ts-expect-error nested records are checked, too
  guiPhieu.request({ duLieu: [{ maPhieu: "P1" }] });
  // @ts-expect-error a spread of a record is none
  const spread: Phieu = { ...phieu };
  ok(spread);
}

/** Taken. */
export function taken(reading: Reading<Phieu>): string {
  const code: LoaiThe = "7";
  const phieu = new Phieu({ maPhieu: "P1", loaiThe: code, sach: [{ maSach: "S1" }] });
  const shown: string = phieu.soPhieu;
  return reading.valid ? reading.value.maPhieu : shown;
}

test("types are what the compiler says", () => ok(true));
