"""The site beside the editor: written, served to this machine, and written again at each save."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from goitin.cli.faults import InputError
from goitin.cli.i18n import language
from goitin.cli.output import Outcomes
from goitin.cli.publisher import rerunning
from goitin.cli.selection import SelectedSpecifications
from goitin.diagnostics.diagnostic import GoitinError, SpecError
from goitin.diagnostics.message import msg, translate

if TYPE_CHECKING:
    from goitin.pipeline.generate import Outcome
    from goitin.preview.server import Server
    from goitin.preview.state import Preview


class _Reporter:
    """Tells the pages what comes of each run."""

    def __init__(self, preview: Preview, root: Path) -> None:
        self._preview, self._root = preview, root

    def failed(self, regulation: str, error: GoitinError) -> None:
        """Put what is wrong on top of the pages."""
        from goitin import reports
        from goitin.preview.state import Fault

        spoken = language()
        if isinstance(error, SpecError):
            each = [reports.of_specification(one, self._root.as_posix(), spoken) for one in error.diagnostics]
            faults = [
                Fault(f"{one.file}:{one.line}:{one.column}", one.severity, one.rule, one.sentence)
                for one in each
            ]
        else:
            faults = [Fault(regulation, "error", "", translate(str(error), spoken))]
        self._preview.report(regulation, faults, has_changed=False)

    def succeeded(self, regulation: str, outcome: Outcome) -> None:
        """Take it away, and have the pages loaded again if any is another now."""
        done = outcome.report
        self._preview.report(
            regulation, (), has_changed=done is not None and bool(done.written or done.removed)
        )


def serve(
    desk: SelectedSpecifications,
    out: Path,
    outcomes: Outcomes,
    run: Callable[[SelectedSpecifications], None],
    port: int,
    *,
    follows: bool,
) -> None:
    """Write the site and serve it until Ctrl-C.

    Args:
        desk: The specifications.
        out: The folder of all trees.
        outcomes: Tells what comes of the runs.
        run: Writes the sites of these specifications.
        port: The port; 0: one that is free.
        follows: Whether to go on writing at each save.

    Raises:
        InputError: The port is not free.

    """
    from goitin.preview.state import Preview

    sites = {name: out / name / "docs" for name in desk.regulations}
    preview = Preview(sites, "index.html", language(), reloads=follows)
    outcomes.listener = _Reporter(preview, desk.root)
    each = [SelectedSpecifications(desk.root, name, is_bundled=desk.is_bundled) for name in desk.regulations]
    with suppress(KeyboardInterrupt), _started(preview, port, outcomes) as start:
        if follows:
            rerunning.watch(lambda: _all(run, each, start), [desk.root])
        run(desk)
        start().wait()


def _all(
    run: Callable[[SelectedSpecifications], None],
    each: list[SelectedSpecifications],
    start: Callable[[], object],
) -> None:
    """One run over all specifications: what is wrong with one keeps no other from being shown."""
    for one in each:
        rerunning.tolerantly(lambda one=one: run(one))  # type: ignore[misc]
    start()


@contextmanager
def _started(preview: Preview, port: int, outcomes: Outcomes) -> Iterator[Callable[[], Server]]:
    """A server whose port is taken at once, and which answers from the first call of what this gives.

    Before that it has no thread, since only a process without any can share the first, long run with others.
    """
    from goitin.preview.server import Server

    try:
        server = Server(preview, port)
    except OSError as error:
        what = msg(
            "Port {port} cannot be used ({reason}). Name another with --port; 0 takes a free one.",
            port=port,
            reason=error.strerror or str(error),
        )
        raise InputError(what) from None
    with ExitStack() as stack:
        stack.callback(server.server_close)

        def start() -> Server:
            if not server.is_running:
                stack.enter_context(server.running())
                outcomes.note(msg("The site is at {address}; Ctrl-C ends.", address=server.address))
            return server

        yield start
