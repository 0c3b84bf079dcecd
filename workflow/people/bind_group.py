"""Bind a group to a role, from inside."""

from dataclasses import dataclass

from workflow.model import Route
from workflow.people.changed import group_changed
from workflow.people.groups import know_group
from workflow.people.requirements import require_administrator, require_role
from workflow.results import Done
from workflow.work import Actor, Work


@dataclass(frozen=True)
class BindGroup:
    """Cards for `role` (of `unit`) go to this group from now on."""

    actor: Actor
    chat: str
    title: str
    role: str
    unit: str | None

    def perform(self, work: Work) -> Done:
        require_administrator(work, self.actor)
        require_role(work, self.role, self.unit)
        group = know_group(work, self.actor.platform, self.chat, self.title)
        kept = work.store.one(Route, role=self.role, unit=self.unit)
        if kept:
            work.store.change(kept, chat=group.id)
        else:
            work.store.add(Route(chat=group.id, role=self.role, unit=self.unit))
        work.audit("group.bound", f"chat/{group.id}", role=self.role, unit=self.unit)
        group_changed(work, group, (self.role, self.unit))
        return Done()
