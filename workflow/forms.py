"""The one table of forms: whatever asks several questions one after another; and the ways into them."""

from dataclasses import asdict

from workflow.announcements.forms import NOTICE
from workflow.cards.choices import WayIn
from workflow.events.choices import ToNeed
from workflow.events.forms import EVENT, MOVING
from workflow.model import Facts
from workflow.people.delegation_form import DELEGATION
from workflow.people.forms import ABSENCE, INVITATION, ROLE
from workflow.people.tenure_form import TENURE
from workflow.requests.cards.choices import (
    ToAdvice,
    ToEdit,
    ToHandOver,
    ToHandOverVisit,
    ToMistake,
    ToOpinion,
    ToPass,
    ToReason,
    ToReopen,
    ToResult,
    ToReturn,
    ToStep,
    ToSupplement,
    ToTrouble,
    ToWaive,
)
from workflow.requests.deciding.forms import PASS
from workflow.requests.deciding.visit_handing import VISIT_HANDING
from workflow.requests.drafts.forms import EDIT, NEED, REQUEST, SUPPLEMENT
from workflow.requests.forms import REASON, REOPEN, STEP, WAIVE, WRONG
from workflow.requests.opinions.forms import ADVICE, OPINION
from workflow.requests.publishing.forms import RESULT
from workflow.requests.tasks.handing import HANDING
from workflow.requests.trial.trial_form import TRIAL
from workflow.requests.troubles.forms import TROUBLE
from workflow.rounds.choices import ToItem, ToRedo
from workflow.rounds.forms import REDO, UPDATE
from workflow.units.forms import UNIT, UNIT_CHANGE

FORMS = (
    *(ABSENCE, EVENT, MOVING, INVITATION, ROLE, TENURE, DELEGATION),
    *(REQUEST, SUPPLEMENT, EDIT, NEED),
    *(PASS, REASON, STEP, REOPEN, WRONG, RESULT, WAIVE, HANDING, VISIT_HANDING),
    *(OPINION, ADVICE, TROUBLE),
    *(UPDATE, REDO, NOTICE, TRIAL),
    *(UNIT, UNIT_CHANGE),
)
WAYS: tuple[type[WayIn], ...] = (
    *(ToSupplement, ToEdit, ToNeed),
    *(ToPass, ToReason, ToReturn, ToResult, ToWaive, ToHandOver, ToMistake, ToStep, ToReopen, ToItem),
    *(ToHandOverVisit, ToOpinion, ToAdvice, ToRedo, ToTrouble),
)


def begun_by(way: str) -> tuple[str, Facts] | None:
    """Return the form that a way in begins, and what about; nothing where it opens another window."""
    found = next((to for kind in WAYS if (to := kind.parse(way))), None)
    return (found.begins, asdict(found)) if found else None
