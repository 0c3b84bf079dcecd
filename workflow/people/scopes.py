"""The matters in which a role may be delegated: all, some types, some steps, or some units."""

from collections.abc import Sequence

from workflow.model import Delegation, Scope
from workflow.people import parties, staff
from workflow.people.parties import Post
from workflow.spec import RequestType, Spec, Stage, Words
from workflow.spec.verbs import CORRECTION
from workflow.work import Work

Named = tuple[tuple[str, Words], ...]  # as a delegation keeps it, and as texts say it
LONGEST = 190  # letters of all names together


def offered(work: Work, post: Post) -> dict[Scope, Named]:
    """The parts of a post that may be delegated: of each kind of which there are several."""
    spec = work.rulebook.spec
    found: dict[Scope, Named] = {
        "types": tuple((key, kind.title) for key, kind in _types(work, post).items()),
        "steps": tuple(_steps(work, spec, post)),
        "units": tuple((unit.key, unit.title) for unit in staff.units(work)) if post.unit is None else (),
    }
    return {scope: named for scope, named in found.items() if len(named) > 1}


def _types(work: Work, post: Post) -> dict[str, RequestType]:
    """The types that a post decides, or does something for."""
    spec, found = work.rulebook.spec, dict[str, RequestType]()
    for key, kind in spec.request_types.items():
        those = {party for stage in kind.all_stages for party in stage.parties}
        those |= {party for task in kind.tasks.values() for party in task.parties}
        those |= {spec.channels[task.channel].owner for task in kind.tasks.values() if task.channel}
        if any(post.role in parties.roles_of(work, spec, party).roles for party in those):
            found[key] = kind
    return found


def _steps(work: Work, spec: Spec, post: Post) -> list[tuple[str, Words]]:
    """The steps of both paths; one that both have is one matter."""
    found = dict[str, Words]()
    for key, kind in spec.request_types.items():
        for stage in kind.all_stages:
            if any(post.role in parties.roles_of(work, spec, party).roles for party in stage.parties):
                found.setdefault(f"{key}/{stage.name}", _step(kind, stage))
    return list(found.items())


def _step(kind: RequestType, stage: Stage) -> Words:
    """“Tin bài: Duyệt”; of a step that only corrections have “Tin bài, đính chính: Duyệt”."""
    step, of = stage.title or stage.verb.said["label"], kind.title
    if stage not in kind.stages:
        of = Words(vi=f"{of.vi}, {CORRECTION.vi}", en=f"{of.in_('en')}, {CORRECTION.in_('en')}")
    return Words(vi=f"{of.vi}: {step.vi}", en=f"{of.in_('en')}: {step.in_('en')}")


def said(work: Work, kept: Delegation) -> Words | None:
    """The matters of a delegation as texts name them; nothing where it is all."""
    if kept.scope == "all":
        return None
    return together([_title(work, kept.scope, name) for name in kept.names])


def _title(work: Work, scope: Scope, name: str) -> Words:
    """A type, a step of one, or a unit by its title; what the rules have no more by its name."""
    if scope == "units":
        return staff.unit_title(work, name)
    type, _, step = name.partition("/")
    kind = work.rulebook.spec.request_types.get(type)
    stage = next((each for each in kind.all_stages if each.name == step), None) if kind else None
    if kind is None or (step and stage is None):
        return Words(vi=name)
    return _step(kind, stage) if stage else kind.title


def together(names: Sequence[Words]) -> Words:
    return Words.listed(names, LONGEST)


def overlap(one: Scope, names: Sequence[str], other: Delegation) -> bool:
    """Whether two delegations of a post are for the same matter, for some request."""
    if one == other.scope != "all":
        return not {*names}.isdisjoint(other.names)
    if {one, other.scope} == {"types", "steps"}:
        types = {name.partition("/")[0] for name in names}
        return not types.isdisjoint(name.partition("/")[0] for name in other.names)
    return True
