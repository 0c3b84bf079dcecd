"""The acts of people in an office of a profile: a button of a card, then one answer after another."""

from bot.demo.pictures import picture
from bot.demo.tour_moves import PAGE
from sandbox.client import Person, Shown
from tests.profiles.profile_office import ProfileOffice
from tests.stories.steps import PATIENCE, press

Reply = str | int | None  # a button or words, so many photos, a document


async def act(
    office: ProfileOffice, who: str, reference: str, label: str, *replies: Reply, group: str | None = None
) -> str:
    """Press a button of a card and answer what is asked then. Returns what was said last."""
    where = office.groups[group] if group else None
    await press(office, who, reference, label, group=where)
    return await answers(office, who, *replies)


async def answers(office: ProfileOffice, who: str, *replies: Reply) -> str:
    """Answer the open conversation, one window after another. Returns what was said last."""
    person = office.people[who]
    await office.settle()
    for each in replies:
        await _answer(person, each)
        await office.settle()
    return (await person.last()).words


async def _answer(person: Person, reply: Reply) -> None:
    if reply is None:
        await person.file("tep.pdf", PAGE)
    elif isinstance(reply, int):
        await person.photos([picture(n) for n in range(reply)])
    elif (await person.last()).button(reply):
        await person.press(reply, within=PATIENCE, timeout=PATIENCE)
    else:
        await person.say(reply)


async def said(office: ProfileOffice, who: str, *words: str) -> bool:
    """Whether one message that somebody has got, alone or in a group, says all of this."""
    return any(all(each in shown.words for each in words) for shown in await heard(office, who))


async def heard(office: ProfileOffice, who: str) -> list[Shown]:
    """All that somebody has read: the private chat, and the groups they are in."""
    person = office.people[who]
    groups = [office.groups[each.title] for each in office.troupe.circles.values() if who in each.members]
    return [shown for chat in (None, *groups) for shown in await person.read(chat)]
