"""The one table of forms: whatever asks several questions one after another."""

from workflow.announcements.forms import NOTICE
from workflow.events.forms import EVENT, MOVING
from workflow.people.forms import ABSENCE, INVITATION, ROLE
from workflow.requests.drafts.forms import REQUEST
from workflow.requests.forms import REASON, REOPEN, STEP, WRONG
from workflow.requests.publishing.forms import RESULT
from workflow.rounds.forms import UPDATE

FORMS = (
    *(ABSENCE, EVENT, MOVING, INVITATION, ROLE),
    *(REQUEST, REASON, STEP, REOPEN, WRONG, RESULT),
    *(UPDATE, NOTICE),
)
