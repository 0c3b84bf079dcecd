"""The versions of the rules this process knows. A request keeps the version it began under."""

from zoneinfo import ZoneInfo

from workflow.calendar import Announcement, WorkCalendar
from workflow.model import RuleVersion
from workflow.ports import Store
from workflow.spec import Spec, load


class RuleBook:
    """Gives the spec of a version; parses each once. `current` is what new requests begin under."""

    def __init__(self, current: int, spec: Spec) -> None:
        self.current = current
        self.spec = spec
        self.zone = ZoneInfo(spec.organisation.timezone)
        self._known = {current: spec}
        self._calendars: dict[tuple[Announcement, ...], WorkCalendar] = {}

    def calendar(self, announced: tuple[Announcement, ...] = ()) -> WorkCalendar:
        """Working time by today's rules and the days that were announced since; the last one made is kept."""
        made = self._calendars.get(announced)
        if made is None:
            organisation = self.spec.organisation
            made = WorkCalendar(organisation.calendar, organisation.timezone, announced)
            self._calendars = {announced: made}
        return made

    def version(self, store: Store, id: int) -> Spec:
        """The spec of the version `id`."""
        if id not in self._known:
            version = store.get(RuleVersion, id)
            if version is None:
                raise LookupError(f"there is no rule version {id}")
            self._known[id] = load(version.text, f"rule version {id}")
        return self._known[id]
