"""What changed, told: as text, JSON, Markdown or HTML, and as the section of a changelog that a release announces."""

from __future__ import annotations

import json
from collections.abc import Iterable

from goitin.diagnostics.message import ENGLISH, Message, msg
from goitin.model import Label
from goitin.release.by_impact import TITLES, Classed, grouped
from goitin.release.compare import Release
from goitin.release.record import ReleaseStatus, State
from goitin.release.release_file import ReleaseRecord
from goitin.rendering import escape, html

FIRST = Label("Lần phát hành đầu tiên.", "First release.")


def render(release: Release, format: str, language: str = ENGLISH, root: str = "specs") -> str:
    """The changes as text (in a language), json, markdown or html (each in both).

    Args:
        release: The changes.
        format: `text`, `json`, `markdown` or `html`.
        language: The language of `text`, `vi` or `en`; the other formats have both.
        root: The folder of specifications as the reader calls it; `text` and `json` name places by it.

    """
    if format == "text":
        return _text(release, language, root)
    if format == "json":
        return _json(release, root)
    return {"markdown": _markdown, "html": _html}[format](release)


def _text(release: Release, language: str, root: str) -> str:
    return "".join(
        f"{root}/{change.place}: {change.impact}: {change.kind}: {getattr(change.sentence, language)}\n"
        for change in release.changes
    )


def summed_up(release: Release) -> Message:
    """How many changes there are, and which version follows."""
    count = len(release.changes)
    return msg(
        "{number}: {changes}; this requires {old} → {follows}, the specification has {new}.",
        number=release.new.number,
        changes=msg("{count} change", count=count) if count == 1 else msg("{count} changes", count=count),
        old=release.old.version,
        follows=release.version,
        new=release.new.version,
    )


def _json(release: Release, root: str) -> str:
    return (
        json.dumps(
            {
                "specification": release.new.id,
                "from": release.old.version,
                "to": release.new.version,
                "follows": release.version,
                "changes": [
                    {
                        "kind": change.kind,
                        "what": change.what,
                        "impact": change.impact,
                        "parties": [party.id for party in change.parties],
                        "old": change.old,
                        "new": change.new,
                        "message": change.sentence.by_language,
                        "file": f"{root}/{change.place.file}",
                        "line": change.place.line,
                    }
                    for change in release.changes
                ],
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def _markdown(release: Release) -> str:
    """A section for a changelog, Vietnamese first."""
    return _section(release.version, release.changes)


def changelog_section(record: ReleaseRecord) -> str:
    """The section of a changelog about a release that is kept, Vietnamese first."""
    dated = f" – {record.date}" if record.date else ""
    return _section(f"{record.version}{dated}", record.changes, None if record.base else FIRST)


def describe_standing(standing: ReleaseStatus) -> Message:
    """Where a specification stands, in a line."""
    newest, version = standing.newest, standing.version
    if newest is None:
        return msg("version {version}; no release is kept yet", version=version)
    if standing.state is State.RELEASED:
        return msg("is release {newest}", newest=newest.version)
    if standing.state is State.BEHIND:
        return msg(
            "says version {version}, which comes before release {newest}",
            version=version,
            newest=newest.version,
        )
    if standing.state is State.AHEAD and not standing.changed:
        return msg("version {version}; as release {newest}", version=version, newest=newest.version)
    listed = ", ".join([*standing.changed[:3], *(["…"] if len(standing.changed) > 3 else [])])
    since = msg(
        "changed since release {newest} (files: {count}, {files})",
        newest=newest.version,
        count=len(standing.changed),
        files=listed,
    )
    if standing.state is State.AHEAD:
        return msg("version {version}; {since}", version=version, since=since)
    return msg("{since}, but still has version {version}", since=since, version=version)


def _section(title: str, listed: Iterable[Classed], first: Label | None = None) -> str:
    lines = [f"## {title}", ""]
    for language in ("vi", "en"):
        if first:
            lines += [getattr(first, language), ""]
        for impact, group in grouped(listed):
            lines += [f"### {getattr(TITLES[impact], language)}", ""]
            lines += [f"- {escape.markdown(getattr(change.sentence, language))}" for change in group]
            lines.append("")
    return "\n".join(lines)


def _html(release: Release) -> str:
    groups = [(TITLES[impact], group) for impact, group in release.grouped()]
    view = {"old": release.old, "new": release.new, "version": release.version, "groups": groups}
    return html.html("changes/changes.html.jinja", view)
