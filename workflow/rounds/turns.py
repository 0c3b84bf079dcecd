"""A round: one unit's turn at a duty in one month, and who answers for it (rules B06, B07)."""

from dataclasses import dataclass

from workflow.calendar import months
from workflow.model import AuditEntry, Card, Chat, DutyRound, Person, Unit
from workflow.people import groups, parties, permissions, staff
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.spec import Duty, Party, Words
from workflow.text import cut
from workflow.work import Work

WORDS = 200  # letters of words in one language
ENDED = "rounds.ended"
ADDED = "unit.added"
Way = tuple[Person | None, Chat | None]


def duty_of(work: Work, turn: DutyRound) -> Duty:
    """The duty as it was when the round was opened."""
    return work.spec(turn.rules).duties[turn.duty]


def units(work: Work) -> list[Unit]:
    """The units that have a site: those of today's rules in their order, then those from tables by name.

    A unit that has left the rules owes nothing any more.
    """
    known = {unit.key: unit for unit in staff.units(work)}
    found = [known.pop(key) for key in work.rulebook.spec.units if key in known]
    found += [
        unit for unit in known.values() if work.store.one(AuditEntry, kind=ADDED, subject=f"unit/{unit.key}")
    ]
    return [unit for unit in found if unit.site_vi or unit.site_en]


def left(work: Work, turn: DutyRound) -> list[str]:
    """The items without an answer, and those helped with since: the unit confirms them, before it is done."""
    given = {key: item["answer"] for key, item in turn.items.items()}
    waits = ("", "helped") if is_answerable(turn) else ("",)
    return [key for key in duty_of(work, turn).items if given.get(key, "") in waits]


def answered(turn: DutyRound, answer: str) -> list[str]:
    """The items answered so: same, updated, help, or helped with since."""
    return [key for key, given in turn.items.items() if given["answer"] == answer]


def is_answerable(turn: DutyRound) -> bool:
    """Open, or late and not yet followed by the end of the next month."""
    return turn.closed_at is None and turn.state in ("open", "late")


def may_mend(turn: DutyRound) -> bool:
    """Of a round that is done, an item that needed help may still be answered when the help has come."""
    return turn.state == "done" and bool(answered(turn, "help") or answered(turn, "helped"))


def may_change(turn: DutyRound, item: str) -> bool:
    if is_answerable(turn):
        return True
    return may_mend(turn) and turn.items.get(item, {}).get("answer") in ("help", "helped")


def answerers(work: Work, turn: DutyRound) -> list[Acting]:
    """Return who answers for the unit now: the holders of the duty's role, else their substitutes (A30)."""
    return _standing(work, turn, duty_of(work, turn).by)


def may_answer(work: Work, turn: DutyRound, person: Person) -> bool:
    """A holder of the duty's role may answer even while marked away."""
    spec = work.spec(turn.rules)
    if permissions.holds(work, spec, person, parties.post(work, spec, duty_of(work, turn).by, turn.unit)):
        return True
    return any(p.id == person.id for p, _ in answerers(work, turn))


def waiting_for(work: Work, person: Person) -> list[DutyRound]:
    """The rounds that a person may answer now."""
    found = work.store.all(DutyRound, state=("open", "late"), closed_at=None)
    return [turn for turn in found if may_answer(work, turn, person)]


def asked(work: Work, turn: DutyRound) -> list[Way]:
    """Where the card of a round goes: the group of a role that answers, or its people one by one."""
    return _ways(work, turn, answerers(work, turn))


def helpers(work: Work, turn: DutyRound) -> list[Way]:
    """The same for those whom a unit asks for help, while it does."""
    if not answered(turn, "help") or not (is_answerable(turn) or may_mend(turn)):
        return []
    return _ways(work, turn, _standing(work, turn, duty_of(work, turn).helped_by))


def shown_to(work: Work, turn: DutyRound) -> list[Way]:
    """Return every chat that is to have a card of a round now."""
    return [*(asked(work, turn) if is_answerable(turn) else []), *helpers(work, turn)]


def may_help(work: Work, turn: DutyRound, person: Person) -> bool:
    """Whether a person is of the role that helps, or stands in for it."""
    spec = work.spec(turn.rules)
    return any(permissions.holds(work, spec, person, post) for post in _helping(work, turn))


def _helping(work: Work, turn: DutyRound) -> list[Post]:
    """The posts that help, one after another."""
    spec = work.spec(turn.rules)
    return parties.line(work, spec, parties.post(work, spec, duty_of(work, turn).helped_by, turn.unit))


def is_helpers(work: Work, turn: DutyRound, card: Card) -> bool:
    """Whether a card of a round is for those who help a unit, and not for the unit."""
    if card.person is not None:
        person = work.store.get(Person, card.person)
        return person is not None and may_help(work, turn, person) and not may_answer(work, turn, person)
    spec = work.spec(turn.rules)
    groups = [permissions.group_of(work, spec, post) for post in _helping(work, turn)]
    units = {group.id for _, group in asked(work, turn) if group}
    return card.chat not in units and any(group and group.id == card.chat for group in groups)


def _standing(work: Work, turn: DutyRound, party: Party) -> list[Acting]:
    """The people of a party who can be asked for a unit, else those who stand in for it."""
    spec = work.spec(turn.rules)
    return permissions.standing_for(work, spec, parties.post(work, spec, party, turn.unit))


def _ways(work: Work, turn: DutyRound, those: list[Acting]) -> list[Way]:
    spec = work.spec(turn.rules)
    found: list[Way] = []
    refusing = {c.chat for c in work.store.all(Card, duty_round=turn.id) if c.chat and c.refused}
    for person, post in those:
        group = permissions.group_of(work, spec, post)
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
    items = [duty.items[key].within_sentence() for key in keys if key in duty.items]
    listed = {language: ", ".join(item.in_(language) for item in items) for language in ("vi", "en")}
    return Words(vi=cut(listed["vi"], WORDS) or "–", en=cut(listed["en"], WORDS) or "–")


@dataclass(frozen=True)
class Turn:
    """How one unit stands in one month."""

    round: DutyRound
    unit: Words
    left: list[str]


def turns(work: Work, duty: str, period: str) -> list[Turn]:
    """All rounds of a duty in a month, in the order of the units."""
    order = [unit.key for unit in units(work)]
    found = work.store.all(DutyRound, duty=duty, period=period)
    found.sort(key=lambda r: (order.index(r.unit) if r.unit in order else len(order), r.id))
    return [Turn(r, staff.unit_title(work, r.unit), left(work, r)) for r in found]


def month_of(turn: DutyRound) -> str:
    """“12/2026”."""
    return months.said(turn.period)
