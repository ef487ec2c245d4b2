"""Which folder of specifications is meant, for commands and for the completion of their options."""

from __future__ import annotations

from pathlib import Path

from goitin import resources
from goitin.cli.i18n import usage_error
from goitin.diagnostics.message import Message, join, msg


def root_of(specs: Path | None, *, bundled: bool, cure: Message | None = None) -> Path:
    """The folder that is meant; where none is, the one that comes along, or misuse (exit 2) with a cure if there is one."""
    if specs is not None:
        if bundled:
            raise usage_error(
                msg("--specs names your specifications and --bundled ours: give only one of them.")
            )
        if not specs.is_dir():
            raise usage_error(msg("{specs} is not a folder.", specs=specs), where="--specs")
        return specs
    if bundled:
        return resources.specs()
    if Path("specs").is_dir():
        return Path("specs")
    inside = Path("regulation.yaml").is_file()
    if inside or resources.regulations(Path()):  # those that come with goitin are not what was meant
        raise usage_error(
            msg(
                "This folder contains specifications itself. Go one folder up, or give `--specs {folder}`.",
                folder=".." if inside else ".",
            )
        )
    if cure is None:
        return resources.specs()
    raise usage_error(join(" ", [msg("There is no folder specs here."), cure]))
