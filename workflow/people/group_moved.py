"""A group got another id."""

from dataclasses import dataclass

from workflow.cards import projection
from workflow.model import Card, CardPart, Chat, Notice
from workflow.people.groups import open_group
from workflow.results import Done
from workflow.work import Work


@dataclass(frozen=True)
class GroupMoved:
    """A group became a supergroup: same people, new id; its old messages can no longer be edited."""

    platform: str
    old: str
    new: str

    def perform(self, work: Work) -> Done:
        group = work.store.one(Chat, platform=self.platform, external=self.old)
        if group is None:
            return Done(changed=False)
        open_group(work, work.store.change(group, external=self.new))
        for card in work.store.all(Card, chat=group.id):
            for part in work.store.all(CardPart, card=card.id):
                work.store.remove(part)
            projection.redraw(work, card, attention="")
        for notice in work.store.all(Notice, chat=group.id, state="queued"):
            work.store.change(notice, not_before=work.system_now)
        work.audit("group.moved", f"chat/{group.id}")
        return Done()
