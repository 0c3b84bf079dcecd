"""The card of a unit's turn at a duty: what is left, what was answered, buttons to answer (rule B06)."""

from collections.abc import Collection
from datetime import datetime

from workflow.cards.choices import OpenMenu, Payload
from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Card, DutyRound, Person, Unit
from workflow.people import parties
from workflow.rounds import own_answers, published_counts, registers, turns
from workflow.rounds.choices import AskHelp, GiveHelp, LeaveAll, LeaveItem, ToItem
from workflow.rounds.own_answers import ITEM, Rows, pairs, who_is
from workflow.spec import Duty, Words
from workflow.work import Work

MINUTE = len("2026-11-30T15:00")  # answers of one minute are one line


def round_card(work: Work, card: Card, turn: DutyRound) -> CardView:
    duty = turns.duty_of(work, turn)
    if turns.is_reviewers(work, turn, card):
        return own_answers.review_card(work, duty, turn, _title(work, turn))
    if turns.is_helpers(work, turn, card):
        return _helpers_card(work, duty, turn)
    lines = [*_left(work, duty, turn), *_due(work, duty, turn)]
    register, whole = registers.listed(work, duty)
    rest = (*_given(work, duty, turn), *_sites(work, duty, turn), *register)
    choices: Rows = ()
    if _is_asked(work, card, turn):
        lines += _question(work, duty, turn, card.menu)
        if duty.has_own_answers:
            choices = own_answers.choices_so(duty, turn, card.menu)
        else:
            choices = _choices(work, duty, turn, card.menu)
    attention = f"round:{turn.state}" if turns.is_answerable(turn) else ""
    media = own_answers.files_of(work, turn)
    rows = choices if card.menu else (*choices, *whole)
    return CardView(head(work, turn), tuple(lines), rest=rest, media=media, choices=rows, attention=attention)


def _helpers_card(work: Work, duty: Duty, turn: DutyRound) -> CardView:
    """The items for which a unit asks for help, all in one; nothing to press once they are given back."""
    if not turns.helpers(work, turn):
        return CardView(line("round-head-helped", title=_title(work, turn)), tuple(_sites(work, duty, turn)))
    asked = [
        line("round-help-asked", items=turns.names(duty, keys), who=who_is(work, by))
        for by, keys in _by_person(duty, turn, turns.asking(turn)).items()
    ]
    return CardView(
        line("round-head-help", title=_title(work, turn)),
        (*asked, *_sites(work, duty, turn), line("round-help-how")),
        choices=((Choice(line("do-helped"), GiveHelp(), style="good"),),),
    )


def _by_person(duty: Duty, turn: DutyRound, keys: Collection[str]) -> dict[int, list[str]]:
    """These items, by who answered."""
    found: dict[int, list[str]] = {}
    for key in (key for key in duty.asked if key in keys):
        found.setdefault(int(turn.items[key]["by"]), []).append(key)
    return found


def _title(work: Work, turn: DutyRound) -> Line:
    return line(
        "round-title",
        title=turns.duty_of(work, turn).title,
        period=turns.period_of(turn),
        unit=turns.owed_by(work, turn),
    )


def head(work: Work, turn: DutyRound) -> Line:
    """The line on the lock screen: the state where it is not simply open, the duty, the month, the unit."""
    title = _title(work, turn)
    if turn.state == "done" and turns.asking(turn):
        return line("round-head-waits-for-help", title=title)
    if turn.state == "done":
        return line("round-head-done-late" if turn.late_at else "round-head-done", title=title)
    if turn.state == "open":
        return title
    if turn.state == turns.REVIEW:
        return line("round-head-review", title=title)
    return line("round-head-closed" if turn.closed_at else "round-head-late", title=title)


def _is_asked(work: Work, card: Card, turn: DutyRound) -> bool:
    """Whether this chat may still answer something of it."""
    if not turns.is_answerable(turn) and not turns.may_mend(turn):
        return False
    person = work.store.get(Person, card.person) if card.person else None
    if person:
        return turns.may_answer(work, turn, person)
    return any(group and group.id == card.chat for _, group in turns.asked(work, turn))


def _left(work: Work, duty: Duty, turn: DutyRound) -> list[Line]:
    left = turns.left(work, turn)
    if turns.of_count(work, turn):
        return [line("round-counted", still=turns.still(work, turn))]
    if not left:
        return []
    if not duty.items:
        return [line("round-left-whole", gives=duty.gives)]
    count, total = len(left), len(duty.asked)
    return [line("round-left", left=count, total=total, items=turns.names(duty, left))]


