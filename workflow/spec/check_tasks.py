"""Checks of tasks: whose each is, what it ends with, and that every way of a request leads to one."""

from collections.abc import Iterator

from workflow.spec.check_parties import OF_REQUEST, check_party
from workflow.spec.check_ways import lasting_of, leads_nowhere
from workflow.spec.findings import Finding, LoadedRules, titles, unknown
from workflow.spec.kinds import ALLOWED
from workflow.spec.problems import Path, given
from workflow.spec.request_types import RequestType
from workflow.spec.task_spec import TaskSpec
from workflow.spec.term import PUBLISHED, RELEASED, SENT

MAX_TITLE = 40  # of a button
_OWN = ("title", "gives", "opens", "needed_for", "for_each")  # keys of a task that is done for no channel


def check_tasks(rules: LoadedRules, path: Path, kind: RequestType) -> Iterator[Finding]:
    if not kind.tasks:
        if path[-1] in rules.document.keys(*path[:-1]):
            yield Finding(path, "empty" if rules.document.get(path) is None else "empty-list")
        elif kind.no_tasks_when:
            yield Finding((*path[:-1], "no_tasks_when"), "no-tasks-anyway")
        return
    yield from titles(path, {name: task.title for name, task in kind.tasks.items() if task.title}, MAX_TITLE)
    taken = set[str]()
    for name, task in kind.tasks.items():
        here = (*path, name)
        if task.channel:
            yield from _in_channel(rules, here, task, taken)
        else:
            yield from _own(rules, here, task)
            yield from _each(rules, here, kind, task)
            yield from _moments(here, kind, task)
        then, type = (*here, "late", "then"), str(path[1])
        each = "" if task.channel else task.for_each or ""
        yield from check_party(rules, then, task.late.then, OF_REQUEST, type, task.when, each)
        waiver = (*here, "may_be_waived_by")
        yield from check_party(rules, waiver, task.may_be_waived_by, OF_REQUEST, type, task.when, each)
        if task.unclaimed and task.late.then is None:
            yield Finding((*here, "unclaimed"), "unclaimed-tells-nobody", relies_on=here)
        if task.to and task.to == task.late.then:
            yield Finding(then, "late-to-itself", given(role=task.to))
    if not lasting_of(kind):
        key = rules.document.key((*path, next(iter(kind.tasks)), "due"))
        yield Finding(path, "nothing-put-up", given(key="end of" if key == "due" else key), lacks="channel")
    elif way := leads_nowhere(rules.spec, kind):
        key = rules.document.key((*path, next(iter(kind.tasks)), "when"))
        said = ", ".join(f"{name}: {option or '-'}" for name, option in way.items())
        yield Finding(path, "leads-nowhere", given(key=key, way=said), lacks=key)


def _in_channel(rules: LoadedRules, path: Path, task: TaskSpec, taken: set[str]) -> Iterator[Finding]:
    """Check publishing: the channel says how it is called, whose it is and what it ends with."""
    known = rules.document.keys("channels")
    if task.channel not in known:
        yield unknown((*path, "channel"), "unknown-channel", task.channel, known)
    elif task.channel in taken:
        yield Finding((*path, "channel"), "channel-twice", given(name=task.channel))
    taken.add(task.channel)
    for key in ("to", *_OWN):
        if key in task.model_fields_set:
            yield Finding((*path, key), "key-of-channel", given(key=key), relies_on=(*path, "channel"))
    if task.takes_down:
        yield from _ends(rules, path, task.channel)


def _own(rules: LoadedRules, path: Path, task: TaskSpec) -> Iterator[Finding]:
    """Check work for a party: to whom it is given, how it is called, and what it ends with."""
    written = rules.document.keys(*path)
    if "channel" in written:
        return  # the channel is wrong in itself
    if "to" not in written:
        yield Finding(path, "task-of-nobody", lacks="to")
    elif "title" not in written:
        yield Finding(path, "missing-key", given(key="title"), lacks="title")
    each = task.for_each or ""
    yield from check_party(rules, (*path, "to"), task.to, OF_REQUEST, str(path[1]), task.when, each)
    if task.gives and task.gives.result == "number" and "number" not in rules.document.keys(*path, "gives"):
        yield Finding((*path, "gives"), "missing-key", given(key="number"), lacks="number")


def _each(rules: LoadedRules, path: Path, kind: RequestType, task: TaskSpec) -> Iterator[Finding]:
    """Check that there is a question with several answers, or rows, for each of which there is a task."""
    if task.for_each is None:
        return
    here, known = (*path, "for_each"), rules.document.keys(*path[:2], "fields")
    field = kind.fields.get(task.for_each)
    if task.for_each not in known:
        yield unknown(here, "for-each-not-a-field", task.for_each, known)
    elif field and not (field.several or ALLOWED[field.kind].has_rows):
        relies = (*path[:2], "fields", task.for_each)
        yield Finding(here, "for-each-of-one", given(name=task.for_each), relies_on=relies)
    if field and field.shown_to:  # a task is called by what it is for
        yield Finding(here, "field-hidden", given(name=task.for_each))


def _moments(path: Path, kind: RequestType, task: TaskSpec) -> Iterator[Finding]:
    """Check when it opens, and that what needs it comes no earlier."""
    steps = [stage.name for stage in kind.stages]
    course = [SENT, *steps, RELEASED, PUBLISHED]
    if task.opens and task.opens not in course:
        yield unknown((*path, "opens"), "opens-unknown", task.opens, course)
    if task.needed_for is None:
        return
    here, sites = (*path, "needed_for"), [name for name, each in kind.tasks.items() if each.puts_up]
    needing = PUBLISHED if task.needed_for in sites else task.needed_for
    if needing not in (*steps, PUBLISHED):
        yield unknown(here, "needed-unknown", task.needed_for, (*steps, *sites, PUBLISHED))
    elif (
        task.opening in course and course.index(task.opening) > course.index(needing)
    ) or task.opening == needing == PUBLISHED:
        yield Finding(here, "needed-too-early", given(name=task.needed_for, opens=task.opening))
    elif any(stage.name == task.needed_for and stage.late.goes_on for stage in kind.stages):
        yield Finding(here, "needed-goes-on", given(name=task.needed_for), relies_on=path[:2])
    if PUBLISHED in (task.needed_for, task.opens) and not any(each.channel for each in kind.tasks.values()):
        key = "needed_for" if task.needed_for == PUBLISHED else "opens"
        yield Finding((*path, key), "nothing-published", relies_on=path[:2])


def _ends(rules: LoadedRules, path: Path, name: str) -> Iterator[Finding]:
    """Check that taking down is proven by a photo or a note: what is gone has no address."""
    channel = rules.spec.channels.get(name)
    if channel is not None and channel.result == "link":
        result = ("channels", name, "result")
        yield Finding((*path, "channel"), "ends-with-link", given(name=name), relies_on=result)
