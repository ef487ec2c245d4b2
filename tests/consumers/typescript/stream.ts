// Reads messages record by record, as they come in pieces, and writes what is valid again; then says what is wrong with a record that was made.
import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { LocalDateTime, TienDoHoSo, TrangThaiHoSo, capNhatTienDoHoSoMc, streamMessage } from "qcvn120";

for (const file of argv.slice(2)) {
  const text = readFileSync(file);
  const pieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < text.length; at += 7) {
        controller.enqueue(text.slice(at, at + 7));
      }
      controller.close();
    },
  });
  const stream = streamMessage(pieces, capNhatTienDoHoSoMc);
  for await (const reading of stream) {
    console.log(reading.valid ? new TextDecoder().decode(reading.value.toJson()) : "no value");
  }
  console.log(stream.valid);
}
const made = new TienDoHoSo({
  maHoSo: "",
  thoiDiemXuLy: new LocalDateTime(2024, 3, 12, 8, 30),
  noiDungXuLy: "Tiếp nhận",
  trangThai: TrangThaiHoSo.duocTiepNhan,
});
console.log(made.validate().map((one) => `${one.path} ${one.rule}`).join(", "));
