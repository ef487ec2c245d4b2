/* A package as the generator writes it, by hand: two records, a code table, an envelope, two services. Everything in it is invented. */

import {
  codeTable,
  type CodeTable,
  type Decimal,
  type Init,
  type LocalDate,
  messageInfo,
  type MessageReader,
  messageReader,
  Packet,
  type Preset,
  type RawJson,
  recordInfo,
  type RecordInfo,
  Regulation,
  service,
  type Service,
} from "../src/index.js";

const label = (vi: string, en: string): object => ({ vi, en });
const head = { contract: "1.0", source: ["quy_che dòng 1"], confidence: "A", rules: [] };
const required = { required: { severity: "error" } };

const regulationDocument: string = JSON.stringify({
  contract: "1.0",
  zone: "+07:00",
  editions: [
    { edition: "1", label: label("Bản 1", "Edition 1") },
    { edition: "2", label: label("Bản 2", "Edition 2") },
  ],
  sources: [{ source: "quy_che", kind: "legal", label: label("Quy chế mượn sách", "Rules of the library") }],
});

const loaiTheDocument: string = JSON.stringify({
  contract: "1.0",
  code_table: "loai_the",
  label: label("Loại thẻ", "Kind of card"),
  strength: "open",
  codes: [
    { code: "1", id: "nguoi_lon", label: label("Người lớn", "Adult") },
    { code: "2", id: "tre_em", label: label("Trẻ em", "Child"), since: "2" },
    { code: "9", id: "tam", label: label("Tạm", "Temporary"), retired: { since: "2", use: "1" } },
  ],
});

const sachDocument: string = JSON.stringify({
  ...head,
  record: "sach",
  kind: "record",
  label: label("Sách", "Book"),
  fields: [
    { wire: "MaSach", id: "ma_sach", label: label("Mã sách", "Book number"), type: { kind: "text" }, constraints: { ...required, length: { max: 8, severity: "error" } } },
    { wire: "Gia", id: "gia", label: label("Giá", "Price"), type: { kind: "decimal", digits: 12, scale: 2, form: "number", phrase: "decimal(12,2)", expected: "decimal number" } },
  ],
});

const phieuDocument: string = JSON.stringify({
  ...head,
  record: "phieu",
  kind: "record",
  label: label("Phiếu mượn", "Loan slip"),
  fields: [
    { wire: "MaPhieu", id: "ma_phieu", row: 1, label: label("Mã phiếu", "Slip number"), type: { kind: "text" }, constraints: { ...required, pattern: { is: "P[0-9]+", severity: "error" } } },
    { wire: "NguoiMuon", id: "nguoi_muon", label: label("Người mượn", "Borrower"), type: { kind: "text" }, sensitive: true },
    { wire: "LoaiThe", id: "loai_the", label: label("Loại thẻ", "Kind of card"), type: { kind: "code", table: "loai_the", form: "text", closed: false, expected: "code text" }, constraints: required },
    { wire: "NgayMuon", id: "ngay_muon", label: label("Ngày mượn", "Day of the loan"), type: { kind: "date", pattern: "dd/MM/yyyy", phrase: "date(dd/MM/yyyy)", example: "12/03/2024" } },
    { wire: "SoNgay", id: "so_ngay", label: label("Số ngày", "Days"), type: { kind: "integer", digits: 3, form: "number", expected: "integer number" } },
    { wire: "Sach", id: "sach", label: label("Sách", "Books"), type: { kind: "list", item: { kind: "record", record: "sach" } }, constraints: { unique: { key: "MaSach", severity: "error" } } },
    { wire: "GhiChu", id: "ghi_chu", label: label("Ghi chú", "Note"), type: { kind: "json" } },
  ],
});

const servicesDocument: string = JSON.stringify({
  contract: "1.0",
  message_keys: { service: [{ wire: "service" }], session: [], error: [{ wire: "error" }], message: [], result: [] },
  bare_responses: [{ record: "tra_loi", has_session: false }],
  services: [
    {
      service: "gui_phieu",
      wire: "GuiPhieu",
      label: label("Gửi phiếu", "Send slips"),
      direction: "to_thu_vien",
      request: "gui_phieu_yeu_cau",
      response: "tra_loi",
      bare_response: "tra_loi",
      data: { kind: "list", item: { kind: "record", record: "phieu" } },
      needs: [{ wire: "service" }, { wire: "data" }],
    },
  ],
});

