// Reads messages, says what is found, writes their records again; then makes one record.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { LocalDateTime, TienDoHoSo, TrangThaiHoSo, readMessage } from "qcvn120";

for (const file of argv.slice(2)) {
  const reading = readMessage(readFileSync(file));
  console.log(reading.service?.id, reading.kind, reading.valid ? "valid" : "invalid");
  for (const finding of reading.findings) {
    console.log(finding.path, finding.rule, finding.severity);
  }
  for (const record of reading.records) {
    console.log(record.value?.toJsonString() ?? "no value");
  }
}
const made = new TienDoHoSo({
  maHoSo: "H56.14-240312-0001",
  thoiDiemXuLy: new LocalDateTime(2024, 3, 12, 8, 30),
  noiDungXuLy: "Tiếp nhận",
  trangThai: TrangThaiHoSo.duocTiepNhan,
});
console.log(made.toJsonString());
