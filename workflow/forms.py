"""The one table of forms: whatever asks several questions one after another."""

from workflow.events.forms import EVENT, MOVING
from workflow.people.forms import ABSENCE

FORMS = (ABSENCE, EVENT, MOVING)
