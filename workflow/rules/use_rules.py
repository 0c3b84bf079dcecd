"""The rules file as a process finds it when it starts: in force already, to be asked about, or the first."""

from dataclasses import dataclass

from workflow.results import Begun
from workflow.rules import versions
from workflow.rules.book import in_force
from workflow.work import Work


@dataclass(frozen=True)
class UseRules:
    """Find the version in force, under which the process goes on.

    A text that is not in force starts at once only where there is nothing to go on under or nobody to ask;
    otherwise it is offered to the administrators (rule B33).
    """

    text: str

    def perform(self, work: Work) -> Begun:
        version, applied = versions.keep(work, self.text), in_force(work.store)
        if not (applied and applied.rules == version.id) and not versions.is_guarded(work, version):
            versions.start(work, version)
            return Begun(version.id)
        if applied is None or applied.rules == version.id:
            versions.withdraw(work)
            versions.furnish(work.under(version.id))
            return Begun(version.id)
        under = work.under(applied.rules)
        versions.offer(under, version)
        versions.furnish(under)
        return Begun(applied.rules)
