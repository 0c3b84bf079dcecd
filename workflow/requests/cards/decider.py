"""The card of whoever decides: everything needed to decide, and the buttons to do it."""

from collections.abc import Iterator
from dataclasses import replace

from workflow.cards.choices import OpenMenu, Payload
from workflow.cards.menu_pages import opened, page_of
from workflow.cards.reasons import named, reasons
from workflow.cards.shape import CardView, Choice
from workflow.form.changes import lengths
from workflow.lines import Line, line
from workflow.model import Card, Task, Visit
from workflow.people import parties
from workflow.requests import freshness, holdings, lifecycle, steps
from workflow.requests.asked_answers import asked_now
from workflow.requests.cards.answers_given import advice
from workflow.requests.cards.body import body
from workflow.requests.cards.case import Case, marks, passed_before, stage_due
from workflow.requests.cards.choices import (
    AskMissing,
    GiveReason,
    GiveVisitBack,
    Pass,
    Reasoned,
    ReturnTo,
    TakeVisit,
    ToEdit,
    ToOpinion,
    ToPass,
    ToReason,
    ToReturn,
    ToSee,
)
from workflow.requests.cards.corrected import to_correct
from workflow.requests.cards.counted import of_stage, of_tasks
from workflow.requests.cards.group import PROMISE, held, is_short, to_take
from workflow.requests.cards.open_tally import has_spoken, tally_of
from workflow.requests.cards.opinions import opinions
from workflow.requests.cards.promised import promise_broken
from workflow.requests.cards.publisher import work_on
from workflow.requests.cards.task_results import early, handed_in, out
from workflow.requests.cards.text_changes import who_changed
from workflow.requests.cards.walk import behind
from workflow.requests.cards.where import where
from workflow.requests.deciding import council
from workflow.requests.tasks import needed, publishers
from workflow.spec import Stage, Words

REASONED: tuple[Reasoned, ...] = ("more", "return", "refuse")


def decider(case: Case, card: Card, visit: Visit, stage: Stage, tasks: list[Task]) -> CardView:
    """`tasks` are what the same reader has still to take down while a correction is decided."""
    taker = holdings.taker(case.work, case.request, visit)
    if taker and taker.id != card.person and not case.whole:
        return held(case, card, visit, taker)
    is_to_take = is_short(case, card) and stage.one_is_enough
    card = replace(card, menu="") if is_to_take else card  # reasons are given in private
    given, media = body(case.work, case.kind, case.answers)
    answers = tuple(each for each in given if each.value != case.request.subject)  # it stands in the head
    before = passed_before(case) or case.revision
    found = case.reader.changes(before.answers, case.revision.answers)
    to_change, more_to_change = to_correct(case)
    lines = [] if is_short(case, card) else where(case)
    lines += [*_due(case, visit, stage), *marks(case), *advice(case), *opinions(case), *to_change]
    promised, age = promise_broken(case), _age(case, visit)
    is_broken = any(each.key.startswith(PROMISE) for each in promised)  # which says more than the age
    lines += [*([] if is_broken else age), *promised]
    down, rows = work_on(case, tasks)
    lines += [*down, *early(case, stage.name, down), *out(case)]
    lines += case.reader.not_shown(case.revision.answers)
    sizes = lengths(case.kind, case.reader.sees(before.answers), case.answers)
    changed = [who_changed(case, found), *sizes] if found else []
    counted = [*of_stage(case, visit, stage), *of_tasks(case, tasks)]
    verdict, reason = _asked(case, card)
    lines += [*tally_of(case, visit, stage), *_about_to(case, card, visit, verdict, reason)]
    view = CardView(
        case.state(),
        tuple(lines),
        case.number(),
        (*more_to_change, *changed, *behind(case), *counted, *(age if is_broken else [])),
        answers,
        tuple(found) if card.menu == "changes" else (),
        (*media, *handed_in(case)),
        _decider_choices(case, card, visit, stage, rows, edited=bool(found)),
        attention=f"visit:{visit.id}",
    )
    if not is_to_take:
        return view
    waits = needed.missing(case.work, case.request, stage.name)
    return to_take(view, visit, () if waits else view.choices[0], rows)


