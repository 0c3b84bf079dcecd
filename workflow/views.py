"""What a card says: lines, answers, photos and choices, not yet in any language and for any platform."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from workflow import lifecycle, permissions, requests
from workflow.diff import Change, changes
from workflow.lines import Line, Value, line
from workflow.model import (
    Answers,
    Card,
    Chat,
    Decision,
    Media,
    Person,
    Recheck,
    Request,
    Revision,
    Task,
    Unit,
    Verdict,
    Visit,
)  # fmt: skip
from workflow.spec import RequestType, Stage, Words
from workflow.work import Work

Style = Literal["plain", "good", "bad"]


@dataclass(frozen=True)
class Choice:
    """A button, or on a platform without them a numbered answer.

    `data` is what a press sends back; `private` opens the bot's private chat with that payload instead.
    """

    label: Line
    data: str = ""
    private: str = ""
    style: Style = "plain"


@dataclass(frozen=True)
class Answered:
    """One answer of the form, as the deciders see it."""

    title: Words
    value: Value
    long: bool = False


@dataclass(frozen=True)
class CardView:
    """All a card shows. A new `attention` is posted anew, so that the phone rings; the rest is edited."""

    head: Line
    lines: tuple[Line, ...] = ()
    answers: tuple[Answered, ...] = ()
    changes: tuple[Change, ...] = ()
    media: tuple[Media, ...] = ()
    choices: tuple[tuple[Choice, ...], ...] = ()
    attention: str = ""


def body(work: Work, kind: RequestType, answers: Answers) -> tuple[tuple[Answered, ...], tuple[Media, ...]]:
    """The answers and photos of a form: the same for the preview and for the deciders' card."""
    shown = []
    for key, field in kind.fields.items():
        value = answers.get(key)
        if value is None or isinstance(value, list):
            continue
        said: Value = str(value)
        if field.kind == "choice" and field.options:
            said = field.options.get(str(value)) or str(value)
        elif field.kind == "yes_no":
            said = line("yes" if value else "no")
        elif field.kind == "date":
            said = _date(str(value))
        shown.append(Answered(field.title, said, long=field.kind == "long_text"))
    return tuple(shown), tuple(requests.media_of(work.store, kind, answers))


def _date(value: str) -> Value:
    return date.fromisoformat(value)


@dataclass
class _Case:
    """A request with what every view of it needs."""

    work: Work
    request: Request

    def __post_init__(self) -> None:
        self.kind = self.work.type_of(self.request)
        self.spec = self.work.spec(self.request.rules)
        self.visit = permissions.open_visit(self.work, self.request)
        self.revision = requests.current(self.work.store, self.request)

    @property
    def stage(self) -> Stage | None:
        return lifecycle.stage_of(self.kind, self.visit) if self.visit else None

    def head(self, key: str) -> Line:
        return line(key, reference=self.request.reference, subject=self.request.subject)

    def state(self) -> Line:
        """Reference, state, name: what the lock screen shows."""
        if self.request.status == "deciding" and self.visit and self.stage:
            if self.visit.waiting == "requester":
                return self.head("state-more")
            if self.visit.path == "correction":
                return self.head(f"state-correction-{self.stage.verb}")
            return self.head(f"state-{self.stage.verb}")
        return self.head(f"state-{self.request.outcome or self.request.status}")


def card(work: Work, card: Card) -> CardView:
    """The view of a request in one chat."""
    request = work.require(Request, card.request)
    case = _Case(work, request)
    person = work.store.get(Person, card.person) if card.person else None
    chat = work.store.get(Chat, card.chat) if card.chat else None
    if person and person.id == request.author:
        return _author(case, card)
    visit, stage = case.visit, case.stage
    if request.status == "deciding" and visit and stage and visit.waiting == "decider":
        if _decides(case, stage, person, chat):
            return _decider(case, card, visit, stage)
    elif request.status == "publishing":
        tasks = [t for t in work.store.all(Task, request=request.id) if _publishes(case, t, person, chat)]
        if tasks:
            return _publisher(case, card, tasks)
    return CardView(case.state(), tuple(_history(case)))


def _decides(case: _Case, stage: Stage, person: Person | None, chat: Chat | None) -> bool:
    found = permissions.deciders(case.work, case.spec, case.request, stage)
    if person:
        return any(p.id == person.id for p, _ in found)
    groups = [permissions.group_of(case.work, case.spec, role, case.request.unit) for _, role in found]
    return any(g is not None and chat is not None and g.id == chat.id for g in groups)


def _publishes(case: _Case, task: Task, person: Person | None, chat: Chat | None) -> bool:
    group = permissions.group_of(case.work, case.spec, task.role, case.request.unit)
    if chat:
        return group is not None and group.id == chat.id
    return person is not None and permissions.holds(
        case.work, case.spec, person, task.role, case.request.unit
    )


