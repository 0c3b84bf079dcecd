"""A round: one unit's turn at a duty in one period, and who answers for it (rules B06, B07)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from workflow.calendar import periods
from workflow.cards import projection
from workflow.lines import Line, line
from workflow.model import Card, Chat, DutyRound, Person
from workflow.model.literals import RoundState
from workflow.office import stuck
from workflow.people import groups, parties, permissions
from workflow.people.delegations import Matter
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.rounds import debtors
from workflow.rounds.debtors import Debtor
from workflow.spec import Duty, Party, Words
from workflow.spec.duty_spec import WHOLE
from workflow.work import Work

ENDED = "rounds.ended"
REVIEW: RoundState = "review"
OPEN: tuple[RoundState, ...] = ("open", "late", REVIEW)
RETURNED, DONE, GIVEN, COUNTED = "returned", "done", "given", "counted"
Way = tuple[Person | None, Chat | None]


def duty_of(work: Work, turn: DutyRound) -> Duty:
    """The duty as it was when the round was opened."""
    return work.spec(turn.rules).duties[turn.duty]


def post_of(work: Work, turn: DutyRound) -> Post | None:
    """The post that answers: of the duty's party for a unit, or the holder of a role in person."""
    spec, duty = work.spec(turn.rules), duty_of(work, turn)
    return parties.post(work, spec, duty.by, turn.unit) if duty.by else holder_post(work, turn)


def holder_post(work: Work, turn: DutyRound) -> Post:
    """The holder of a role in person, for whom the substitutes of the role stand in.

    It is nobody once they have the role no more.
    """
    role, unit = duty_of(work, turn).for_.name, turn.unit or None
    held = permissions.holders(work, work.spec(turn.rules), role, unit)
    return Post(role, unit, turn.holder if any(p.id == turn.holder for p in held) else 0)


def owed_by(work: Work, turn: DutyRound) -> Words:
    """The unit, or the holder of a role, as texts name who owes it."""
    return debtors.named(work, Debtor(turn.unit, turn.holder))


def left(work: Work, turn: DutyRound) -> list[str]:
    """The items without an answer, and those helped with since: the unit confirms them, before it is done.

    A duty that counts is left until there is enough.
    """
    if of_count(work, turn):
        return [WHOLE] if len(answered(turn, COUNTED)) < of_count(work, turn) else []
    given = {key: item["answer"] for key, item in turn.items.items()}
    waits = ("", "helped", RETURNED) if is_answerable(turn) else ("",)
    return [key for key in duty_of(work, turn).asked if given.get(key, "") in waits]


def of_count(work: Work, turn: DutyRound) -> int:
    """How many must have been published, of a duty that counts them; else nothing."""
    counts = duty_of(work, turn).counts
    return counts.at_least if counts else 0


def still(work: Work, turn: DutyRound) -> Line:
    """“còn 2/6 mục”, and where it is counted “đã đăng 1/2”."""
    if least := of_count(work, turn):
        return line("round-so-far", count=len(answered(turn, COUNTED)), least=least)
    return line("round-items-left", left=len(left(work, turn)), total=len(duty_of(work, turn).asked))


def answered(turn: DutyRound, answer: str) -> list[str]:
    """The items answered so: same, updated, help, or helped with since."""
    return [key for key, given in turn.items.items() if given.get("answer") == answer]


def asking(turn: DutyRound) -> list[str]:
    """The items with which help is needed: they were answered, and are not done."""
    return [key for key, given in turn.items.items() if is_undone(given)]


def is_undone(given: Mapping[str, str | int]) -> bool:
    return given.get("answer") == "help" or given.get("done") == "no"


def is_answerable(turn: DutyRound) -> bool:
    """Open, or late and not yet followed by the end of the next period."""
    return turn.closed_at is None and turn.state in ("open", "late")


def is_open(turn: DutyRound) -> bool:
    """Whether it waits for somebody: its answers, or their review."""
    return is_answerable(turn) or turn.state == REVIEW


def may_mend(turn: DutyRound) -> bool:
    """Of a round that is done, an item that needed help may still be answered when the help has come."""
    return turn.state == "done" and bool(asking(turn) or answered(turn, "helped"))


def may_change(turn: DutyRound, item: str) -> bool:
    if is_answerable(turn):
        return True
    given = turn.items.get(item, {})
    return may_mend(turn) and (is_undone(given) or given.get("answer") == "helped")


def answerers(work: Work, turn: DutyRound) -> list[Acting]:
    """Return who answers now: whoever has the post, else their substitutes (rule A30)."""
    return permissions.standing_for(
        work, work.spec(turn.rules), post_of(work, turn), about=Matter(unit=turn.unit)
    )


def may_answer(work: Work, turn: DutyRound, person: Person) -> bool:
    """A holder of the post may answer even while marked away."""
    if permissions.holds(work, work.spec(turn.rules), person, post_of(work, turn)):
        return True
    return any(p.id == person.id for p, _ in answerers(work, turn))


def acting(work: Work, turn: DutyRound) -> list[int]:
    """The numbers of those who may answer a round now, or review it; none once it is over."""
    if not is_open(turn):
        return []
    if turn.state == REVIEW:
        found = [person for person, _ in reviewing(work, turn)]
    else:
        found = permissions.holding(work, work.spec(turn.rules), post_of(work, turn))
        found += [person for person, _ in answerers(work, turn)]
    return [*dict.fromkeys(person.id for person in found)]


def may_act(work: Work, turn: DutyRound, person: Person) -> bool:
    """Whether a person may answer a round now, or review it."""
    return may_review(work, turn, person) if turn.state == REVIEW else may_answer(work, turn, person)


