"""Measures the Java SDK beside Jackson and Hibernate Validator: `sdk_java.py`, one JSON object on standard output.

Everything runs in one JVM, in turn, after a warm-up; see `sdk_java/Bench.java`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import cold
import record

BENCH = Path(__file__).parent
JARS = BENCH.parents[1] / ".tools" / "java" / "lib"


def main() -> None:
    """Generate the SDK, compile it and the program, and have that print what it measures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        run(sys.executable, BENCH / "record.py", folder / "specs")
        goitin = [sys.executable, "-m", "goitin", "generate", "--target", "java", "--specs", folder / "specs"]
        run(*goitin, "--out", folder / "generated")
        projects = [folder / "generated" / name / "java" / "src" / "main" for name in ("runtime", "bench")]
        sources = [path for main in projects for path in main.rglob("*.java")]
        sources += (BENCH / "sdk_java").glob("*.java")
        places = [folder / "classes", *(main / "resources" for main in projects), *sorted(JARS.glob("*.jar"))]
        path = ":".join(map(str, places))
        words = ["-nowarn", "-proc:none", "-encoding", "UTF-8", "-cp", path, "-d", folder / "classes"]
        run("javac", *words, *sources)
        packet, broken = folder / "packet.json", folder / "broken.json"
        packet.write_bytes(record.PACKET)
        broken.write_bytes(spoiled())
        small = folder / "small.json"
        small.write_bytes(record.SMALL)
        said = run("java", "-Xmx512m", "-cp", path, "Bench", packet, broken, small, stdout=subprocess.PIPE)
        starts = ["java", "-Xmx512m", "-cp", path, "Cold"]
        print(json.dumps({**json.loads(said), "cold": cold.measured(starts, small, folder / "log")}))


def spoiled() -> bytes:
    """The packet with one wrong value, one that is missing, and one wrong value in a part."""
    packet = json.loads(record.PACKET)
    packet["Ma0"] = "không hợp lệ"
    del packet["TrangThai"]
    packet["DanhSach1"][2]["So"] = "mười hai"
    return json.dumps(packet, ensure_ascii=False, separators=(",", ":")).encode()


def run(*command: str | Path, stdout: object = None) -> bytes:
    """Run a command; what it has to say goes to standard error, unless it is asked for."""
    words = [str(word) for word in command]
    done = subprocess.run(words, check=True, stdout=stdout or sys.stderr)  # type: ignore[call-overload]
    return done.stdout or b""


if __name__ == "__main__":
    main()