def _decider(case: _Case, card: Card, visit: Visit, stage: Stage) -> CardView:
    answers, media = body(case.work, case.kind, case.revision.answers)
    found = _changes(case)
    lines = [*_who(case), *_asked(case, visit)]
    if visit.due_at:
        lines.append(line("card-due", due=visit.due_at, off=_off(case, visit)))
    lines += _history(case)
    if found:
        editor = case.work.store.get(Person, case.revision.by)
        lines.append(line("card-edited", who=editor.short if editor else "", count=len(found)))
    if stage.late and stage.late.then:
        lines.append(line("card-late", role=case.spec.roles[stage.late.then].title))
    return CardView(
        case.state(),
        tuple(lines),
        answers,
        tuple(found) if card.menu == "changes" else (),
        media,
        _decider_choices(case, card, visit, stage, edited=bool(found)),
        attention=f"visit:{visit.id}",
    )


def _decider_choices(
    case: _Case, card: Card, visit: Visit, stage: Stage, *, edited: bool
) -> tuple[tuple[Choice, ...], ...]:
    seen = f"{visit.id}.{case.revision.id}"
    if card.menu in ("more", "return", "refuse"):
        return _reasons(case, card.menu, seen)
    rows = []
    main: list[Choice] = [Choice(line(f"do-{stage.verb}"), f"pass:{seen}", style="good")]
    allowed = lifecycle.verdicts(case.kind, visit)
    if "more" in allowed:
        main.append(Choice(line("do-more"), "menu:more"))
    rows.append(tuple(main))
    ends = [v for v in ("return", "refuse") if v in allowed]
    if ends:
        rows.append(tuple(Choice(line(f"do-{v}"), f"menu:{v}", style="bad") for v in ends))
    extra = []
    if "edit" in stage.may:
        extra.append(Choice(line("do-edit"), private=f"edit-{case.request.id}"))
    if edited:
        label = "do-hide-changes" if card.menu == "changes" else "do-show-changes"
        extra.append(Choice(line(label), "menu:" if card.menu == "changes" else "menu:changes"))
    if extra:
        rows.append(tuple(extra))
    return tuple(rows)


def _reasons(case: _Case, verdict: str, seen: str) -> tuple[tuple[Choice, ...], ...]:
    """Two taps from the card: the verb, then the reason. A typed one goes through the private chat."""
    rows = [
        (Choice(line("reason", words=words), f"{verdict}:{seen}:{key}"),)
        for key, words in case.spec.reasons.items()
    ]
    other = Choice(line("do-other-reason"), private=f"{verdict}-{seen.replace('.', '-')}")
    return (*rows, (other,), (Choice(line("do-back"), "menu:"),))


def _publisher(case: _Case, card: Card, tasks: list[Task]) -> CardView:
    answers, media = body(case.work, case.kind, case.revision.answers)
    lines = [*_who(case), *_history(case)]
    rows = []
    current = [t for t in tasks if t.round == max(x.round for x in tasks)]
    for task in current:
        title = case.spec.channels[task.channel].title
        holder = case.work.store.get(Person, task.assignee) if task.assignee else None
        if task.state == "done":
            lines.append(line("task-done", channel=title, link=task.link or ""))
        elif holder:
            lines.append(line("task-taken", channel=title, who=holder.short, due=task.due_at))
        else:
            lines.append(line("task-open", channel=title, due=task.due_at))
        if task.state == "open":
            take = [] if holder else [Choice(line("do-take", channel=title), f"take:{task.id}")]
            rows.append(
                (*take, Choice(line("do-link", channel=title), private=f"link-{task.id}", style="good"))
            )
    return CardView(
        case.state(), tuple(lines), answers, (), media, tuple(rows), attention=f"publish:{current[0].round}"
    )


def _author(case: _Case, card: Card) -> CardView:
    request = case.request
    rows: list[tuple[Choice, ...]] = []
    attention = ""
    lines: list[Line] = []
    see = Choice(line("do-see"), private=f"see-{request.id}")
    withdraw = Choice(line("do-withdraw"), "menu:withdraw", style="bad")
    if request.status == "deciding" and case.visit and case.stage:
        lines = _next_steps(case, case.visit, case.stage)
        supplement = Choice(line("do-supplement"), private=f"add-{request.id}")
        rows = [(see, supplement), (withdraw,)]
        if case.visit.waiting == "requester":
            rows, attention = [(supplement,), (see, withdraw)], f"more:{case.visit.id}"
    elif request.status == "publishing":
        lines = [*_history(case), *_links(case)]
        rows, attention = (
            [(see, withdraw)],
            f"released:{len(case.work.store.all(Recheck, request=request.id))}",
        )
    elif request.status == "rechecking":
        lines, rows, attention = _recheck(case)
    else:
        lines = [*_history(case), *_links(case)]
        attention = f"closed:{request.outcome}" if request.outcome == "refused" else ""
        again = Choice(line("do-again"), private=f"add-{request.id}")
        rows = [(again,)] if request.outcome == "refused" else [(see,)]
    if card.menu == "withdraw" and lifecycle.can_withdraw(request):
        lines.append(line("card-withdraw-sure"))
        rows = [
            (Choice(line("do-back"), "menu:"), Choice(line("do-withdraw-sure"), "withdraw:", style="bad"))
        ]
    return CardView(case.state(), tuple(lines), choices=tuple(rows), attention=attention)


