"""Keep what came before any command."""

from dataclasses import dataclass

from workflow.errors import Refusal
from workflow.form import kinds, questions
from workflow.media.files import SentFile
from workflow.model import Deadline, Draft, Person
from workflow.requests.drafts import offered, own
from workflow.requests.drafts.answers import Answered
from workflow.requests.drafts.attach import Attach
from workflow.requests.drafts.begin import OPEN_DRAFTS
from workflow.requests.drafts.give_text import GiveText
from workflow.requests.drafts.offered import too_long
from workflow.results import Checked
from workflow.spec import RequestType
from workflow.work import Actor, Work


@dataclass(frozen=True, kw_only=True)
class Offered(Checked):
    """The offer to which a part went; where it went to none, the one in hand that stays."""

    draft: int | None = None


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
            return Offered(answered.problem, answered.values, draft=None if kept else offer.id)
        if kept:
            until = offered.kept_until(work, work.now).at
            row = Deadline(subject=offered.SUBJECT, subject_id=offer.id, kind=offered.KIND, due_at=until)
            work.store.add(row)
        return Offered(draft=offer.id)

    @staticmethod
    def _begin(work: Work, person: Person) -> Draft:
        ways = offered.ways(work, person)
        if not ways:
            raise offered.refusal(work, person)
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
        kind = own.kind_of(work, offer)
        if self.text and (problem := too_long(work, kind, offer.answers, self.text)):
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
        if kinds.of(kind.fields[key]).input == "file" and offer.answers.get(key):
            return Answered("offer-one-file")
        taken = Attach(self.actor, offer.id, key, file).perform(work)
        if taken.problem == "too-many-photos":
            return Answered("offer-full", {"limit": kinds.of(kind.fields[key]).limit})
        return taken
