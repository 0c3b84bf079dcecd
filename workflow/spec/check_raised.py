"""Checks of the types that are raised at a running request of another type (rules C25, C26)."""

from collections.abc import Iterator

from workflow.spec.findings import Finding, LoadedRules, titles, twice, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType

MAX_WORD = 15  # letters, so that “Báo sự cố” is a button


def check_raised(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    """Check that it is raised with one line of words, and that no two are raised at the same type."""
    if kind.raised is None:
        return
    yield from titles((*path, "raised"), {"word": kind.raised.word}, MAX_WORD, own_title=False)
    types, own = rules.spec.request_types, path[-1]
    here = (*path, "raised", "during")
    yield from twice(here, "type-twice", kind.raised.during)
    for n, name in enumerate(kind.raised.during):
        others = [
            key for key, each in types.items() if key != own and each.raised and name in each.raised.during
        ]
        if name not in types or name == own:
            yield unknown((*here, n), "unknown-type", name, [key for key in types if key != own])
        elif others and own == max(own, *others):
            yield Finding((*here, n), "raised-twice", given(name=name, other=others[0]))
        else:
            yield from _asks(path, kind, types[name])


def _asks(path: Path, kind: RequestType, at: RequestType) -> Iterator[Finding]:
    """Check that all it requires beside its subject is answered by the request at which it is raised."""
    for name, field in kind.fields.items():
        same = at.fields.get(name)
        taken = same is not None and same.is_required and field.asks_as(same) and not field.shown_to
        if name == kind.subject and ALLOWED[field.kind].is_event:
            yield Finding((*path, "fields", name, "kind"), "raised-in-words", given(name=name))
        elif field.is_required and name not in (kind.subject, *kind.asked_later) and not taken:
            yield Finding((*path, "fields", name, "required"), "raised-asks", given(name=name))
