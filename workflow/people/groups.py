"""Groups: bound to a role from inside, moved when they grow, left when the bot is sent away."""

from dataclasses import dataclass, replace

from workflow.cards import projection
from workflow.model import Card, CardPart, Chat, Notice, Person, Route
from workflow.people import permissions
from workflow.people.join import require_administrator, require_role
from workflow.text import clean
from workflow.work import Actor, Work


@dataclass(frozen=True)
class BindGroup:
    """Cards for `role` (of `unit`) go to this group from now on."""

    actor: Actor
    chat: str
    title: str
    role: str
    unit: str | None

    def perform(self, work: Work) -> None:
        require_administrator(work, self.actor)
        require_role(work, self.role, self.unit)
        group = know_group(work, self.actor.platform, self.chat, self.title)
        kept = work.store.one(Route, role=self.role, unit=self.unit)
        if kept:
            work.store.change(kept, chat=group.id)
        else:
            work.store.add(Route(chat=group.id, role=self.role, unit=self.unit))
        work.audit("group.bound", f"chat/{group.id}", role=self.role, unit=self.unit)
        projection.sync_open(work)


@dataclass(frozen=True)
class UnbindGroup:
    """The role's cards go to its holders one by one again."""

    actor: Actor
    chat: str

    def perform(self, work: Work) -> int:
        require_administrator(work, self.actor)
        group = work.store.one(Chat, platform=self.actor.platform, external=self.chat)
        routes = work.store.all(Route, chat=group.id) if group else []
        for route in routes:
            work.store.remove(route)
        if group and routes:
            work.audit("group.unbound", f"chat/{group.id}")
            projection.sync_open(work)
        return len(routes)


def know_group(work: Work, platform: str, external: str, title: str) -> Chat:
    """The record of a group, made or refreshed."""
    kept = work.store.one(Chat, platform=platform, external=external)
    title = clean(title)[:120]
    if kept is None:
        return work.store.add(Chat(platform=platform, external=external, title=title))
    return open_group(work, work.store.change(kept, title=title))


def open_group(work: Work, group: Chat) -> Chat:
    """The group takes what is sent to it, as far as is known: cards are offered whole again."""
    for card in work.store.all(Card, chat=group.id):
        if card.without or card.refused:
            work.store.change(card, without=[], refused="", tried="")
    return work.store.change(group, active=True, refuses="")


@dataclass(frozen=True)
class OpenGroup:
    """The bot's place in a group has changed, and it is there: what the group refused is tried again."""

    platform: str
    chat: str

    def perform(self, work: Work) -> bool:
        group = work.store.one(Chat, platform=self.platform, external=self.chat)
        if group is None:
            return False
        open_group(work, group)
        work.audit("group.opened", f"chat/{group.id}")
        projection.sync_open(work)
        return True


@dataclass(frozen=True)
class GroupMoved:
    """A group became a supergroup: same people, new id; its old messages can no longer be edited."""

    platform: str
    old: str
    new: str

    def perform(self, work: Work) -> bool:
        group = work.store.one(Chat, platform=self.platform, external=self.old)
        if group is None:
            return False
        open_group(work, work.store.change(group, external=self.new))
        for card in work.store.all(Card, chat=group.id):
            for part in work.store.all(CardPart, card=card.id):
                work.store.remove(part)
            projection.redraw(work, card, attention="")
        for notice in work.store.all(Notice, chat=group.id, state="queued"):
            work.store.change(notice, not_before=work.system_now)
        work.audit("group.moved", f"chat/{group.id}")
        return True


@dataclass(frozen=True)
class GroupLeft:
    """The bot was sent away: cards go to the holders of the role, administrators are told once."""

    platform: str
    chat: str

    def perform(self, work: Work) -> bool:
        group = work.store.one(Chat, platform=self.platform, external=self.chat)
        if group is None or not group.active:
            return False
        work.store.change(group, active=False)
        work.audit("group.left", f"chat/{group.id}")
        for admin in permissions.administrators(work):
            work.tell("notice-group-left", person=admin, group=group.title)
        for notice in work.store.all(Notice, chat=group.id, state=("queued", "held")):
            retell(work, notice, "the group was left")
        projection.sync_open(work)
        return True


def retell(work: Work, notice: Notice, why: str) -> None:
    """Tell the holders of a group's roles what the group does not take, else the administrators."""
    spec = work.rulebook.spec
    found: dict[int, Person] = {}
    for route in work.store.all(Route, chat=notice.chat):
        if route.role in spec.roles:
            holders = permissions.first_available(work, spec, route.role, route.unit)
            found.update({person.id: person for person, _ in holders})
    for person in found.values() or permissions.administrators(work):
        work.store.add(replace(notice, id=0, person=person.id, chat=None, attempts=0, why=""))
    work.store.change(notice, state="dropped", why=why)
