"""The bot was sent away from a group."""

from dataclasses import dataclass

from workflow.model import Chat, Notice
from workflow.people import permissions
from workflow.people.changed import group_changed
from workflow.people.groups import retell
from workflow.results import Done
from workflow.work import Work


@dataclass(frozen=True)
class GroupLeft:
    """The bot was sent away: cards go to the holders of the role, administrators are told once."""

    platform: str
    chat: str

    def perform(self, work: Work) -> Done:
        group = work.store.one(Chat, platform=self.platform, external=self.chat)
        if group is None or not group.active:
            return Done(changed=False)
        work.store.change(group, active=False)
        work.audit("group.left", f"chat/{group.id}")
        for admin in permissions.administrators(work):
            work.tell("notice-group-left", person=admin, group=group.title)
        for notice in work.store.all(Notice, chat=group.id, state=("queued", "held")):
            retell(work, notice, "the group was left")
        group_changed(work, group)
        return Done()
