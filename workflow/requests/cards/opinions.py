"""Opinions on cards: what those who decide read, the card of whoever is asked, and the steps in the walk."""

from dataclasses import replace
from datetime import datetime

from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, Value, line
from workflow.model import Card, Opinion, Person, Visit
from workflow.people import advisers, permissions
from workflow.requests import seeing, signatures
from workflow.requests.cards.body import body
from workflow.requests.cards.case import Case
from workflow.requests.cards.choices import NoOpinion, ToAdvice
from workflow.requests.opinions import asked_opinions
from workflow.text import cut

SHOWN = 3  # opinions on a card, the newest
ROOM = 1000  # letters of all their words together


def opinions(case: Case) -> list[Line]:
    """The newest answers, and what is asked now, for whoever decides (rules B17, C04)."""
    found = asked_opinions.of(case.work, case.request)
    answered = [each for each in found if each.state in ("given", "none")]
    shown = answered[-SHOWN:]
    room = ROOM // max(len(shown), 1)
    more = len(answered) - len(shown)
    earlier = [line("card-opinions-earlier", count=more)] if more else []
    here = [each for each in found if case.visit and each.visit == case.visit.id]
    asked = [_asked(case, each) for each in here if each.state in ("open", "lost")]
    return [*earlier, *(_answered(case, each, room) for each in shown), *asked]


def _answered(case: Case, opinion: Opinion, room: int) -> Line:
    who = signatures.given_by(case.work, case.request, opinion)
    if opinion.state == "none":
        return line("card-opinion-none", who=who)
    old = "no" if opinion.saw == case.revision.digest else "yes"
    return line("card-opinion", who=who, words=cut(opinion.words, room), old=old)


def _asked(case: Case, opinion: Opinion) -> Line:
    whom = advisers.called(case.work, case.request, opinion)
    if opinion.state == "lost":
        return line("card-opinion-lost", whom=whom)
    nobody, late = (("yes" if at else "no") for at in (opinion.nobody_since, opinion.late_at))
    return line("card-opinion-open", whom=whom, question=opinion.question, nobody=nobody, late=late)


def _short(case: Case, id: int | None) -> str:
    person = case.work.store.get(Person, id) if id else None
    return person.short if person else ""


def wanted(case: Case, card: Card, view: CardView) -> CardView:
    """The same card with the opinions that its reader is asked for, or what became of the last one."""
    if not case.kind.asks_opinions:
        return view
    mine = [each for each in asked_opinions.of(case.work, case.request) if _is_asked(case, each)]
    now = [each for each in mine if each.is_running]
    if not now:
        return _over(case, view, mine[-1]) if mine and _says_little(view) else view
    if card.menu and not case.whole:
        return view
    given, media = body(case.work, case.kind, case.answers)
    hidden, answers = list[Line](), tuple(each for each in given if each.value != case.request.subject)
    if view.answers or view.media:
        answers, media = view.answers, view.media
    else:
        hidden = case.reader.not_shown(case.revision.answers)
    said = [each for opinion in now for each in _to_answer(case, opinion)]
    rows = tuple(_buttons(opinion) for opinion in now)
    choices = (*rows, *view.choices) if _says_little(view) else (*view.choices[:1], *rows, *view.choices[1:])
    attention = view.attention if view.attention.startswith("visit:") else f"opinion:{now[-1].id}"
    lines = (*said, *view.lines, *hidden)
    return replace(view, lines=lines, answers=answers, media=media, choices=choices, attention=attention)


def _says_little(view: CardView) -> bool:
    """Whether it is the card of somebody who is not to move the request on."""
    return not view.answers and not view.attention


def _is_asked(case: Case, opinion: Opinion) -> bool:
    """Whether the reader is asked for an opinion, or was."""
    work, request = case.work, case.request
    if case.person:
        return advisers.may_advise(work, request, opinion, case.person)
    posts = {post for _, post in advisers.advisers(work, request, opinion)}
    groups = [permissions.group_of(work, case.spec, post) for post in posts]
    return any(group is not None and case.chat is not None and group.id == case.chat.id for group in groups)


def _to_answer(case: Case, opinion: Opinion) -> list[Line]:
    """The person who asks, and until when the step is to be decided."""
    visit = case.work.require(Visit, opinion.visit)
    asked = line("card-opinion-asked", who=_short(case, opinion.by), question=opinion.question)
    return [asked, line("card-opinion-due", due=visit.due_at)]


def _buttons(opinion: Opinion) -> tuple[Choice, ...]:
    give = Choice(line("do-give-opinion"), ToAdvice(opinion.id), style="good")
    return give, Choice(line("do-no-opinion"), NoOpinion(opinion.id))


def _over(case: Case, view: CardView, opinion: Opinion) -> CardView:
    who, at = signatures.given_by(case.work, case.request, opinion), opinion.closed_at
    said = {
        "given": line("card-opinion-given", who=who, at=at, words=opinion.words),
        "none": line("card-opinion-given-none", who=who, at=at),
    }.get(opinion.state, line("card-opinion-over", at=at))
    return replace(view, lines=(said, *view.lines))


def told_opinions(case: Case) -> list[tuple[datetime, Line]]:
    """When each was asked and answered; its words only for those who may read them."""
    work, request, found = case.work, case.request, list[tuple[datetime, Line]]()
    reads = case.person is not None and seeing.reads_opinions(work, case.spec, request, case.person)
    for opinion in asked_opinions.of(work, request):
        whom = advisers.called(work, request, opinion)
        asked = line(
            "history-opinion-asked", who=_short(case, opinion.by), whom=whom, at=opinion.asked_at,
            question=opinion.question if reads else "",
        )  # fmt: skip
        found.append((opinion.asked_at, asked))
        if opinion.closed_at:
            found.append((opinion.closed_at, _end(case, opinion, whom, reads=reads)))
    return found


def _end(case: Case, opinion: Opinion, whom: Value, *, reads: bool) -> Line:
    who, at = signatures.given_by(case.work, case.request, opinion), opinion.closed_at
    match opinion.state:
        case "given":
            return line("history-opinion-given", who=who, at=at, words=opinion.words if reads else "")
        case "none":
            return line("history-opinion-none", who=who, at=at)
        case "lost":
            return line("history-opinion-lost", whom=whom, at=at)
        case _:
            return line("history-opinion-over", whom=whom, at=at)
