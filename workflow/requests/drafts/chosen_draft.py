"""The questions before there is a draft: which of those begun, in whose name, and of which type."""

from collections.abc import Iterator

from workflow.errors import Refusal
from workflow.form.conversing import account_of
from workflow.form.form import Question, Step, Talk
from workflow.lines import Line, Value, line
from workflow.model import Conversation, Draft
from workflow.people import sending, staff
from workflow.requests import lead_time
from workflow.requests.drafts import own
from workflow.requests.drafts.answer_before import SAID
from workflow.requests.drafts.drop_draft import DropDraft
from workflow.requests.drafts.start_draft import StartDraft
from workflow.spec import Words
from workflow.work import Work

ALONE = "alone"  # one answer is changed from the last look
DRAFT = "draft"
WHICH_DRAFT, UNIT, TYPE = "which-draft", "which-unit", "which-type"  # questions; no field has such a name
ANOTHER = "another"  # answered where another is begun beside those there are
NEW = Step("new", line("dialog-do-new"), "good")
Named = list[tuple[str, Words]]


def draft_of(talk: Talk) -> Draft | None:
    """The open draft that a conversation is about."""
    return own.own_draft(talk.work, talk.person, talk.number(DRAFT))


def require_draft_of(talk: Talk) -> Draft:
    """The open draft of a conversation."""
    draft = draft_of(talk)
    if draft is None:
        raise Refusal("draft-gone")
    return draft


def units_of(talk: Talk) -> Named:
    """The units in whose name one may send something, with their titles."""
    return staff.titled(talk.work, sending.units_to_send(talk.work, talk.person))


def types_of(talk: Talk, unit: str) -> Named:
    """The types that one may send today: in the name of a unit, or of any where none is chosen."""
    units = [unit] if unit else [key for key, _ in units_of(talk)]
    may = {key for key, _ in sending.ways(talk.work, talk.person, units)}
    return [(key, kind.title) for key, kind in talk.work.rulebook.spec.request_types.items() if key in may]


def unsent(talk: Talk) -> list[Draft]:
    """New requests begun and not sent."""
    return [each for each in own.drafts_of(talk.work, talk.person) if each.purpose == "new"]


def chosen(talk: Talk, key: str, found: Named) -> str:
    """The unit or the type: the one that was chosen, or the only one there is; empty where it is open."""
    keys = [each for each, _ in found]
    return keys[0] if len(keys) == 1 else talk.text(key) if talk.text(key) in keys else ""


def choosing(talk: Talk, draft: Draft | None) -> Iterator[Question]:
    """The questions that have more than one answer. A draft that was gone on with is not begun anew."""
    if draft is None and not talk.has(ANOTHER) and (kept := unsent(talk)):
        yield _which_draft(talk, kept)
    if draft is not None and not (talk.has(UNIT) or talk.has(TYPE)):
        return
    units = units_of(talk)
    unit = chosen(talk, UNIT, units)
    types, withheld = types_of(talk, unit), _said_of_withheld(talk)
    if len(units) > 1 and talk.kept.about.get(UNIT) not in [key for key, _ in units]:
        asked = (line("dialog-which-unit"),)
        yield Question(key=UNIT, head=line("dialog-new"), asks=asked, options=tuple(units), finds=True)
    if len(types) > 1 or withheld:
        title = dict(units).get(unit)
        yield Question(
            key=TYPE,
            head=line("dialog-types", unit=title) if title else line("dialog-new"),
            asks=(line("dialog-which-type"),),
            options=tuple(types),
            listing=(*_said_of_types(talk.work, types), *withheld),
        )


