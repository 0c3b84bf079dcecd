"""The parts of a round's card where its duty has answers of its own, wants files, or is reviewed."""

from collections.abc import Iterator

from workflow.cards.choices import OpenMenu
from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, Value, line
from workflow.model import DutyRound, Media, Person
from workflow.people import parties
from workflow.rounds import turns
from workflow.rounds.choices import Accept, LeaveAnswer, ToItem, ToRedo
from workflow.spec import Duty
from workflow.spec.duty_spec import WHOLE
from workflow.work import Work

ITEM = "item-"
Rows = tuple[tuple[Choice, ...], ...]


def given_so(work: Work, duty: Duty, turn: DutyRound) -> Iterator[Line]:
    """Each answer with its item: which, by whom; a file by its name."""
    for key, title in duty.asked.items():
        given = turn.items.get(key)
        if given is None:
            continue
        who = who_is(work, int(given["by"]))
        if given["answer"] == turns.RETURNED:
            if key == next(iter(duty.asked)):
                yield line("round-returned", who=who, reason=str(given["note"]))
        elif given["answer"] == "helped":
            yield line("round-helped", items=turns.names(duty, [key]), who=who)
        else:
            yield line("round-so", item=title, answer=_answer(work, duty, given), who=who)


def _answer(work: Work, duty: Duty, given: dict[str, str | int]) -> Value:
    media = work.store.get(Media, int(given.get("media", 0)))
    if media:
        return line("round-file", name=media.name)
    known = duty.answers.get(str(given["answer"]))
    return known or line("round-done-so")


def files_of(work: Work, turn: DutyRound) -> tuple[Media, ...]:
    """The files that were handed in, in the order of the items."""
    ids = [int(given["media"]) for given in turn.items.values() if given.get("media")]
    found = {each.id: each for each in work.store.all(Media, id=tuple(ids))} if ids else {}
    return tuple(found[id] for id in dict.fromkeys(ids) if id in found)


def choices_so(duty: Duty, turn: DutyRound, menu: str) -> Rows:
    """The answers of the only thing; of several, the things first; a count asks for none."""
    open_items = [key for key in duty.asked if turns.may_change(turn, key)]
    if duty.counts:
        return ()
    if not duty.items:
        return _of_item(duty, turn, WHOLE) if open_items else ()
    key = menu.removeprefix(ITEM)
    back = Choice(line("do-back"), OpenMenu())
    if menu.startswith(ITEM) and key in open_items:
        return (*_of_item(duty, turn, key), (back,))
    return pairs([_to_item(duty, turn, key) for key in open_items])


def _to_item(duty: Duty, turn: DutyRound, key: str) -> Choice:
    is_done = key in turn.items and turn.items[key]["answer"] not in (turns.RETURNED, "helped")
    label = line("round-item-done" if is_done else "round-item", item=duty.asked[key])
    return Choice(label, OpenMenu(ITEM + key))


def _of_item(duty: Duty, turn: DutyRound, key: str) -> Rows:
    """The ways to answer one thing."""
    number = list(duty.asked).index(key)
    hand_in = Choice(line("do-hand-in"), ToItem(turn.id, number), style="good")
    files = [] if duty.gives == "nothing" else [hand_in]
    answers = [
        Choice(
            line("round-answer", answer=answer), LeaveAnswer(n, key), style="good" if answer.done else "plain"
        )
        for n, answer in enumerate(duty.answers.values())
    ]
    if not files and not answers:
        answers = [Choice(line("do-round-done"), LeaveAnswer(0, key), style="good")]
    return pairs([*files, *answers])


def review_card(work: Work, duty: Duty, turn: DutyRound, head: Line) -> CardView:
    """The card of those who review what was answered."""
    lines = (*given_so(work, duty, turn), line("round-review-how"))
    right = Choice(line("do-accept"), Accept(), style="good")
    again = Choice(line("do-redo"), ToRedo(turn.id))
    return CardView(
        line("round-head-review", title=head),
        lines,
        media=files_of(work, turn),
        choices=((right, again),),
        attention=f"round:{turn.state}",
    )


def waits_for_review(work: Work, duty: Duty, turn: DutyRound) -> list[Line]:
    """The line about the review that it waits for, for whoever answered."""
    if turn.state != turns.REVIEW or duty.reviewed_by is None:
        return []
    role = parties.title(work, work.spec(turn.rules), duty.reviewed_by, turn.unit)
    return [line("round-in-review", role=role)]


def pairs(choices: list[Choice]) -> Rows:
    return tuple(tuple(choices[i : i + 2]) for i in range(0, len(choices), 2))


def who_is(work: Work, id: int) -> str:
    person = work.store.get(Person, id)
    return person.short if person else ""