def _age(case: Case, visit: Visit) -> list[Line]:
    """How long after its event news was sent."""
    age = freshness.at_sending(case.work, case.request) if visit.path == "main" else None
    return [age.said()] if age else []


def _due(case: Case, visit: Visit, stage: Stage) -> list[Line]:
    """Until when it is to be decided, and who is brought in or what becomes of it when that has passed."""
    if visit.due_at is None:
        return []
    late = stage.late.then
    then = parties.title(case.work, case.spec, late, case.request) if late else None
    if visit.late_at:
        overdue = line("card-overdue", **stage_due(case, visit)).stress("due")
        return [overdue, *([line("card-late-gone", role=then)] if then else [])]
    if stage.late.goes_on and steps.following(case.work, case.request, visit):
        return [line("card-due-goes-on", **stage_due(case, visit), **stage.verb.said).stress("due")]
    return [line("card-due", **stage_due(case, visit), then=then).stress("due")]


def _decider_choices(
    case: Case, card: Card, visit: Visit, stage: Stage, down: list[tuple[Choice, ...]], *, edited: bool
) -> tuple[tuple[Choice, ...], ...]:
    if has_spoken(case, stage):
        return ((Choice(line("do-see"), ToSee(case.request.id)),), *down)
    verdict, reason = _asked(case, card)
    allowed = steps.verdicts(case.work, case.request, visit)
    more = (Choice(line("do-more"), OpenMenu("more")),) if "more" in allowed else ()
    refuse = line(f"do-{council.word(case.deciders, visit, card.person)}")
    if reason:
        number = int(opened(card.menu)[0].partition(":")[2])
        sure = Choice(refuse, GiveReason("refuse", visit.id, case.revision.id, number), style="bad")
        return (Choice(line("do-back"), OpenMenu("refuse")), *more), (sure,)
    if verdict == "return" and (places := _returns(case, visit, card.menu)):
        return places
    if verdict in REASONED:
        return _reasons(case, visit, card.menu)
    beside = [*more, *_on_the_text(case, card, visit, stage, edited=edited)]
    way = ToPass if asked_now(case.work, case.request, stage.asks, {}) else Pass
    passes = Choice(line("do-verb", **stage.verb.said), way(visit.id, case.revision.id), style="good")
    waits = needed.missing(case.work, case.request, stage.name)
    rows: list[tuple[Choice, ...]] = [] if waits else [(passes,)]
    rows += [tuple(beside[n : n + 2]) for n in range(0, len(beside), 2)]
    rows += down
    if more and publishers.owed(case.work, case.request):
        rows.append((Choice(line("do-ask-missing"), AskMissing(visit.id, case.revision.id)),))
    if "escalate" in allowed and (case.person is None or case.deciders.may_escalate(case.person)):
        rows.append((Choice(line("do-escalate"), ToReason("escalate", visit.id, case.revision.id)),))
    if "opinion" in stage.may:
        rows.append((Choice(line("do-ask-opinion"), ToOpinion(visit.id)),))
    if "return" in allowed:
        rows.append((Choice(line("do-return"), OpenMenu("return")),))
    if "refuse" in allowed:  # alone in red, and last: nothing else ends the request
        rows.append((Choice(refuse, OpenMenu("refuse"), style="bad"),))
    return tuple(rows)


def _on_the_text(case: Case, card: Card, visit: Visit, stage: Stage, *, edited: bool) -> Iterator[Choice]:
    """Seeing what changed, editing, and having the text for oneself."""
    if edited:
        label = "do-hide-changes" if card.menu == "changes" else "do-show-changes"
        yield Choice(line(label), OpenMenu("" if card.menu == "changes" else "changes"))
    if "edit" in stage.may:
        yield Choice(line("do-edit"), ToEdit(case.request.id))
    if visit.assignee and visit.assignee == card.person:
        yield Choice(line("do-give-back"), GiveVisitBack(visit.id))
    elif _can_be_taken(case, visit, stage):
        yield Choice(line("do-claim"), TakeVisit(visit.id))


