"""Figures in words: the lines of each, made of its counts alone."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from workflow.figures.counted_cases import CountedCase
from workflow.figures.figure import CountedThing, Figure, rate
from workflow.lines import Line, Value, line
from workflow.model import Waiver
from workflow.people import parties, staff
from workflow.requests.explained import stage_title
from workflow.spec import Words
from workflow.text import cut
from workflow.work import Work

NAMED = 5  # items of a list in one line
LONGEST = 60  # letters of a reason among others
ALWAYS = ("punctual", "slow_steps", "late_sent", "duration", "at_once", "mistakes", "covered", "sites")


def said(work: Work, figure: Figure) -> list[Line]:
    """The lines of a figure; none of one that the office does not ask for."""
    if figure.name in ALWAYS and not any(figure.counts.values()):
        return [line("figures-none")]
    return list(SAID[figure.name](work, figure))


def _balance(work: Work, figure: Figure) -> Iterator[Line]:
    yield line("figures-said-balance", **figure.counts)


def _punctual(work: Work, figure: Figure) -> Iterator[Line]:
    whole = figure.count("on_time", "late")
    yield line(
        "figures-said-punctual",
        first=rate(figure.count("on_time"), whole),
        moved=rate(figure.count("adjusted"), whole),
        ahead=figure.count("ahead"),
    )


def _slow_steps(work: Work, figure: Figure) -> Iterator[Line]:
    if listed := _listed(_counted(work, figure)):
        yield listed


def _late_sent(work: Work, figure: Figure) -> Iterator[Line]:
    total = figure.count("accepted", "not_accepted", "undecided", "over")
    yield line("figures-said-late-sent", total=total, **figure.counts)
    by = Counter(w.person for case in of_cases(figure.parts["accepted"]) for w in _waivers(case))
    names = [line("figures-counted", what=staff.name_of(work, id), count=n) for id, n in by.most_common()]
    if listed := _listed(names):
        yield line("figures-said-accepted", names=listed)


def _waivers(case: CountedCase) -> list[Waiver]:
    """The waivers of a case, one of each person."""
    return list({waiver.person: waiver for waiver in case.waivers}.values())


def _duration(work: Work, figure: Figure) -> Iterator[Line]:
    done = of_cases(figure.parts["completed"])
    amounts = {name: hours(minutes) for name, minutes in figure.amounts.items()}
    slowest = done[0].request
    yield line("figures-said-duration", count=len(done), reference=slowest.reference, **amounts)


def _at_once(work: Work, figure: Figure) -> Iterator[Line]:
    first = figure.count("at_once")
    yield line("figures-said-at-once", rate=rate(first, first + figure.count("asked")))
    if listed := _listed(
        [line("figures-counted", what=cut(said, LONGEST), count=n) for said, n in figure.reasons]
    ):
        yield line("figures-said-reasons", reasons=listed)


def _mistakes(work: Work, figure: Figure) -> Iterator[Line]:
    by = [line("figures-counted", what=role(work, key), count=n) for key, n in figure.reasons]
    yield line("figures-said-mistakes", by=_listed(by), **figure.counts)


def _covered(work: Work, figure: Figure) -> Iterator[Line]:
    yield line("figures-said-covered", **figure.counts)


def _sites(work: Work, figure: Figure) -> Iterator[Line]:
    yield line("figures-said-sites", **figure.counts)


def _silent(work: Work, figure: Figure) -> Iterator[Line]:
    rules = work.rulebook.spec.figures
    if rules and rules.silent:
        yield line("figures-said-silent", count=figure.count("silent"))


def _themes(work: Work, figure: Figure) -> Iterator[Line]:
    if listed := _listed(_counted(work, figure), most=len(figure.parts)):
        yield listed


def _recognised(work: Work, figure: Figure) -> Iterator[Line]:
    if listed := _listed(_counted(work, figure)):
        yield listed


SAID: Mapping[str, Callable[[Work, Figure], Iterator[Line]]] = {
    "balance": _balance,
    "punctual": _punctual,
    "slow_steps": _slow_steps,
    "late_sent": _late_sent,
    "duration": _duration,
    "at_once": _at_once,
    "mistakes": _mistakes,
    "covered": _covered,
    "sites": _sites,
    "silent": _silent,
    "themes": _themes,
    "recognised": _recognised,
}


def label(work: Work, figure: Figure, part: str) -> Value:
    """The name of a part: of steps, themes and units it is their own title."""
    if figure.name == "slow_steps":
        return _step(work, of_cases(figure.parts[part])[0], part) if part else line("figures-part-no-step")
    if figure.name == "recognised":
        return staff.unit_title(work, part)
    if figure.name == "themes":
        return _theme(work, part)
    return line(f"figures-part-{part.replace('_', '-')}")


def _step(work: Work, case: CountedCase, name: str) -> Value:
    """The title of a step, or of a task, by the rules of a case that was late there."""
    spec, kind = work.spec(case.request.rules), work.type_of(case.request)
    stage = next((each for each in kind.all_stages if each.name == name), None)
    if stage:
        by = parties.title(work, spec, stage.by, case.request)
        return line("figures-step", role=by, step=stage_title(stage).within_sentence())
    channel, task = spec.channels.get(name), kind.tasks.get(name)
    return channel.title if channel else task.title if task and task.title else name


def _theme(work: Work, part: str) -> Words:
    name, _, key = part.partition(".")
    fields = (kind.fields.get(name) for kind in work.rulebook.spec.request_types.values())
    options = (field.options.get(key) for field in fields if field and field.options)
    return next((option for option in options if option), Words(vi=key))


def role(work: Work, key: str) -> Value:
    """The title of a party as records keep it; of the requester for “author”."""
    return line("figures-author") if key == "author" else parties.title(work, work.rulebook.spec, key, None)


def hours(minutes: int) -> Line:
    """“5 giờ 20 phút”."""
    if minutes < 60:
        return line("share-minutes", minutes=minutes)
    return line("share-hours", hours=minutes // 60, minutes=minutes % 60)


def of_cases(found: Iterable[CountedThing]) -> list[CountedCase]:
    return [each for each in found if isinstance(each, CountedCase)]


def _counted(work: Work, figure: Figure) -> list[Line]:
    parts = figure.parts.items()
    return [
        line("figures-counted", what=label(work, figure, part), count=len(found)) for part, found in parts
    ]


def _listed(lines: Sequence[Line], most: int = NAMED) -> Line | None:
    """Lines one after another, the first of them where there are many; None for no line."""
    if not lines:
        return None
    found, *others = lines[:most]
    for each in others:
        found = line("figures-and", before=found, next=each)
    return line("figures-more", before=found, count=len(lines) - most) if len(lines) > most else found


def apart(work: Work, figure: Figure) -> Iterator[Line]:
    """The same figure by unit, by type, by channel and by role."""
    whole = {case.request.id: case for found in figure.parts.values() for case in of_cases(found)}
    if figure.name in ("slow_steps", "punctual"):
        by = Counter(key for case in whole.values() for key in _roles(case))
        yield from _by("figures-by-role", [(role(work, key), n) for key, n in by.most_common()])
    of_unit = {case.request.id: staff.unit_title(work, case.request.unit) for case in whole.values()}
    of_type = {case.request.id: work.type_of(case.request).title for case in whole.values()}
    for key, titles in (("figures-by-unit", of_unit), ("figures-by-type", of_type)):
        groups = {words.vi: words for words in titles.values()}
        of = {vi: {id for id, words in titles.items() if words.vi == vi} for vi in sorted(groups)}
        lines = [_group(figure, groups[vi], ids) for vi, ids in of.items()]
        if listed := _listed(lines, most=10):
            yield line(key, listed=listed)
    if figure.name == "duration":
        channels = Counter(task.channel for case in whole.values() for task in case.results if task.channel)
        known = work.rulebook.spec.channels
        titled = [(known[key].title if key in known else key, n) for key, n in channels.most_common()]
        yield from _by("figures-by-channel", titled)


def _by(key: str, counted: Sequence[tuple[Value, int]]) -> Iterator[Line]:
    if listed := _listed([line("figures-counted", what=what, count=n) for what, n in counted]):
        yield line(key, listed=listed)


def _roles(case: CountedCase) -> list[str]:
    return list(dict.fromkeys(role for step in case.overruns for role, minutes in step.roles if minutes))


def _group(figure: Figure, title: Words, ids: set[int]) -> Line:
    """How many cases of a figure are of a group; of what has a rate, the rate."""
    count = {name: sum(c.request.id in ids for c in of_cases(found)) for name, found in figure.parts.items()}
    if figure.name == "punctual":
        whole = count["on_time"] + count["late"]
        return line("figures-counted", what=title, count=rate(count["on_time"], whole))
    if figure.name == "balance":
        return line("figures-group-balance", what=title, **count)
    return line("figures-counted", what=title, count=len(ids))
