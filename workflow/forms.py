"""The one table of forms: whatever asks several questions one after another."""

from workflow.events.forms import EVENT, MOVING
from workflow.people.forms import ABSENCE, INVITATION, ROLE
from workflow.requests.drafts.forms import REQUEST
from workflow.requests.forms import REASON, REOPEN, STEP, WRONG

FORMS = (ABSENCE, EVENT, MOVING, INVITATION, ROLE, REASON, STEP, REOPEN, WRONG, REQUEST)