const guiPhieuDocument: string = JSON.stringify({
  ...head,
  record: "gui_phieu_yeu_cau",
  kind: "request",
  label: label("Gửi phiếu", "Send slips"),
  fields: [
    { wire: "service", id: "dich_vu", label: label("Dịch vụ", "Service"), type: { kind: "text" }, role: "service", constraints: { ...required, fixed: { is: "GuiPhieu", severity: "error" } } },
    { wire: "data", id: "du_lieu", label: label("Dữ liệu", "Data"), type: { kind: "list", item: { kind: "record", record: "phieu" } }, role: "data", constraints: required },
  ],
});

const traLoiDocument: string = JSON.stringify({
  ...head,
  record: "tra_loi",
  kind: "response",
  label: label("Trả lời", "Answer"),
  fields: [{ wire: "error", id: "ma_loi", label: label("Mã lỗi", "Error"), type: { kind: "text" }, role: "error", constraints: required }],
});

export const regulation: Regulation = /* @__PURE__ */ new Regulation(regulationDocument);

export type LoaiThe = "1" | "2" | "9" | (string & {});
export const LoaiThe: CodeTable<LoaiThe> & { readonly nguoiLon: "1"; readonly treEm: "2"; readonly tam: "9" } = /* @__PURE__ */ codeTable(
  { nguoiLon: "1", treEm: "2", tam: "9" },
  loaiTheDocument,
);

export class Sach extends Packet {
  static override readonly record: RecordInfo<Sach> = /* @__PURE__ */ recordInfo(() => ({ type: Sach, regulation, document: sachDocument }));

  declare readonly maSach: string;
  declare readonly gia?: Decimal;

  constructor(init: Init<Sach>) {
    super(init);
  }
}

export class Phieu extends Packet {
  static override readonly record: RecordInfo<Phieu> = /* @__PURE__ */ recordInfo(() => ({
    type: Phieu,
    regulation,
    document: phieuDocument,
    records: { sach: Sach },
    tables: { loai_the: LoaiThe },
    former: { so_phieu: "ma_phieu" },
  }));

  declare readonly maPhieu: string;
  declare readonly nguoiMuon?: string;
  declare readonly loaiThe: LoaiThe;
  declare readonly ngayMuon?: LocalDate;
  declare readonly soNgay?: number;
  declare readonly sach?: readonly Sach[];
  declare readonly ghiChu?: RawJson;
  /** @deprecated */
  declare readonly soPhieu: Preset<string>;

  constructor(init: Init<Phieu>) {
    super(init);
  }
}

export abstract class YeuCau<T = unknown> extends Packet {
  declare readonly dichVu: Preset<string>;
  declare readonly duLieu: T;
}

export abstract class TraLoi extends Packet {
  declare readonly maLoi: string;
}

export const guiPhieuYeuCau: RecordInfo<YeuCau<readonly Phieu[]>> = /* @__PURE__ */ messageInfo(() => ({
  envelope: YeuCau,
  regulation,
  services: servicesDocument,
  document: guiPhieuDocument,
  records: { phieu: Phieu },
}));

export const traLoi: RecordInfo<TraLoi> = /* @__PURE__ */ messageInfo(() => ({ envelope: TraLoi, regulation, document: traLoiDocument }));

export const guiPhieu: Service<YeuCau<readonly Phieu[]>, TraLoi, Phieu, never> = /* @__PURE__ */ service(() => ({
  id: "gui_phieu",
  regulation,
  services: servicesDocument,
  request: guiPhieuYeuCau,
  response: traLoi,
  bareResponse: traLoi,
}));

export const readMessage: MessageReader<"gui_phieu"> = /* @__PURE__ */ messageReader(() => ({
  regulation,
  services: servicesDocument,
  each: [guiPhieu],
}));
