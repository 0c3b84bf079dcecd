"""Groups that the bot is in: known, opened, and told of elsewhere where they take nothing."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from workflow.model import Card, Chat, Notice, Person, Route
from workflow.people import permissions
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.spec import Spec
from workflow.text import clean
from workflow.work import Work


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


def retell(work: Work, notice: Notice, why: str) -> None:
    """Tell the holders of a group's roles what the group does not take, else the administrators."""
    spec = work.rulebook.spec
    found: dict[int, Person] = {}
    for route in work.store.all(Route, chat=notice.chat):
        if route.role in spec.roles:
            holders = permissions.standing_for(work, spec, Post(route.role, route.unit))
            found.update({person.id: person for person, _ in holders})
    for person in found.values() or permissions.administrators(work):
        work.store.add(replace(notice, id=0, person=person.id, chat=None, attempts=0, why=""))
    work.store.change(notice, state="dropped", why=why)


def ways(
    group: Chat | None, person: Person, refusing: Collection[int] = ()
) -> list[tuple[Person | None, Chat | None]]:
    """Where somebody sees what concerns them: in the group of their role, else in private.

    In both where the group takes nothing, or is one of those `refusing` the thing itself: it is offered there
    again from time to time, and nobody waits for that.
    """
    if group is None:
        return [(person, None)]
    refuses = group.refuses or group.id in refusing
    return [(None, group), (person, None)] if refuses else [(None, group)]


def ways_of(
    work: Work, spec: Spec, those: Iterable[Acting], refusing: Collection[int] = ()
) -> list[tuple[Person | None, Chat | None]]:
    """The ways to people who act in their posts; who acts for another may be in no group of theirs."""
    found = list[tuple[Person | None, Chat | None]]()
    for person, post in those:
        found += ways(permissions.group_of(work, spec, post), person, refusing)
        found += [(person, None)] if post.giver else []
    return found
