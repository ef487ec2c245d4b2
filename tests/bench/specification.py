"""Makes specifications of any size for the bench: `specification.py FOLDER RECORDS`.

Each record has 20 fields: texts with a length or a pattern, whole numbers, codes of tables of 10, a nested record, a list.
Records refer to the one before, so a specification is one chain as long as it has records. Nothing is random.
"""

from __future__ import annotations

import sys
from pathlib import Path

REGULATION = """\
regulation: bench
number: QC-MAU 99:2099
version: 1.0.0
vi: Đặc tả để đo tốc độ
en: A specification to measure with
editions:
  - {edition: "1", vi: Bản thứ nhất, en: First edition}
sources:
  - {source: mau, kind: reading, vi: Mẫu để đo, en: A model to measure with}
sdk:
  python: {package: bench}
  java: {group: vn.example.bench, artifact: bench, package: vn.example.bench}
  csharp: {package: Bench, namespace: Bench}
  licence: Apache-2.0
  authors: Goitin
"""
SERVICES = """\
envelopes:
  - envelope: yeu_cau
    kind: request
    vi: Yêu cầu
    en: Request
    source: mau
    confidence: A
    fields:
      - {wire: service, vi: Tên dịch vụ, en: Name of the service, type: text, role: service, required: always}
      - {wire: data, vi: Dữ liệu, en: Data of the message, type: json, role: data, required: always}
  - envelope: phan_hoi
    kind: response
    vi: Phản hồi
    en: Response
    source: mau
    confidence: A
    fields:
      - {wire: error_code, vi: Mã lỗi, en: Error code, type: text}
"""
PACKET = """\
packet: bench_family
number: 1
vi: Nhóm gói tin để đo
en: Packets to measure with
source: mau
confidence: A
services:
  - {service: gui, wire: Gui, vi: Gửi dữ liệu, en: Send data, direction: to_portal, data: list of ban_ghi_LAST}
"""
TABLES = 4


def write(folder: Path, records: int) -> None:
    """Write a specification of so many records into `folder`/bench."""
    root = folder / "bench"
    for part in ("records", "code_tables", "packets"):
        (root / part).mkdir(parents=True, exist_ok=True)
    (root / "regulation.yaml").write_text(REGULATION, encoding="utf-8")
    (root / "services.yaml").write_text(SERVICES, encoding="utf-8")
    (root / "packets" / "family.yaml").write_text(
        PACKET.replace("LAST", f"{records - 1:05}"), encoding="utf-8"
    )
    for number in range(TABLES):
        (root / "code_tables" / f"bang_{number}.yaml").write_text(_table(number), encoding="utf-8")
    for number in range(records):
        (root / "records" / f"ban_ghi_{number:05}.yaml").write_text(_record(number), encoding="utf-8")


def _table(number: int) -> str:
    head = f"code_table: bang_{number}\nvi: Bảng mã số {number}\nen: Code table number {number}\nsource: mau\nconfidence: A\nstrength: closed\ncodes:\n"
    return head + "".join(
        f'  - {{code: "{code}", id: ma_{code}, vi: Mã thứ {code}, en: Code {code}}}\n' for code in range(10)
    )


def _record(number: int) -> str:
    head = f"record: ban_ghi_{number:05}\nvi: Bản ghi số {number}\nen: Record number {number}\nsource: mau Bảng {number}\nconfidence: A\nfields:\n"
    return head + "".join(
        f"  - {{wire: Truong{at}, row: {at}, vi: Trường thứ {at} của bản ghi, en: Field {at} of the record, {_kind(number, at)}}}\n"
        for at in range(1, 21)
    )


def _kind(number: int, at: int) -> str:
    if at <= 6:
        return f"type: text, length: {at * 10}, required: always, example: abc"
    if at <= 10:
        return 'type: text, pattern: "[A-Z0-9]{1,12}", example: AB12'
    if at <= 13:
        return "type: integer(9), range: {min: 0}, example: 7"
    if at <= 17:
        return f"type: code(bang_{at % TABLES}), example: 3"
    if at == 18:
        return "type: list of text, items: 10" if number == 0 else f"type: ban_ghi_{number - 1:05}"
    if at == 19:
        return "type: list of text, length: 50, items: 10, example: abc"
    return "type: datetime(yyyyMMddHHmmss), example: 20990102030405"


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