def _recheck(case: _Case) -> tuple[list[Line], list[tuple[Choice, ...]], str]:
    recheck = case.work.store.one(Recheck, request=case.request.id)
    if recheck is None:
        return [], [], ""
    lines = [line("recheck-please"), *_links(case), line("recheck-silence", due=recheck.due_at)]
    right = Choice(line("do-right"), f"right:{recheck.id}", style="good")
    wrong = Choice(line("do-wrong"), private=f"wrong-{recheck.id}")
    return lines, [(right, wrong)], f"recheck:{recheck.n}"


def _next_steps(case: _Case, visit: Visit, stage: Stage) -> list[Line]:
    """Who decides next, until when, and when it should be published (rules B09, B13)."""
    if visit.waiting == "requester":
        last = case.work.store.one(Decision, visit=visit.id)
        who = case.work.store.get(Person, last.person) if last else None
        return [line("more-asked", who=who.short if who else "", reason=visit.note), line("more-how")]
    found = permissions.deciders(case.work, case.spec, case.request, stage)
    names = ", ".join(p.short for p, _ in found[:3])
    role = case.spec.roles[found[0][1] if found else stage.by].title
    lines = []
    media = requests.media_of(case.work.store, case.kind, case.revision.answers)
    lines.append(line("card-received", photos=len(media)))
    key = "card-next" if visit.due_at else "card-next-open"
    lines.append(line(key, role=role, names=names, due=visit.due_at, off=_off(case, visit)))
    promise = _promise(case, visit)
    if promise:
        lines.append(line("card-promise", due=promise, rule=case.kind.rule or ""))
    return [*lines, *_history(case)]


def _promise(case: _Case, visit: Visit) -> Value:
    """When it should be published if every step is on time, or nothing where a step has no clock."""
    path = lifecycle.stages(case.kind, visit.path)
    at = visit.due_at or case.work.now
    for stage in path[path.index(lifecycle.stage_of(case.kind, visit)) + 1 :]:
        at = case.work.calendar.due(at, stage.within).at if stage.within else at
    first = case.kind.publish[0]
    return case.work.calendar.due(at, first.within).at if first.within else None


def _off(case: _Case, visit: Visit) -> str:
    """The holidays that moved a due time: “24/11”; empty where none did."""
    stage = lifecycle.stage_of(case.kind, visit)
    if not stage.within:
        return ""
    due = case.work.calendar.due(visit.entered_at, stage.within)
    return ", ".join(f"{d:%d/%m}" for d, _ in due.skipped)


def _who(case: _Case) -> list[Line]:
    author = case.work.store.get(Person, case.request.author)
    unit = case.work.store.one(Unit, key=case.request.unit)
    named = Words(vi=unit.title_vi, en=unit.title_en) if unit else None
    return [line("card-from", unit=named, who=author.short if author else "", kind=case.kind.title)]


def _asked(case: _Case, visit: Visit) -> list[Line]:
    """On a correction: what the requester found wrong."""
    if visit.path != "correction":
        return []
    recheck = case.work.store.one(Recheck, request=case.request.id, answer="wrong")
    return [line("card-wrong", note=recheck.note)] if recheck else []


def _links(case: _Case) -> list[Line]:
    found: dict[str, Line] = {}
    for task in case.work.store.all(Task, request=case.request.id):
        title = case.spec.channels[task.channel].title
        if task.link:
            found[task.channel] = line("task-link", channel=title, link=task.link)
        elif task.state == "open" and task.channel not in found:
            found[task.channel] = line("task-open", channel=title, due=task.due_at)
    return list(found.values())


def _history(case: _Case) -> list[Line]:
    """The last word of each stage that was decided, with who and when."""
    lines: list[Line] = []
    for decision in case.work.store.all(Decision, request=case.request.id):
        visit = case.work.store.get(Visit, decision.visit)
        who = case.work.store.get(Person, decision.person)
        if visit is None or who is None:
            continue
        stage = lifecycle.stage_of(case.kind, visit)
        key = (
            f"history-{decision.verdict}-{stage.verb}"
            if decision.verdict == "pass"
            else f"history-{decision.verdict}"
        )
        lines.append(
            line(
                key,
                who=who.short,
                role=case.spec.roles[decision.role].title,
                at=decision.at,
                reason=decision.reason,
            )
        )
    return lines[-4:]


def _changes(case: _Case) -> list[Change]:
    """How the text differs from what the last earlier stage passed."""
    for decision in case.work.store.all(Decision, request=case.request.id, verdict="pass", newest=True):
        saw = next(digest for piece, digest in decision.saw if piece == requests.PIECE)
        before = case.work.store.one(Revision, request=case.request.id, digest=saw)
        if before and before.id != case.revision.id:
            return changes(case.kind, before.answers, case.revision.answers)
        return []
    first = case.work.store.one(Revision, request=case.request.id, n=1)
    return changes(case.kind, first.answers, case.revision.answers) if first else []


__all__ = ["Answered", "CardView", "Choice", "Verdict", "body", "card"]