def asked(work: Work, turn: DutyRound) -> list[Way]:
    """Where the card of a round goes: the group of a role that answers, or its people one by one."""
    return _ways(work, turn, answerers(work, turn))


def helpers(work: Work, turn: DutyRound) -> list[Way]:
    """The same for those whom a unit asks for help, while it does."""
    if not asking(turn) or not (is_answerable(turn) or may_mend(turn)):
        return []
    helped_by = duty_of(work, turn).helped_by
    return _ways(work, turn, _standing(work, turn, helped_by)) if helped_by else []


def reviewers(work: Work, turn: DutyRound) -> list[Way]:
    """The same for those who review what was answered, while it waits for them."""
    return _ways(work, turn, reviewing(work, turn))


def reviewing(work: Work, turn: DutyRound) -> list[Acting]:
    """The people who review a round now: never what they answered themselves, then others stand in."""
    by = duty_of(work, turn).reviewed_by
    return _standing(work, turn, by, but=answered_by(turn)) if by and turn.state == REVIEW else []


def answered_by(turn: DutyRound) -> set[int]:
    """The numbers of those who answered."""
    return {int(given["by"]) for given in turn.items.values()}


def may_review(work: Work, turn: DutyRound, person: Person) -> bool:
    """Whether a person reviews a round now."""
    return any(p.id == person.id for p, _ in reviewing(work, turn))


def follow(work: Work, turn: DutyRound) -> None:
    """Its cards go to whoever it waits for now. Administrators are told where that is nobody."""
    projection.sync(work, turn)
    if is_open(turn):
        stuck.check(work, [turn])


def shown_to(work: Work, turn: DutyRound) -> list[Way]:
    """Return every chat that is to have a card of a round now."""
    theirs = asked(work, turn) if is_open(turn) else []
    return list(dict.fromkeys((*theirs, *helpers(work, turn), *reviewers(work, turn))))


def may_help(work: Work, turn: DutyRound, person: Person) -> bool:
    """Whether a person is of the role that helps, or stands in for it."""
    spec, about = work.spec(turn.rules), Matter(unit=turn.unit)
    return any(permissions.acting_in(work, spec, person, post, about) for post in _helping(work, turn))


def _helping(work: Work, turn: DutyRound) -> list[Post]:
    """The posts that help, one after another."""
    spec = work.spec(turn.rules)
    helped_by = duty_of(work, turn).helped_by
    return parties.line(work, spec, parties.post(work, spec, helped_by, turn.unit)) if helped_by else []


def is_helpers(work: Work, turn: DutyRound, card: Card) -> bool:
    """Whether a card of a round is for those who help a unit, and not for the unit."""
    if card.person is not None:
        person = work.store.get(Person, card.person)
        return person is not None and may_help(work, turn, person) and not may_answer(work, turn, person)
    spec = work.spec(turn.rules)
    groups = [permissions.group_of(work, spec, post) for post in _helping(work, turn)]
    units = {group.id for _, group in asked(work, turn) if group}
    return card.chat not in units and any(group and group.id == card.chat for group in groups)


def is_reviewers(work: Work, turn: DutyRound, card: Card) -> bool:
    """Whether a card of a round is for those who review what was answered."""
    if turn.state != REVIEW:
        return False
    if card.person is not None:
        person = work.store.get(Person, card.person)
        return person is not None and may_review(work, turn, person)
    units = {group.id for _, group in asked(work, turn) if group}
    return card.chat not in units and any(g and g.id == card.chat for _, g in reviewers(work, turn))


def _standing(work: Work, turn: DutyRound, party: Party, but: Collection[int] = ()) -> list[Acting]:
    """The people of a party who can be asked for a unit, else those who stand in for it."""
    spec = work.spec(turn.rules)
    post = parties.post(work, spec, party, turn.unit)
    return permissions.standing_for(work, spec, post, but=but, about=Matter(unit=turn.unit))


def _ways(work: Work, turn: DutyRound, those: list[Acting]) -> list[Way]:
    spec = work.spec(turn.rules)
    found: list[Way] = []
    refusing = {c.chat for c in work.store.all(Card, duty_round=turn.id) if c.chat and c.refused}
    for person, post in those:
        group = None if post.person is not None else permissions.group_of(work, spec, post)
        found.extend(groups.ways(group, person, refusing))
    return found


def told_through(work: Work, rules: int, party: Party) -> list[Way]:
    """Return the way to a party: its group, else its people or their substitutes, else administrators."""
    spec = work.spec(rules)
    post = parties.post(work, spec, party, None)
    group = permissions.group_of(work, spec, post)
    if group and not group.refuses:
        return [(None, group)]
    found = [person for person, _ in permissions.standing_for(work, spec, post)]
    return [(person, None) for person in found or permissions.administrators(work)]


def names(duty: Duty, keys: list[str]) -> Words:
    """“danh bạ, nhân sự”: items within a sentence."""
    return Words.listed(duty.asked[key].within_sentence() for key in keys if key in duty.asked)


@dataclass(frozen=True)
class Turn:
    """How one unit, or one holder of a role, stands in one period."""

    round: DutyRound
    unit: Words
    left: list[str]


def turns(work: Work, duty: str, period: str) -> list[Turn]:
    """All rounds of a duty in a period, in the order of the units; none of a unit that has ended."""
    order = [unit.key for unit in debtors.units(work)]
    found = [each for each in work.store.all(DutyRound, duty=duty, period=period) if each.state != "ended"]
    found.sort(key=lambda r: (order.index(r.unit) if r.unit in order else len(order), r.id))
    return [Turn(r, owed_by(work, r), left(work, r)) for r in found]


def period_of(turn: DutyRound) -> Line:
    """“tháng 12/2026”."""
    return periods.said(turn.period)
