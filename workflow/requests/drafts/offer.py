"""Keep what came before any command, and make a request of it or a part of one."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.form import questions
from workflow.media.files import SentFile
from workflow.model import Answer, Answers, Deadline, Draft, Media, Person
from workflow.people import permissions
from workflow.requests import queries
from workflow.requests.drafts import offered
from workflow.requests.drafts.answer import Answered, DropDraft, GiveText, keep, problem_of, require_draft
from workflow.requests.drafts.attach import Attach
from workflow.requests.drafts.start_draft import OPEN_DRAFTS
from workflow.spec import RequestType
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Offered:
    """The offer to which a part went, or why it did not."""

    draft: int | None = None
    problem: str | None = None
    values: dict[str, str | int] | None = None


@dataclass(frozen=True)
class OfferPart:
    """A text or a file that came by itself: a part of the offer in hand, else the beginning of another."""

    actor: Actor
    offer: int | None
    text: str = ""
    file: SentFile | None = None

    def perform(self, work: Work) -> Offered:
        person = work.act_as(self.actor)
        offer, kept = offered.in_hand(work, person, self.offer), None
        if offer is None:
            offer = kept = self._begin(work, person)
        answered = self._take(work, offer)
        if answered.problem:
            if kept:
                work.store.remove(kept)
            return Offered(None if kept else offer.id, answered.problem, answered.values)
        if kept:
            until = offered.kept_until(work, work.now).at
            row = Deadline(subject=offered.SUBJECT, subject_id=offer.id, kind=offered.KIND, due_at=until)
            work.store.add(row)
        return Offered(offer.id)

    @staticmethod
    def _begin(work: Work, person: Person) -> Draft:
        ways = offered.ways(work, person)
        if not ways:
            raise Refusal("may-not-send", audited=True)
        if len(work.store.all(Draft, owner=person.id, purpose="offered", sent_at=None)) >= OPEN_DRAFTS:
            raise Refusal("too-many-drafts", limit=OPEN_DRAFTS)
        type, unit = ways[0]
        return work.store.add(
            Draft(
                owner=person.id, type=type, unit=unit, rules=work.rulebook.current, purpose="offered",
                created_at=work.now, updated_at=work.now,
            )
        )  # fmt: skip

    def _take(self, work: Work, offer: Draft) -> Answered:
        """Put each where it belongs; nothing is kept of a part that does not fit."""
        kind = queries.kind_of(work, offer)
        if self.text and (problem := _too_long(work, kind, offer.answers, self.text)):
            return problem
        taken = self._take_file(work, offer, kind, self.file) if self.file else Answered()
        if self.text and not taken.problem:
            key = questions.text_field(kind) or ""
            return GiveText(self.actor, offer.id, key, self.text, "end").perform(work)
        return taken

    def _take_file(self, work: Work, offer: Draft, kind: RequestType, file: SentFile) -> Answered:
        key = offered.field_for(kind, file)
        if key is None:
            return Answered("offer-no-place")
        if kind.fields[key].kind == "file" and offer.answers.get(key):
            return Answered("offer-one-file")
        taken = Attach(self.actor, offer.id, key, file).perform(work)
        if taken.problem == "too-many-photos":
            return Answered("offer-full", {"limit": questions.limit(kind.fields[key])})
        return taken


def _too_long(work: Work, kind: RequestType, answers: Answers, text: str) -> Answered | None:
    """Why a text cannot be added."""
    key = questions.text_field(kind) or ""
    before = answers.get(key)
    whole = "\n\n".join(filter(None, (before if isinstance(before, str) else "", clean(text))))
    _, problem = questions.read(kind.fields[key], whole, work.here)
    return problem_of(problem) if problem else None


@dataclass(frozen=True)
class TakeOffer:
    """The offer becomes a new request of this type in the name of this unit. Nothing is sent."""

    actor: Actor
    offer: int
    type: str
    unit: str

    def perform(self, work: Work) -> int:
        offer = _require_offer(work, self.actor, self.offer)
        person = work.act_as(self.actor)
        if self.unit not in permissions.units_to_submit(work, person):
            raise Refusal("may-not-send", audited=True)
        if len(work.store.all(Draft, owner=person.id, purpose="new", sent_at=None)) >= OPEN_DRAFTS:
            raise Refusal("too-many-drafts", limit=OPEN_DRAFTS)
        kind, answers = work.rulebook.spec.request_types.get(self.type), offer.answers
        if kind is None:
            raise Refusal("gone")
        answers = offered.filled_in(kind, _moved(queries.kind_of(work, offer), kind, answers))
        work.store.change(
            offer, purpose="new", type=self.type, unit=self.unit, rules=work.rulebook.current,
            answers=answers, updated_at=work.now,
        )  # fmt: skip
        return offer.id


@dataclass(frozen=True)
class JoinOffer:
    """The offer becomes a part of a draft: its text at the end of the text, its photos after the photos.

    All of it is taken, or nothing.
    """

    actor: Actor
    offer: int
    draft: int

    def perform(self, work: Work) -> Answered:
        offer = _require_offer(work, self.actor, self.offer)
        draft = require_draft(work, self.actor, self.draft)
        kind = queries.kind_of(work, draft)
        answers = _moved(queries.kind_of(work, offer), kind, offer.answers)
        if len(answers) < len(offer.answers):
            return Answered("offer-no-place")
        problems = (_unjoined(work, kind, draft.answers, key, value) for key, value in answers.items())
        if problem := next(filter(None, problems), None):
            return problem
        for key, value in answers.items():
            _join(work, self.actor, require_draft(work, self.actor, draft.id), key, value)
        DropDraft(self.actor, offer.id).perform(work)
        return Answered()


def _unjoined(work: Work, kind: RequestType, answers: Answers, key: str, value: Answer) -> Answered | None:
    """Why an answer of an offer cannot join those of a draft."""
    before, most = answers.get(key), questions.limit(kind.fields[key])
    if isinstance(value, str):
        return (
            Answered("offer-no-place") if isinstance(before, list) else _too_long(work, kind, answers, value)
        )
    count = sum(len(each) for each in (before, value) if isinstance(each, list))
    return Answered("offer-too-many", {"limit": most}) if count > most else None


def _join(work: Work, actor: Actor, draft: Draft, key: str, value: Answer) -> None:
    """Add an answer of an offer to what the draft has."""
    if isinstance(value, str):
        GiveText(actor, draft.id, key, value, "end").perform(work)
    elif isinstance(value, list):
        for media in work.store.all(Media, id=tuple(value)):
            work.store.change(media, draft=draft.id)
        before = draft.answers.get(key)
        keep(work, draft, key, [*(before if isinstance(before, list) else []), *value])


def _require_offer(work: Work, actor: Actor, id: int) -> Draft:
    offer = require_draft(work, actor, id)
    if offer.purpose != "offered":
        raise Refusal("draft-gone")
    return offer


def _moved(one: RequestType, other: RequestType, answers: Answers) -> Answers:
    """The answers of an offer under the fields of another type that are of the same kind."""
    place = {field.kind: key for key, field in reversed(other.fields.items())}
    kinds = {key: one.fields[key].kind for key in answers}
    return {place[kinds[key]]: value for key, value in answers.items() if kinds[key] in place}
