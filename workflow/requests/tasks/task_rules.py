"""A task as the rules of its request say it: how it is called, whose it is, and with what it is done."""

from workflow.form.kinds.rows import spoken
from workflow.model import Answers, Request, Task
from workflow.people import parties, permissions
from workflow.people.parties import Post
from workflow.spec import Gives, Party, RequestType, ResultKind, TaskSpec, Words
from workflow.spec.kinds import ALLOWED
from workflow.text import cut
from workflow.work import Work

LONGEST_VALUE = 60  # letters of a row that a title has


def key_of(work: Work, request: Request, task: Task) -> str:
    """The name of a task in the rules: of publishing it is found by its channel, which it has alone."""
    tasks = work.type_of(request).tasks.items()
    return task.name or next(name for name, each in tasks if each.channel == task.channel)


def spec_of(work: Work, request: Request, task: Task) -> TaskSpec:
    return work.type_of(request).task(key_of(work, request, task))


def title_of(work: Work, request: Request, task: Task, *, is_whole: bool = False) -> Words:
    """The title of the channel, or of a task that is done for none, with the value that it is for.

    A row has its number in front, since several may begin alike, and is cut unless the title `is_whole`.
    """
    spec = spec_of(work, request, task)
    own = spec.title or work.spec(request.rules).channels[task.channel].title
    if not spec.for_each or not task.value:  # of a case that is supposed no value may be known
        return own
    options = work.type_of(request).fields[spec.for_each].options or {}
    said, place = spoken(task.value), row_of(work, request, task)
    said = said if is_whole else cut(said, LONGEST_VALUE)
    value: Words = options.get(task.value) or Words(vi=f"{place}. {said}" if place else said)
    return Words(vi=f"{own.vi}: {value.vi}", en=f"{own.in_('en')}: {value.in_('en')}")


def values_of(kind: RequestType, publish: TaskSpec, answers: Answers) -> list[str]:
    """The values of an answer for each of which there is a task, options or rows; else one task for none."""
    if publish.for_each is None:
        return [""]
    said = answers.get(publish.for_each)
    apart = "," if kind.fields[publish.for_each].several else "\n"
    return said.split(apart) if isinstance(said, str) and said else []


def gives_of(work: Work, request: Request, task: Task) -> Gives:
    """With what it is done; without a word of that in the rules it is ticked."""
    if task.channel:
        return Gives(result=work.spec(request.rules).channels[task.channel].result)
    return spec_of(work, request, task).gives or Gives()


def result_of(work: Work, request: Request, task: Task) -> ResultKind:
    return gives_of(work, request, task).result


def asks_of(work: Work, request: Request, task: Task) -> tuple[str, ...]:
    """The fields that it asks of whoever does it."""
    return spec_of(work, request, task).asks


def owner_of(work: Work, request: Request, publish: TaskSpec, last: str = "", value: str = "") -> str:
    """The party whose task it is, as a record keeps it. Owners of channels are live."""
    if publish.to is None:
        return permissions.owner(work, work.spec(request.rules), publish.channel, last)
    return f"{meant(work, request, publish, publish.to, value)}"


def meant(work: Work, request: Request, publish: TaskSpec, party: Party, value: str) -> Party:
    """A party of a task; where it is in the unit of what the task is for each of, that of this value."""
    if party.any_of:
        those = dict.fromkeys(meant(work, request, publish, each, value) for each in party.any_of)
        return Party.either([*those]) if len(those) > 1 else next(iter(those))
    if party.where != "answer" or party.name != publish.for_each:
        return party
    option = (work.type_of(request).fields[party.name].options or {}).get(value)
    return Party(party.role, "named", option.unit or "") if option else party


def post_of(work: Work, request: Request, task: Task, party: Party | None) -> Post | None:
    """The post that a party of this task means: who comes in when it is late, or waives it."""
    if party is None:
        return None
    party = meant(work, request, spec_of(work, request, task), party, task.value)
    return parties.post(work, work.spec(request.rules), party, request)


def logged(work: Work, request: Request, task: Task) -> dict[str, str]:
    """A task as the log names it; a row by its place, since its words are somebody's own."""
    if task.channel:
        return {"channel": task.channel}
    named = {"task": task.name}
    if place := row_of(work, request, task):
        return {**named, "row": f"{place}"}
    return {**named, "value": task.value} if task.value else named


def row_of(work: Work, request: Request, task: Task) -> int:
    """The place of its row among all that had a task, in the order in which they opened; 0 where it has none.

    It keeps that place for good, also where another row is taken out.
    """
    field = work.type_of(request).fields.get(spec_of(work, request, task).for_each or "")
    if field is None or not ALLOWED[field.kind].has_rows:
        return 0
    opened = sorted(work.store.all(Task, request=request.id), key=lambda each: each.id)
    rows = [*dict.fromkeys(each.value for each in opened if each.name == task.name)]
    return rows.index(task.value) + 1 if task.value in rows else 0
