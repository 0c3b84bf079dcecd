"""Open a group in which the bot is."""

from dataclasses import dataclass

from workflow.model import Chat
from workflow.people.changed import group_changed
from workflow.people.groups import open_group
from workflow.results import Done
from workflow.work import Work


@dataclass(frozen=True)
class OpenGroup:
    """The bot's place in a group has changed, and it is there: what the group refused is tried again."""

    platform: str
    chat: str

    def perform(self, work: Work) -> Done:
        group = work.store.one(Chat, platform=self.platform, external=self.chat)
        if group is None:
            return Done(changed=False)
        open_group(work, group)
        work.audit("group.opened", f"chat/{group.id}")
        group_changed(work, group)
        return Done()
