"""A look at everything, beside which a change that looks at less has to leave nothing out."""

from storage.tables import RECORDS
from tests.bench.lists import Measured
from workflow.cards import projection
from workflow.cards.shape import CardView
from workflow.model import Card, Record
from workflow.office import invariant, stuck
from workflow.people import turning
from workflow.subjects import SUBJECTS
from workflow.work import Work


def is_followed(work: Work, measured: Measured) -> bool:
    """Every card that a change makes say something else is drawn again, unless it is held, and a look at
    everything then finds nothing left out. Return whether any card changed.
    """
    assert invariant.breaches(work) == []
    before = views(work)
    at_rest(work)
    measured.ask(work)
    stale = {card.id for card in work.store.all(Card, stale=True)}
    changed = {id for id, view in views(work).items() if view != before.get(id)}
    assert changed <= stale
    kept = everything(work)
    look_at_everything(work)
    assert everything(work) == kept
    return bool(changed)


def views(work: Work) -> dict[int, CardView]:
    return {card.id: projection.view(work, card) for card in work.store.all(Card, held=False)}


def at_rest(work: Work) -> None:
    """Every card is drawn."""
    work.store.change_all(work.store.all(Card), stale=False)


def look_at_everything(work: Work) -> None:
    """All that is open follows, whomever it concerns."""
    for subject in SUBJECTS:
        if subject.people_changed:
            subject.people_changed(work, subject.open(work))
    turning.plan_people(work)
    for subject in SUBJECTS:
        projection.sync(work, *projection.of(work, subject))
    stuck.check_all(work)


def everything(work: Work) -> dict[type[Record], list[Record]]:
    """All records; of cards only which there are."""
    found = {kind: work.store.all(kind) for kind in RECORDS if kind is not Card}
    return found | {
        Card: [Card(request=c.request, person=c.person, chat=c.chat) for c in work.store.all(Card)]
    }
