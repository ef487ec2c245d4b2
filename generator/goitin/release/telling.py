"""What changed, told: as text, JSON, Markdown or HTML, and as the section of a changelog that a release announces."""

from __future__ import annotations

import json
from collections.abc import Iterable

from goitin import pages
from goitin.release.comparing import TITLES, Classed, Release, grouped
from goitin.release.keeping import Standing, State
from goitin.release.kept import Kept
from goitin.spec import Label

FIRST = Label("Lần phát hành đầu tiên.", "First release.")


def said(release: Release, format: str) -> str:
    """The changes as text, json, markdown or html."""
    return {"text": _text, "json": _json, "markdown": _markdown, "html": _html}[format](release)


def _text(release: Release) -> str:
    lines = [
        f"{change.place}: {change.impact}: {change.kind}: {change.sentence.en}" for change in release.changes
    ]
    count = len(release.changes)
    lines.append(
        f"{release.new.number}: {count} change{'' if count == 1 else 's'}; {release.old.version} → "
        f"{release.version} follows, the specification says {release.new.version}."
    )
    return "\n".join(lines) + "\n"


def _json(release: Release) -> str:
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
                        "old": change.old,
                        "new": change.new,
                        "message": {"vi": change.sentence.vi, "en": change.sentence.en},
                        "file": change.place.file,
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


def announced(kept: Kept) -> str:
    """The section of a changelog about a release that is kept, Vietnamese first."""
    dated = f" – {kept.date}" if kept.date else ""
    return _section(f"{kept.version}{dated}", kept.changes, None if kept.base else FIRST)


def stated(standing: Standing) -> str:
    """Where a specification stands, in a line."""
    newest = standing.newest
    if newest is None:
        return f"version {standing.version}; no release is kept yet"
    listed = ", ".join([*standing.changed[:3], *(["…"] if len(standing.changed) > 3 else [])])
    since = f"changed since release {newest.version} (files: {len(standing.changed)}, {listed})"
    return {
        State.RELEASED: f"is release {newest.version}",
        State.AHEAD: f"version {standing.version}; {since if standing.changed else f'as release {newest.version}'}",
        State.ADRIFT: f"{since}, but still says version {standing.version}",
        State.BEHIND: f"says version {standing.version}, which comes before release {newest.version}",
    }[standing.state]


def _section(title: str, listed: Iterable[Classed], first: Label | None = None) -> str:
    lines = [f"## {title}", ""]
    for language in ("vi", "en"):
        if first:
            lines += [getattr(first, language), ""]
        for impact, group in grouped(listed):
            lines += [f"### {getattr(TITLES[impact], language)}", ""]
            lines += [f"- {pages.markdown(getattr(change.sentence, language))}" for change in group]
            lines.append("")
    return "\n".join(lines)


def _html(release: Release) -> str:
    groups = [(TITLES[impact], group) for impact, group in release.grouped()]
    view = {"old": release.old, "new": release.new, "version": release.version, "groups": groups}
    return pages.html("changes/changes.html.jinja", view)