def _can_be_taken(case: Case, visit: Visit, stage: Stage) -> bool:
    """Whether a whole card offers to take it: nobody has it, and more than one may work on its text."""
    if "edit" not in stage.may or not stage.one_is_enough:
        return False
    if holdings.taker(case.work, case.request, visit):
        return False
    return len(case.deciders.allowed) > 1


def _about_to(case: Case, card: Card, visit: Visit, verdict: str, reason: Words | None) -> list[Line]:
    """The question whether a verdict is meant, to which step, or for which reason."""
    step, word = _menu(card.menu)[1], verdict
    if verdict == "refuse":
        word = council.word(case.deciders, visit, card.person)
    veto = _veto(case, visit) if card.person is None and word == council.AGAINST else []
    if reason:
        more = "yes" if "more" in steps.verdicts(case.work, case.request, visit) else "no"
        return [line(f"card-{word}-sure", subject=case.request.subject, reason=reason, more=more), *veto]
    if verdict == "return" and not step and steps.choices_of_return(case.work, case.request, visit):
        return [line("card-choose-step")]
    return [line(f"card-choose-{word}"), *veto] if verdict in REASONED else []


def _veto(case: Case, visit: Visit) -> list[Line]:
    """The words on a card of several readers, where the same press of one of them ends the step."""
    stage = lifecycle.stage_of(case.kind, visit)
    if stage.veto is None or not case.deciders.vetoes:
        return []
    role = parties.title(case.work, case.spec, stage.veto, case.request)
    return [line("card-veto", role=role, word=lifecycle.word(visit, "refuse"))]


def _asked(case: Case, card: Card) -> tuple[str, Words | None]:
    """The verdict whose reason is asked for, and the reason with which it is asked once more."""
    verdict, number = _menu(card.menu)
    return verdict, named(case.spec, number) if verdict == "refuse" else None


def _menu(menu: str) -> tuple[str, str]:
    """The verdict of a menu, and the number of the reason or of the step that was chosen in it."""
    verdict, _, number = opened(menu)[0].partition(":")
    return verdict, number


def _returns(case: Case, visit: Visit, menu: str) -> tuple[tuple[Choice, ...], ...]:
    """The earlier steps by name, where there are several and none was chosen yet."""
    found = steps.choices_of_return(case.work, case.request, visit)
    if not found or _menu(menu)[1]:
        return ()
    rows = [
        (Choice(line("return-to", step=_title(case, step)), OpenMenu(f"return:{n}")),) for n, step in found
    ]
    return (*rows, (Choice(line("do-back"), OpenMenu()),))


def _title(case: Case, step: Stage) -> Words:
    return step.title or parties.title(case.work, case.spec, step.by, case.request)


def _reasons(case: Case, visit: Visit, menu: str) -> tuple[tuple[Choice, ...], ...]:
    """Two taps from the card: the verb, then the reason; to refuse, a third that is asked for once more.

    A typed reason goes through the private chat.
    """
    asked, step = _menu(menu)
    verdict = next(each for each in REASONED if each == asked)
    to = int(step) if verdict == "return" and step else 0

    def chosen(number: int) -> Payload:
        if verdict == "refuse":
            return OpenMenu(f"refuse:{number}")
        if to:
            return ReturnTo(visit.id, case.revision.id, to, number)
        return GiveReason(verdict, visit.id, case.revision.id, number)

    rows = page_of(reasons(case.spec, chosen), menu)
    seen = visit.id, case.revision.id
    typed = ToReturn("return", *seen, to) if to else ToReason(verdict, *seen)
    back = OpenMenu("return" if to else "")
    return (*rows, (Choice(line("do-other-reason"), typed),), (Choice(line("do-back"), back),))
