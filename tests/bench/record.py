"""The specification and the packet by which SDKs are measured: `record.py FOLDER` writes the first, `PACKET` is the second.

One record of 30 texts (15 with patterns), 2 codes, 3 times, 3 dates that are left empty, and 3 lists of 3 records of 5 fields.
Beside it one of 38 fields as most packets have it, and `SMALL`, in which 10 of them are there: 0.3 kB.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import specification

PATTERNS = ("[A-Z0-9.]{1,35}", "[0-9]{9,12}", "[A-Z]{2}-[0-9]{4}")
FITTING = ("000.00.00.H22", "079123456789", "AB-0012")
PLAIN = ("Nguyễn Văn An", "Sở Mẫu", "Cấp phép")
CODES = ("1", "2", "3", "10", "11")


def main() -> None:
    """Write the folder of specifications."""
    folder = Path(sys.argv[1]) / "bench"
    (folder / "packets").mkdir(parents=True)
    (folder / "records").mkdir()
    (folder / "code_tables").mkdir()
    (folder / "regulation.yaml").write_text(specification.REGULATION, encoding="utf-8")
    (folder / "services.yaml").write_text(specification.SERVICES, encoding="utf-8")
    packet = specification.PACKET.replace("ban_ghi_LAST", "ho_so")
    (folder / "packets" / "1.yaml").write_text(packet, encoding="utf-8")
    (folder / "records" / "ho_so.yaml").write_text("\n".join(_record()) + "\n", encoding="utf-8")
    (folder / "records" / "phieu.yaml").write_text("\n".join(_slip()) + "\n", encoding="utf-8")
    (folder / "records" / "phan.yaml").write_text("\n".join(_part()) + "\n", encoding="utf-8")
    (folder / "code_tables" / "trang_thai.yaml").write_text("\n".join(_table()) + "\n", encoding="utf-8")


def _packet() -> dict[str, Any]:
    packet: dict[str, Any] = {}
    for at in range(15):
        packet[f"Ma{at}"] = FITTING[at % 3]
        packet[f"Chu{at}"] = PLAIN[at % 3]
    packet |= {"TrangThai": "10", "KetQua": "2"}
    packet |= {f"Luc{at}": f"2020072{at}09301{at}" for at in range(3)}
    packet |= {f"Ngay{at}": "" for at in range(3)}
    part = {
        "Ten": "Giấy tờ",
        "Ma": "AB-0012",
        "So": "12",
        "GhiChu": "bản gốc",
        "DuongDan": "a/1.pdf",
    }
    return packet | {f"DanhSach{at}": [part] * 3 for at in range(3)}


def _small() -> dict[str, Any]:
    packet: dict[str, Any] = {f"Ma{at}": FITTING[at % 3] for at in range(5)}
    packet |= {"Chu0": "Thủ tục mẫu về đăng ký", "Chu1": "Cục Quản lý mẫu", "TrangThai": "10", "KetQua": "2"}
    return packet | {"Luc0": "20200720093010"}


def _bytes(packet: dict[str, Any]) -> bytes:
    return json.dumps(packet, ensure_ascii=False, separators=(",", ":")).encode()


PACKET, SMALL = _bytes(_packet()), _bytes(_small())


def _row(wire: str, kind: str, more: str = "") -> str:
    return f"  - {{wire: {wire}, vi: Trường {wire}, en: Field {wire}, type: {kind}{more}}}"


def _record() -> list[str]:
    rows = [
        "record: ho_so",
        "vi: Hồ sơ để đo",
        "en: Dossier to measure with",
        "source: mau",
        "confidence: B",
        "fields:",
    ]
    for at in range(15):
        rows.append(_row(f"Ma{at}", "text", f', required: always, pattern: "{PATTERNS[at % 3]}"'))
        rows.append(_row(f"Chu{at}", "text", ", length: {max: 200}"))
    rows += [_row(wire, "code(trang_thai)", ", required: always") for wire in ("TrangThai", "KetQua")]
    rows += [_row(f"Luc{at}", "datetime(yyyyMMddHHmmss)", ", required: always") for at in range(3)]
    rows += [_row(f"Ngay{at}", "datetime(yyyyMMddHHmmss)") for at in range(3)]
    return rows + [_row(f"DanhSach{at}", "list of phan") for at in range(3)]


def _slip() -> list[str]:
    rows = [
        "record: phieu",
        "vi: Phiếu để đo",
        "en: Slip to measure with",
        "source: mau",
        "confidence: B",
        "allow:",
        "  - {rule: unused, because: It is read alone.}",
        "fields:",
    ]
    rows += [_row(f"Ma{at}", "text", f', required: always, pattern: "{PATTERNS[at % 3]}"') for at in range(5)]
    rows += [_row(f"Chu{at}", "text", ", length: {max: 200}") for at in range(20)]
    rows += [_row(wire, "code(trang_thai)", ", required: always") for wire in ("TrangThai", "KetQua")]
    rows += [_row("Luc0", "datetime(yyyyMMddHHmmss)", ", required: always")]
    rows += [_row(f"Ngay{at}", "datetime(yyyyMMddHHmmss)") for at in range(7)]
    return rows + [_row(f"DanhSach{at}", "list of phan") for at in range(3)]


def _part() -> list[str]:
    return [
        "record: phan", "vi: Một phần", "en: A part", "source: mau", "confidence: B", "fields:",
        _row("Ten", "text", ", required: always, length: {max: 500}"),
        _row("Ma", "text", f', pattern: "{PATTERNS[2]}"'),
        _row("So", "text", ', pattern: "[0-9]{1,5}"'),
        _row("GhiChu", "text"),
        _row("DuongDan", "text", ", length: {max: 1000}"),
    ]  # fmt: skip


def _table() -> list[str]:
    codes = [f'  - {{code: "{code}", id: ma_{code}, vi: Mã {code}, en: Code {code}}}' for code in CODES]
    return [
        "code_table: trang_thai",
        "vi: Trạng thái",
        "en: Status",
        "source: mau",
        "confidence: B",
        "strength: open",
        "codes:",
        *codes,
    ]


if __name__ == "__main__":
    main()
