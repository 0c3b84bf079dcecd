"""The one table of composers: how notices are put together when they are sent.

A notice of another key is the text of that key.
"""

from workflow.cards import projection
from workflow.events import moves
from workflow.figures import figure_listing, freezing
from workflow.log import daily_told
from workflow.notices import digests, nudges
from workflow.notices.composing import Composers, amending, as_view, gathered, with_days
from workflow.office import many_wait, stuck
from workflow.people import delegating, handover, tenures
from workflow.people.join import ARRIVAL
from workflow.people.newcomers import arrived
from workflow.requests.publishing import package
from workflow.rounds import duties, registers, reports
from workflow.rules import card as rules
from workflow.rules import stranded, versions

COMPOSERS = Composers(
    {
        nudges.DIGEST: digests.compose,
        package.NOTICE: package.compose,
        ARRIVAL: gathered(arrived),
        moves.MOVED: gathered(moves.moved),
        moves.CANCELLED: gathered(moves.cancelled),
        moves.NOTICE: as_view(moves.view),
        duties.REPORT: as_view(reports.report),
        registers.NOTICE: as_view(registers.page),
        duties.ALONE: as_view(reports.alone),
        daily_told.NOTICE: as_view(daily_told.view),
        freezing.NOTICE: as_view(figure_listing.told),
        stuck.NOTICE: as_view(stuck.view),
        projection.MANY: gathered(many_wait.view),
        handover.NOTICE: as_view(handover.view),
        **dict.fromkeys((*tenures.DATED, *delegating.DATED), with_days),
        versions.NOTICE: as_view(rules.offered),
        versions.SURE: as_view(stranded.asked),
        versions.ENDED: amending(rules.ended),
    }
)
