"""The one list of tables that are imported, for the actions of importing and for whoever reads files."""

from collections.abc import Mapping

from workflow.events.event_import import EVENTS
from workflow.imports.importable import TableKind
from workflow.model import ImportKind
from workflow.people.staff_import import STAFF

KINDS: Mapping[ImportKind, TableKind] = {"people": STAFF, "events": EVENTS}
