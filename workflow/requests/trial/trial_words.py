"""A trial in words: when a case is sent, each step and task with who, until when and why, what is late."""

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from workflow.deadlines.counting import After
from workflow.lines import Line, Value, line, near
from workflow.requests import term_words
from workflow.requests.cards.case import aim
from workflow.requests.cards.counted import of_clock
from workflow.requests.cards.promised import broken, too_late
from workflow.requests.promises import Passing
from workflow.requests.trial.branches import NOTHING, Way
from workflow.requests.trial.trial_people import Who
from workflow.requests.trial.trials import Branch, Trial, TrialStep, TrialTask
from workflow.spec import Option, Term
from workflow.spec.when import PLAIN, RESERVED, YES_NO
from workflow.work import Work

DETAILS = (  # of a step or a task
    *("card-counted", "card-counted-by", "trial-no-clock", "trial-then", "trial-goes-on"),
    *("trial-needs", "trial-needs-all", "trial-veto"),
)
BLINK = timedelta(microseconds=1)  # before a moment that something is just in time for


def head(trial: Trial) -> list[Line]:
    """The supposal, and how it stands to the lead time of its type."""
    said = line("trial-head", kind=trial.kind.title, sent=_moment(trial))
    event = [line("trial-event", event=near(trial.event, trial.sent.date()))] if trial.event else []
    lead = trial.lead.lines() if trial.lead else []
    lead = [line("trial-lead-late", **each.values) if each.key == "lead-late" else each for each in lead]
    return [said, *(lead or event)]


def _moment(trial: Trial) -> Line:
    """When it is sent, with the year: a trial is of any day."""
    at = trial.sent.astimezone(ZoneInfo(trial.spec.organisation.timezone))
    return line("trial-moment", time=f"{at:%H:%M}", day=at.date())


def courses(work: Work, trial: Trial) -> list[list[Line]]:
    """The lines of each course."""
    return [_course(work, trial, branch) for branch in trial.branches]


def _course(work: Work, trial: Trial, branch: Branch) -> list[Line]:
    lines = [_when(trial, branch.ways)] if branch.ways else []
    n = 0
    for step in branch.steps:
        n += 1 if step.passing else 0
        lines += _step(work, trial, step, n)
    for task in branch.tasks:
        lines.append(line("trial-task", what=task.title, **_acts(trial, task.who, task.passing)))
        lines += _counted(work, trial, task.task.term, task.passing)
        lines += _late(task)
    if branch.end:
        lines.append(line(f"trial-end{aim(branch.asked)}", due=branch.end))
    lines += broken(work, branch.asked, branch.broken)
    return [*lines, *(too_late(branch.asked, each) for each in branch.missed)]


def _step(work: Work, trial: Trial, step: TrialStep, n: int) -> list[Line]:
    """A step with who, until when and why, or why it is passed."""
    named = step.stage.title or step.stage.verb.said["label"]
    if step.passing is None:
        any_of = step.stage.when.any_of if step.stage.when else ()
        ways = [_way(trial, {test.name: test.options for test in tests}) for tests in any_of]
        return [line("trial-skipped", what=named, ways=_joined("trial-or", ways))]
    if step.is_repeated:
        return [line("trial-repeated", n=n, what=named, names=", ".join(step.who.people))]
    said = line("trial-step", n=n, what=named, **_acts(trial, step.who, step.passing))
    counted = _counted(work, trial, step.stage.within, step.passing)
    return [said, *_several(step), *counted, *_late(step, goes_on=step.stage.late.goes_on)]


def _several(step: TrialStep) -> list[Line]:
    """How many must agree, where one alone does not decide it, and who has a veto."""
    stage, found = step.stage, list[Line]()
    if not stage.one_is_enough:
        is_all = stage.needs == "all"
        found.append(line("trial-needs-all") if is_all else line("trial-needs", count=stage.least))
    return [*found, line("trial-veto", role=step.veto)] if step.veto else found


def _acts(trial: Trial, who: Who, passing: Passing) -> dict[str, Value]:
    """The values that say who acts, and until when."""
    names: Value = ", ".join(who.people)
    if who.steps_in:
        names = line("trial-steps-in", role=who.steps_in, names=names)
    elif trial.has_people and not who.people and not who.is_sender:
        names = line("trial-nobody")
    return {"role": who.title, "names": names, "due": passing.over if passing.clock else None}


def _counted(work: Work, trial: Trial, term: Term | None, passing: Passing) -> list[Line]:
    """By which rule it is counted, in which unit and from when, as on the cards of a real case."""
    clock = passing.clock
    if term is None or clock is None:
        return [line("trial-no-clock")]
    rule: dict[str, Value] = {
        "task": "",
        "rule": trial.kind.rule or "",
        "version": work.rulebook.current or None,
    }
    if isinstance(clock.rule, After):
        counted = of_clock(work, clock, clock.rule, passing.over)
        start = (clock.due(work.calendar).start + BLINK).replace(microsecond=0)
        return [line("card-counted", **{**counted, **rule, "start": start})]
    return [line("card-counted-by", term=term_words.of_type(trial.spec, trial.kind, term), **rule)]


def _late(each: TrialStep | TrialTask, *, goes_on: bool = False) -> list[Line]:
    """The party that comes in once it is late, or that it goes on without an answer."""
    if goes_on:
        return [line("trial-goes-on")]
    return [line("trial-then", role=each.then)] if each.then else []


def _when(trial: Trial, ways: Sequence[Way]) -> Line:
    """“Khi Cần bản tiếng Anh: có; hoặc …”: what leads to this course."""
    return line("trial-when", ways=_joined("trial-or", [_way(trial, way) for way in ways]))


def _way(trial: Trial, way: Way) -> Line:
    named = [
        line("rule-pair", name=_name(trial, name), value=_joined("rule-or", _options(trial, name, options)))
        for name, options in way.items()
    ]
    return _joined("rule-and", named)


def _name(trial: Trial, name: str) -> Value:
    return line(f"rule-word-{name}") if name in RESERVED else trial.kind.fields[name].title


def _options(trial: Trial, name: str, options: Sequence[str]) -> list[Value]:
    return [_option(trial, name, option) for option in options]


def _option(trial: Trial, name: str, option: str) -> Value:
    if option == NOTHING:
        return line("trial-other" if name == "sent_by" else "trial-no-answer")
    if name == "sent_by":
        return trial.spec.roles[option].title
    if name in PLAIN or name == "unit_kind":
        return line(f"rule-is-{option}")
    known: dict[str, Option] = trial.kind.fields[name].options or {}
    if not known:
        return line(f"rule-is-{option}") if option in YES_NO else option
    return _joined("rule-and", [known[each] for each in option.split(",")])


def _joined(key: str, values: Sequence[Value]) -> Line:
    said = line("rule-alone", value=values[0])
    for value in values[1:]:
        said = line(key, before=said, next=value)
    return said
