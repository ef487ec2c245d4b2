"""`@Valid` of Spring Boot 2, which is `javax.validation`: every error of a packet, as with Jakarta Validation."""

from __future__ import annotations

import subprocess

from .service import HERE
from sdks import java
from sdks.trees import QCVN120, TOOLS


def test_valid_says_every_error_with_its_place() -> None:
    jars = sorted((TOOLS / "boot2" / "lib").glob("*.jar"))
    sdk = [java.main_classes(QCVN120), *java.runtime(QCVN120)]
    source = HERE / "app" / "Valid.java"
    program = java.compiled([source], *sdk, kind="java-valid", jars=jars, strict=False, release=java.OLDEST)
    path = ":".join(map(str, [program, *sdk, java.resources(QCVN120), *jars]))

    done = subprocess.run([*java.JAVA, "-cp", path, "Valid"], capture_output=True, text=True, check=True)

    errors, *said = done.stdout.splitlines()
    assert len(said) == int(errors) > 0
    assert all(one.startswith("/") and " / " in one for one in said)