def _given(work: Work, duty: Duty, turn: DutyRound) -> list[Line]:
    """Return the answers in lines: who attested by name, new links, items that need help."""
    if duty.counts:
        return published_counts.listed(work, turn)
    if duty.has_own_answers:
        return list(own_answers.given_so(work, duty, turn))
    lines: list[Line] = []
    same: dict[tuple[int, str], list[str]] = {}
    for key in duty.asked:
        given = turn.items.get(key)
        if given and given["answer"] == "same":
            same.setdefault((int(given["by"]), str(given["at"])[:MINUTE]), []).append(key)
    for (by, _), keys in same.items():
        at = datetime.fromisoformat(str(turn.items[keys[-1]]["at"]))
        lines.append(line("round-same", who=who_is(work, by), items=turns.names(duty, keys), at=at))
    for key, words in duty.asked.items():
        given = turn.items.get(key)
        if given and given["answer"] == "updated":
            who = who_is(work, int(given["by"]))
            lines.append(line("round-updated", item=words, link=str(given["link"]), who=who))
        elif given and given["answer"] == "help":
            who = who_is(work, int(given["by"]))
            lines.append(line("round-help", item=words, who=who, role=_helper(work, duty, turn)))
    for by, keys in _by_person(duty, turn, turns.answered(turn, "helped")).items():
        lines.append(line("round-helped", items=turns.names(duty, keys), who=who_is(work, by)))
    return lines


def _due(work: Work, duty: Duty, turn: DutyRound) -> list[Line]:
    role = parties.title(work, work.spec(turn.rules), duty.late.report_to, turn.unit)
    if turn.state == "open":
        return [line("round-due", due=turn.due_at, role=role).stress("due")]
    if turn.state == "late":
        key = "round-closed" if turn.closed_at else "round-overdue"
        return [line(key, due=turn.due_at, role=role).stress("due")]
    if turn.state in ("missed", "ended"):
        return [line("round-ended" if turn.state == "ended" else "round-missed")]
    if waits := own_answers.waits_for_review(work, duty, turn):
        return waits
    if turns.asking(turn):
        return [line("round-done-but-help", at=turn.closed_at)]
    return [line("round-enough" if duty.counts else "round-done", at=turn.closed_at)]


def _sites(work: Work, duty: Duty, turn: DutyRound) -> list[Line]:
    if duty.for_.whom != "site":
        return []
    unit = work.store.one(Unit, key=turn.unit)
    found = {"vi": unit.site_vi, "en": unit.site_en} if unit else {}
    kept = {of: site for of, site in found.items() if site}
    return [line("round-site", site=site, of=of if len(kept) > 1 else "unit") for of, site in kept.items()]


def _question(work: Work, duty: Duty, turn: DutyRound, menu: str) -> list[Line]:
    if menu == "items":
        return [line("round-choose-item")]
    if menu == "help":
        return [line("round-choose-help", role=_helper(work, duty, turn))]
    if menu == "unchanged" and turns.left(work, turn):
        return [line("round-sure", items=turns.names(duty, turns.left(work, turn)))]
    key = menu.removeprefix(ITEM)
    return [line("round-choose-answer", item=duty.asked[key])] if key in duty.asked else []


def _choices(work: Work, duty: Duty, turn: DutyRound, menu: str) -> Rows:
    back = Choice(line("do-back"), OpenMenu())
    open_items = [key for key in duty.asked if turns.may_change(turn, key)]
    if menu == "items":
        return (*pairs([_item(turn, duty, key) for key in open_items]), (back,))
    if menu == "help":
        asking = [key for key in open_items if turn.items.get(key, {}).get("answer") != "help"]
        items = [Choice(line("round-item", item=duty.asked[key]), AskHelp(key)) for key in asking]
        return (*pairs(items), (back,))
    if menu == "unchanged" and turns.left(work, turn):
        return ((back, Choice(line("do-unchanged-sure"), LeaveAll(), style="good")),)
    key = menu.removeprefix(ITEM)
    if menu.startswith(ITEM) and key in open_items:
        number = list(duty.asked).index(key)
        updated = Choice(line("do-item-updated"), ToItem(turn.id, number))
        return (
            (Choice(line("do-item-same"), LeaveItem(key), style="good"), updated),
            (*_help(duty, AskHelp(key)), Choice(line("do-back"), OpenMenu("items"))),
        )
    if not turns.is_answerable(turn):
        return ((Choice(line("do-mend"), OpenMenu("items")),),)
    first = (Choice(line("do-items"), OpenMenu("items")), *_help(duty, OpenMenu("help")))
    return (first, (Choice(line("do-unchanged"), OpenMenu("unchanged")),))


def _help(duty: Duty, way: Payload) -> tuple[Choice, ...]:
    """The way to ask for help, where somebody helps."""
    return (Choice(line("do-ask-help"), way),) if duty.helped_by else ()


def _item(turn: DutyRound, duty: Duty, key: str) -> Choice:
    done = key in turn.items
    return Choice(
        line("round-item-done" if done else "round-item", item=duty.asked[key]), OpenMenu(ITEM + key)
    )


def _helper(work: Work, duty: Duty, turn: DutyRound) -> Words:
    helped_by = duty.helped_by or duty.late.report_to
    return parties.title(work, work.spec(turn.rules), helped_by, turn.unit)
