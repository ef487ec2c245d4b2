"""Reads messages, says what is found, writes their records again; then makes one record."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from qcvn120 import TienDoHoSo, TrangThaiHoSo, read_message


def main() -> None:
    for file in sys.argv[1:]:
        reading = read_message(Path(file).read_bytes())
        print(reading.service, reading.kind, "valid" if reading.valid else "invalid")
        for finding in reading.findings:
            print(finding.path, finding.rule, finding.severity)
        for record in reading.records:
            print(record.value.to_json().decode() if record.value else "no value")
    made = TienDoHoSo(
        ma_ho_so="H56.14-240312-0001",
        thoi_diem_xu_ly=datetime(2024, 3, 12, 8, 30),  # noqa: DTZ001 — times of packets have no zone
        noi_dung_xu_ly="Tiếp nhận",
        trang_thai=TrangThaiHoSo.DUOC_TIEP_NHAN,
    )
    print(made.to_json().decode())


main()
