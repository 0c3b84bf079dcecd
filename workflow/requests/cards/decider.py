"""The card of whoever decides: everything needed to decide, and the buttons to do it."""

from dataclasses import replace

from workflow.cards.pages import opened, page_of
from workflow.cards.reasons import named, reasons
from workflow.cards.shape import CardView, Choice
from workflow.form.diff import changes, lengths
from workflow.lines import Line, line
from workflow.model import Card, Task, Visit
from workflow.people import permissions
from workflow.requests import freshness, holdings, lifecycle
from workflow.requests.cards.body import body
from workflow.requests.cards.case import Case, marks, out, passed_before, promise_broken, stage_due
from workflow.requests.cards.corrected import to_correct
from workflow.requests.cards.edited import who_changed
from workflow.requests.cards.group import PROMISE, held, is_short, to_take
from workflow.requests.cards.publisher import work_on
from workflow.requests.cards.walk import behind
from workflow.requests.cards.where import where
from workflow.spec import Stage, Words

REASONED = ("more", "return", "refuse")


def decider(case: Case, card: Card, visit: Visit, stage: Stage, tasks: list[Task]) -> CardView:
    """`tasks` are what the same reader has still to take down while a correction is decided."""
    taker = holdings.taker(case.work, case.request, visit)
    if taker and taker.id != card.person and not case.whole:
        return held(case, card, visit, taker)
    is_to_take = is_short(case, card) and permissions.one_is_enough(stage)
    if is_to_take:
        card = replace(card, menu="")  # reasons are given in private
    given, media = body(case.work, case.kind, case.revision.answers)
    answers = tuple(each for each in given if each.value != case.request.subject)  # it stands in the head
    before = passed_before(case) or case.revision
    found = changes(case.kind, before.answers, case.revision.answers)
    to_change, more_to_change = to_correct(case)
    places = [] if is_short(case, card) else where(case)
    lines = [*places, *_due(case, visit, stage), *marks(case), *to_change]
    promised, age = promise_broken(case), _age(case, visit)
    is_broken = any(each.key.startswith(PROMISE) for each in promised)  # which says more than the age
    lines += [*([] if is_broken else age), *promised]
    down, rows = work_on(case, tasks)
    lines += [*down, *out(case)]
    sizes = lengths(case.kind, before.answers, case.revision.answers)
    changed = [who_changed(case, found), *sizes] if found else []
    verdict, reason = _asked(case, card)
    lines += _about_to(case, visit, verdict, reason)
    view = CardView(
        case.state(),
        tuple(lines),
        case.number(),
        (*more_to_change, *changed, *behind(case), *(age if is_broken else [])),
        answers,
        tuple(found) if card.menu == "changes" else (),
        media,
        _decider_choices(case, card, visit, stage, rows, edited=bool(found)),
        attention=f"visit:{visit.id}",
    )
    return to_take(view, visit, rows) if is_to_take else view


def _age(case: Case, visit: Visit) -> list[Line]:
    """How long after its event news was sent."""
    age = freshness.at_sending(case.work, case.request) if visit.path == "main" else None
    return [age.said()] if age else []


def _due(case: Case, visit: Visit, stage: Stage) -> list[Line]:
    """Until when it is to be decided, and who is brought in when that has passed."""
    if visit.due_at is None:
        return []
    if visit.late_at:
        overdue = line("card-overdue", **stage_due(case, visit)).stress("due")
        late = stage.late.then
        return [overdue, *([line("card-late-gone", role=case.spec.roles[late].title)] if late else [])]
    then = case.spec.roles[stage.late.then].title if stage.late.then else None
    return [line("card-due", **stage_due(case, visit), then=then).stress("due")]


def _decider_choices(
    case: Case, card: Card, visit: Visit, stage: Stage, down: list[tuple[Choice, ...]], *, edited: bool
) -> tuple[tuple[Choice, ...], ...]:
    seen = f"{visit.id}.{case.revision.id}"
    verdict, reason = _asked(case, card)
    allowed = lifecycle.verdicts(case.kind, visit)
    more = (Choice(line("do-more"), "menu:more"),) if "more" in allowed else ()
    refuse = line(f"do-{lifecycle.word(case.kind, visit, 'refuse')}")
    if reason:
        number = card.menu.partition(":")[2]
        sure = Choice(refuse, f"refuse:{seen}:{number}", style="bad")
        return (Choice(line("do-back"), "menu:refuse"), *more), (sure,)
    if verdict in REASONED:
        return _reasons(case, card.menu, seen)
    beside = [*more]
    if edited:
        label = "do-hide-changes" if card.menu == "changes" else "do-show-changes"
        beside.append(Choice(line(label), "menu:" if card.menu == "changes" else "menu:changes"))
    if "edit" in stage.may:
        beside.append(Choice(line("do-edit"), private=f"edit-{case.request.id}"))
    if visit.assignee and visit.assignee == card.person:
        beside.append(Choice(line("do-give-back"), f"back:{visit.id}"))
    elif _can_be_taken(case, visit, stage):
        beside.append(Choice(line("do-claim"), f"hold:{visit.id}"))
    rows: list[tuple[Choice, ...]] = [(Choice(line(f"do-{stage.verb}"), f"pass:{seen}", style="good"),)]
    rows += [tuple(beside[n : n + 2]) for n in range(0, len(beside), 2)]
    rows += down
    if "return" in allowed:
        rows.append((Choice(line("do-return"), "menu:return"),))
    if "refuse" in allowed:  # alone in red, and last: nothing else ends the request
        rows.append((Choice(refuse, "menu:refuse", style="bad"),))
    return tuple(rows)


def _can_be_taken(case: Case, visit: Visit, stage: Stage) -> bool:
    """Whether a whole card offers to take it: nobody has it, and more than one could work on its text."""
    if "edit" not in stage.may or not permissions.one_is_enough(stage):
        return False
    if holdings.taker(case.work, case.request, visit):
        return False
    return len(permissions.deciders(case.work, case.spec, case.request, stage)) > 1


def _about_to(case: Case, visit: Visit, verdict: str, reason: Words | None) -> list[Line]:
    """The question whether a verdict is meant, or for which reason."""
    word = lifecycle.word(case.kind, visit, "refuse") if verdict == "refuse" else verdict
    if reason:
        more = "yes" if "more" in lifecycle.verdicts(case.kind, visit) else "no"
        return [line(f"card-{word}-sure", subject=case.request.subject, reason=reason, more=more)]
    return [line(f"card-choose-{word}")] if verdict in REASONED else []


def _asked(case: Case, card: Card) -> tuple[str, Words | None]:
    """The verdict whose reason is asked for, and the reason with which it is asked once more."""
    verdict, _, number = opened(card.menu)[0].partition(":")
    return verdict, named(case.spec, number)


def _reasons(case: Case, menu: str, seen: str) -> tuple[tuple[Choice, ...], ...]:
    """Two taps from the card: the verb, then the reason; to refuse, a third that is asked for once more.

    A typed reason goes through the private chat.
    """
    verdict, _ = opened(menu)
    rows = page_of(reasons(case.spec, "menu:refuse" if verdict == "refuse" else f"{verdict}:{seen}"), menu)
    other = Choice(line("do-other-reason"), private=f"{verdict}-{seen.replace('.', '-')}")
    return (*rows, (other,), (Choice(line("do-back"), "menu:"),))
