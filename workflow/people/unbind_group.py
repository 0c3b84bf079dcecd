"""Unbind a group."""

from dataclasses import dataclass

from workflow.model import Chat, Route
from workflow.people.changed import group_changed
from workflow.people.requirements import require_administrator
from workflow.results import Counted
from workflow.work import Actor, Work


@dataclass(frozen=True)
class UnbindGroup:
    """The role's cards go to its holders one by one again."""

    actor: Actor
    chat: str

    def perform(self, work: Work) -> Counted:
        require_administrator(work, self.actor)
        group = work.store.one(Chat, platform=self.actor.platform, external=self.chat)
        routes = work.store.all(Route, chat=group.id) if group else []
        for route in routes:
            work.store.remove(route)
        if group and routes:
            work.audit("group.unbound", f"chat/{group.id}")
            group_changed(work, group, *((route.role, route.unit) for route in routes))
        return Counted(len(routes))
