"""The card of whoever decides: everything needed to decide, and the buttons to do it."""

from workflow import freshness, lifecycle
from workflow.diff import changes, lengths
from workflow.lines import line
from workflow.model import Card, Task, Visit
from workflow.spec import Stage, Words
from workflow.views.body import body
from workflow.views.case import (
    Case,
    out,
    passed_before,
    promise_broken,
    rests_on,
    sender,
    stage_due,
)
from workflow.views.edited import who_changed
from workflow.views.pages import opened, page_of
from workflow.views.publisher import work_on
from workflow.views.reasons import named, reasons
from workflow.views.shape import CardView, Choice
from workflow.views.walk import history

REASONED = ("more", "return", "refuse")


def decider(case: Case, card: Card, visit: Visit, stage: Stage, tasks: list[Task]) -> CardView:
    """`tasks` are what the same reader has still to take down while a correction is decided."""
    answers, media = body(case.work, case.kind, case.revision.answers)
    before = passed_before(case) or case.revision
    found = changes(case.kind, before.answers, case.revision.answers)
    lines = [*sender(case), *rests_on(case.kind)]
    age = freshness.at_sending(case.work, case.request) if visit.path == "main" else None
    lines += [age.said()] if age else []
    if visit.due_at:
        lines.append(line("card-overdue" if visit.late_at else "card-due", **stage_due(case, visit)))
    if stage.late.then and visit.due_at and not visit.late_at:
        lines.append(line("card-late-then", role=case.spec.roles[stage.late.then].title))
    lines += promise_broken(case)
    down, rows = work_on(case, tasks)
    lines += [*history(case), *down, *out(case)]
    if found:
        lines.append(who_changed(case, found))
        lines += lengths(case.kind, before.answers, case.revision.answers)
    verdict, reason = _asked(case, card)
    if reason:
        lines.append(line("card-refuse-sure", reason=reason))
    elif verdict in REASONED:
        lines.append(line(f"card-choose-{verdict}"))
    return CardView(
        case.state(),
        tuple(lines),
        answers,
        tuple(found) if card.menu == "changes" else (),
        media,
        _decider_choices(case, card, visit, stage, rows, edited=bool(found)),
        attention=f"visit:{visit.id}",
    )


def _decider_choices(
    case: Case, card: Card, visit: Visit, stage: Stage, down: list[tuple[Choice, ...]], *, edited: bool
) -> tuple[tuple[Choice, ...], ...]:
    seen = f"{visit.id}.{case.revision.id}"
    verdict, reason = _asked(case, card)
    if reason:
        number = card.menu.partition(":")[2]
        sure = Choice(line("do-refuse-sure"), f"refuse:{seen}:{number}", style="bad")
        return ((sure, Choice(line("do-back"), "menu:refuse")),)
    if verdict in REASONED:
        return _reasons(case, card.menu, seen)
    rows = []
    main: list[Choice] = [Choice(line(f"do-{stage.verb}"), f"pass:{seen}", style="good")]
    allowed = lifecycle.verdicts(case.kind, visit)
    if "more" in allowed:
        main.append(Choice(line("do-more"), "menu:more"))
    rows.append(tuple(main))
    extra = []
    if "edit" in stage.may:
        extra.append(Choice(line("do-edit"), private=f"edit-{case.request.id}"))
    if edited:
        label = "do-hide-changes" if card.menu == "changes" else "do-show-changes"
        extra.append(Choice(line(label), "menu:" if card.menu == "changes" else "menu:changes"))
    if extra:
        rows.append(tuple(extra))
    rows += down
    if "return" in allowed:
        rows.append((Choice(line("do-return"), "menu:return"),))
    if "refuse" in allowed:  # alone in red, and last: nothing else ends the request
        rows.append((Choice(line("do-refuse"), "menu:refuse", style="bad"),))
    return tuple(rows)


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