def _which_draft(talk: Talk, kept: list[Draft]) -> Question:
    """Drafts that are called the same are numbered, and told apart by their type and last change."""
    titles = [own.draft_title(talk.work, each) for each in kept]
    are_told_apart = len({title.vi for title in titles}) == len(titles)
    labels: list[Value] = [*titles]
    listing: list[Line] = []
    if not are_told_apart:
        labels = [line("dialog-draft-number", n=n, title=title) for n, title in enumerate(titles, start=1)]
        for n, (each, title) in enumerate(zip(kept, titles, strict=True), start=1):
            changed = line("dialog-draft-new", title=title, at=each.updated_at)
            kind = own.kind_of(talk.work, each).title
            listing.append(line("dialog-draft-line", n=n, kind=kind, draft=changed))
    return Question(
        key=WHICH_DRAFT,
        head=line("dialog-new"),
        asks=(line("dialog-unsent", count=len(kept)),),
        options=tuple((f"{each.id}", label) for each, label in zip(kept, labels, strict=True)),
        beside=(NEW,),
        listing=tuple(listing),
    )


def _said_of_withheld(talk: Talk) -> list[Line]:
    """A line for each type that somebody else sends, where its rules say whom to ask (rule B11)."""
    return [line("sending-other", why=why) for why in sending.withheld(talk.work, talk.person)]


def _said_of_types(work: Work, types: Named) -> Iterator[Line]:
    """A line for each type: what it is for, and from which day on an event is in time if it is sent today."""
    for type, _ in types:
        kind = work.rulebook.spec.request_types[type]
        used, day = kind.used_for, lead_time.earliest(work, kind)
        if used or day:
            key = "dialog-type-both" if used and day else "dialog-type" if used else "dialog-type-from"
            yield line(key, title=kind.title, used=used, day=day)


def choose(talk: Talk, key: str, answer: str) -> Talk:
    """Keep what was chosen. Another unit or type is another draft, the one before stays among those begun."""
    about = {name: value for name, value in talk.kept.about.items() if name != DRAFT}
    if key == WHICH_DRAFT:
        return talk.changed(about={**about, DRAFT: int(answer)}, answers={}, echo={})
    kept = {name: value for name, value in talk.kept.answers.items() if (key, name) != (UNIT, TYPE)}
    return talk.changed(about=about, answers={**kept, key: answer, ANOTHER: 1}, echo={})


def another(talk: Talk) -> Talk:
    """Another request, beside those begun."""
    return settle(talk.changed(answers={**talk.kept.answers, ANOTHER: 1}))


def settle(talk: Talk) -> Talk:
    """Begin the draft once its unit and its type are known, or go on where one was left."""
    if draft_of(talk):
        return _gone_on(talk)
    unit = chosen(talk, UNIT, units_of(talk))
    type = chosen(talk, TYPE, types_of(talk, unit)) if unit else ""
    is_open = not talk.has(ANOTHER) and unsent(talk)
    is_asked = not talk.has(TYPE) and _said_of_withheld(talk)
    if not type or is_open or is_asked:
        return talk
    return talk.changed(about={**talk.kept.about, DRAFT: _begun(talk, unit, type)})


def _begun(talk: Talk, unit: str, type: str) -> int:
    """The draft. One begun before and never answered is used again, never piled up."""
    found = 0
    for empty in own.empty_drafts(talk.work, talk.person):
        if not found and (empty.unit, empty.type) == (unit, type):
            found = empty.id
        else:
            talk.do(DropDraft(talk.actor, empty.id))
    return found or talk.do(StartDraft(talk.actor, type, unit)).id


def _gone_on(talk: Talk) -> Talk:
    """Where the draft was left in an earlier conversation, which this one goes on with."""
    account, found = account_of(talk.work, talk.actor), talk
    for each in talk.work.store.all(Conversation, account=account.id, form=talk.kept.form):
        if each.id != talk.kept.id and each.about.get(DRAFT) == talk.number(DRAFT):
            found = talk.changed(about=each.about, answers=each.answers)
            is_open = ALONE in each.about or set(each.echo) - set(SAID) or not _is_answered(talk, each.at)
            if each.at not in (WHICH_DRAFT, UNIT, TYPE) and is_open:
                found = found.changed(at=each.at, echo=each.echo)
            talk.work.store.remove(each)
    return found


def _is_answered(talk: Talk, field: str) -> bool:
    draft = draft_of(talk)
    return draft is not None and field in draft.answers
