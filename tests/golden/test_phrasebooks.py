"""What the runtimes have of the generator's own tables is what it would write today; `make golden` writes it anew."""

from __future__ import annotations

from pathlib import Path

from goitin import resources
from goitin.rendering.page import OutputFile
from goitin.rendering.renderer import Renderer
from goitin.targets import load
from goitin.targets.java import project

JAVA = Path("runtime", "java", "src", "main", "java", "vn", "goitin", "runtime", "Phrasebook.java")


def test_the_words_of_the_runtime_of_java_are_those_of_the_phrasebook(bless: bool) -> None:
    page = OutputFile(JAVA.name, "java/phrasebook.java.jinja", project.phrasebook(), ("Phrasebook",))
    text = Renderer(resources.templates()).render(page, load("java"))
    committed = resources.templates() / JAVA
    if bless:
        committed.write_text(text, encoding="utf-8")

    assert committed.read_text(encoding="utf-8") == text
