"""Branches of a case: what its conditions ask about and nobody said, tried in every way."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations, product

from workflow.form import facts
from workflow.form.facts import Facts
from workflow.model import Answer, Answers
from workflow.spec import FieldSpec, RequestType, Spec, When
from workflow.spec.when import PLAIN, RESERVED, YES_NO

MOST = 512  # ways that are tried; of further names only what comes first
FEW = 4  # options of which every combination is tried
NOTHING = ""  # no answer, or a role that no condition names
Way = Mapping[str, tuple[str, ...]]  # names with the options they may have, all of which lead to one course


def names(kind: RequestType) -> list[str]:
    """The names on which its course depends: those of its steps and tasks, and of the questions they name."""
    found = list(dict.fromkeys(test.name for when in _of_course(kind) for test in when.tests()))
    for name in found:  # which grows meanwhile
        asked = kind.fields[name].when if name in kind.fields else None
        found += [each for each in sorted(asked.names if asked else ()) if each not in found]
    return found


def _of_course(kind: RequestType) -> list[When]:
    steps, tasks = (each.when for each in kind.stages), (each.when for each in kind.tasks.values())
    return [when for when in (*steps, *tasks, kind.no_tasks_when) if when]


def unsaid(spec: Spec, kind: RequestType, said: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The names that nobody said, each with what it may be, the plain case first."""
    found, ways = dict[str, tuple[str, ...]](), 1
    for name in (each for each in names(kind) if each not in said):
        options = tuple(_options(spec, kind, name))
        found[name] = options if ways * len(options) <= MOST else options[:1]
        ways *= len(found[name])
    return found


def _options(spec: Spec, kind: RequestType, name: str) -> Iterator[str]:
    if name in PLAIN:
        may_be = name != "escalated" or any("escalate" in stage.may for stage in kind.stages)
        yield from reversed(YES_NO) if may_be else YES_NO[1:]
    elif name == "unit_kind":
        yield from sorted({"office", *(unit.kind for unit in spec.units.values())})
    elif name == "sent_by":
        sending = kind.sent_by or [key for key, role in spec.roles.items() if role.submits]
        tested = {o for when in _of_course(kind) for t in when.tests() if t.name == name for o in t.options}
        yield from (NOTHING, *(role for role in sending if role in tested))
    else:
        field = kind.fields[name]
        yield from [] if field.required and not field.when else [NOTHING]
        yield from _of_field(field)


def _of_field(field: FieldSpec) -> Iterator[str]:
    known = tuple(field.options or reversed(YES_NO))
    yield from known
    if field.several:
        sizes = range(2, len(known) + 1) if len(known) <= FEW else (len(known),)
        yield from (",".join(some) for size in sizes for some in combinations(known, size))


def every(options: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """Every way in which the unsaid may be."""
    return list(product(*options.values()))


def supposed(kind: RequestType, answers: Answers, said: Mapping[str, str]) -> Facts:
    """The facts of a case with these answers, in which every name is what is said of it."""
    words = {name: frozenset({option}) for name, option in said.items() if name in RESERVED}
    chosen = {n: _answer(kind.fields[n], option) for n, option in said.items() if n in kind.fields}
    all_answers = answers | {name: answer for name, answer in chosen.items() if answer is not None}
    found = Facts(facts.given(kind, Facts(all_answers, words)), words)
    steps = [(stage, name) for stage in kind.stages for name in stage.asks if chosen.get(name) is not None]
    return facts.with_later(kind, found, {name: (stage, chosen[name]) for stage, name in steps})


def _answer(field: FieldSpec, option: str) -> Answer:
    if option == NOTHING:
        return None
    return option if field.options or option not in YES_NO else option == YES_NO[0]


def ways(options: Mapping[str, Sequence[str]], among: Sequence[tuple[str, ...]]) -> list[Way]:
    """These ways in as few sentences as are found: names that matter, each with its options."""
    found, left, whole = list[Way](), list(among), set(among)
    while left:
        box = [{option} for option in left[0]]
        for n, each in enumerate(options.values()):
            for option in each:
                wider = [*box[:n], box[n] | {option}, *box[n + 1 :]]
                box = wider if whole.issuperset(product(*wider)) else box
        covered = set(product(*box))
        left = [way for way in left if way not in covered]
        named = zip(options.items(), box, strict=True)
        found.append(
            {k: tuple(o for o in all if o in some) for (k, all), some in named if len(some) < len(all)}
        )
    return found
