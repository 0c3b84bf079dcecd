"""Results of the tasks of a request, and tasks that are still open, in the words that several views share."""

from collections.abc import Sequence

from workflow.lines import Line, line
from workflow.model import Media, Person, Task
from workflow.people import permissions
from workflow.requests import releases, signatures
from workflow.requests.cards.answers_given import with_answers
from workflow.requests.cards.case import Case, task_due
from workflow.requests.publishing import posted, typed_results
from workflow.requests.tasks import needed, publishers, task_kinds
from workflow.requests.tasks.task_rules import result_of, title_of


def out(case: Case) -> list[Line]:
    """While a correction is decided: where the mistake stands, the newest result of each channel."""
    if not case.correction:
        return taken_down(case)
    found = case.work.store.all(Task, request=case.request.id, state="done", afterwards=False)
    return [*{place(task): result(case, task) for task in found}.values(), *taken_down(case)]


def results(case: Case, *, above: bool) -> list[Line]:
    """The newest result of each channel; what is open where there is none yet. `above`: with its `proofs`."""
    found: dict[tuple[str, str, str], Line] = {}
    for task in case.work.store.all(Task, request=case.request.id):
        if not task_kinds.of(task).is_given and task.state != "waived":
            continue
        if task.state == "done":
            found[place(task)] = result(case, task, above=above)
        elif task.state == "waived":
            found[place(task)] = waived(case, task)
        elif task.state == "open" and (task.afterwards or place(task) not in found):
            found[place(task)] = open_task(case, task)
    return list(found.values())


def early(case: Case, place: str = "", said: Sequence[Line] = ()) -> list[Line]:
    """The outcome of tasks that opened before a release, those still open, and those missing at this `place`.

    An open task that was `said` already is told only where it is missing.
    """
    found = list[Line]()
    missing = needed.missing(case.work, case.request, place)
    for task in case.work.store.all(Task, request=case.request.id, n=0):
        if task.state == "waived":
            found.append(waived(case, task))
        elif not task_kinds.of(task).is_given:  # given, it stands among the answers
            found += [_owed(case, task)] if task.state == "open" else []
        elif task.state == "done":
            found.append(result(case, task))
        elif task.state == "open":
            open = open_task(case, task, publishers.taker(case.work, case.request, task))
            found.append(line("card-needed", task=open) if task in missing else open)
    return [each for each in found if each not in said]


def _owed(case: Case, task: Task) -> Line:
    """That an answer is missing, and until when the requester gives it."""
    field = title_of(case.work, case.request, task)
    return line("card-owed", field=field, **task_due(case, task)).stress("due")


def place(task: Task) -> tuple[str, str, str]:
    """The place in which a later result replaces an earlier one: its channel, or its own name."""
    return task.channel, task.name, task.value


def is_posted(case: Case, task: Task) -> bool:
    """Whether it is done by publishing under a link."""
    return bool(task.channel) and result_of(case.work, case.request, task) == "link"


def taken_down(case: Case) -> list[Line]:
    """Where what the newest release put up is down again: when, and with what proof."""
    tasks = case.work.store.all(Task, request=case.request.id, afterwards=True)
    return [result(case, task) for task in tasks if task.state == "done" and task.n == tasks[-1].n]


def result(case: Case, task: Task, *, above: bool = False, in_walk: bool = False) -> Line:
    """With what a task was done, and when: its link, its note, or photos, which may be shown `above`."""
    proof = _in_language(case, task, _proof(case, task, above=above))
    return with_answers(case, posted.said(task, proof, in_walk=in_walk), task.answers)


def _proof(case: Case, task: Task, *, above: bool) -> Line:
    title, kind = title_of(case.work, case.request, task), result_of(case.work, case.request, task)
    if kind == "tick":
        return line("task-ticked", channel=title)
    if kind == "file":
        file = case.work.store.get(Media, task.photos[0])
        return line("task-file", channel=title, name=file.name if file else "")
    if task.link:
        return line("task-link", channel=title, link=task.link)
    if kind in typed_results.KINDS or task.note:
        is_typed = kind in typed_results.KINDS
        said = typed_results.said_result(case.work, case.request, task) if is_typed else task.note
        return line("task-note", channel=title, note=said)
    photos = len(task.photos)
    if task.afterwards:
        return line("task-down", channel=title, photos=photos, at=task.posted_at or task.done_at)
    return line("task-photos", channel=title, photos=photos, above="yes" if above else "no")


def waived(case: Case, task: Task) -> Line:
    """That a task need not be done, by whom and why."""
    who, title = signatures.done_by(case.work, case.request, task), title_of(case.work, case.request, task)
    why = case.reason(task.note)
    return line("task-waived", channel=title, who=who, at=task.done_at, reason=why)


def open_task(case: Case, task: Task, holder: Person | None = None) -> Line:
    """That a channel's result is waited for, until when, and who took it."""
    key = "task-taken" if holder else "task-open" if is_posted(case, task) else "task-open-result"
    who, title = holder.short if holder else "", title_of(case.work, case.request, task)
    said = line(key, channel=title, who=who, **task_due(case, task)).stress("due")
    return _in_language(case, task, said)


def _in_language(case: Case, task: Task, said: Line) -> Line:
    """The same with a mark where nothing was released in the language of the channel (fault C31)."""
    language = releases.untranslated(case.work, case.request, task.channel)
    if language is None:
        return said
    if task.state == "done":
        return line("task-unapproved", result=said)
    return line("task-untranslated", task=said, language=language, due=task.due_at).stress("due")


def handed_in(case: Case) -> tuple[Media, ...]:
    """The documents that tasks before a release ended with; their author has them in the whole view."""
    if case.person and case.person.id == permissions.requester(case.request) and not case.whole:
        return ()
    done = case.work.store.all(Task, request=case.request.id, state="done", n=0)
    ids = [id for task in done if task_kinds.of(task).is_given for id in task.photos]
    found = {m.id: m for m in case.work.store.all(Media, id=tuple(ids))} if ids else {}
    return tuple(found[id] for id in ids if id in found and found[id].kind == "document")


def proofs(case: Case) -> tuple[Media, ...]:
    """The photos of what was put up, of each channel the newest.

    Not of what was taken down: other photos would post a card anew and ring, for nothing that is to be done.
    """
    done = case.work.store.all(Task, request=case.request.id, state="done", afterwards=False)
    newest = {place(task): task for task in done}
    ids = [id for task in newest.values() for id in task.photos]
    found = {m.id: m for m in case.work.store.all(Media, id=tuple(ids))} if ids else {}
    return tuple(found[id] for id in ids if id in found)
