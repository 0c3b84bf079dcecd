"""A play: an office of its own on a day, its clock moved at will, its chats written down at the end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sandbox.client import Shown
from tests.kit import day
from tests.kit.office import Office, open_office
from tests.plays.reader import findings
from tests.plays.transcript import Transcript
from tests.stories.conftest import all_is_well
from tests.stories.steps import PATIENCE


class Play:
    """An office that is played in; `people` by their short names."""

    def __init__(self, office: Office) -> None:
        self.office, self.transcript = office, Transcript(office)
        self.people = office.people

    async def at(self, moment: str) -> None:
        """Let the office's clock say `moment`; what has fallen due by then is done and told."""
        office = self.office
        if office.runs:
            await office.settle()
            assert await office.stop() == 0
        office.set_clock(day.moment(moment))
        self.transcript.moved()
        await office.start()
        await office.settle()

    async def see(self, who: str, words: str, label: str = "") -> Shown:
        """The newest message of a private chat that says that and has that button."""
        return await self.people[who].wait_for(
            lambda m: m.from_bot and words in m.words and (not label or m.button(label) is not None),
            timeout=PATIENCE,
            since=0,
        )

    async def say(self, who: str, text: str, then: str) -> Shown:
        """Type something; wait for the answer."""
        await self.people[who].say(text)
        return await self.people[who].wait_for(then, timeout=PATIENCE)


@asynccontextmanager
async def open_play(home: Path, name: str, languages: dict[str, str] | None = None) -> AsyncIterator[Play]:
    """An office with its bot running; at the end all is well, written down, and read by the reader.

    `languages` are of people by whole names, chosen before the bot starts, as it keeps whom it knows.
    """
    async with open_office(home) as office:
        play = Play(office)
        for person, language in (languages or {}).items():
            office.change("UPDATE person SET language = ? WHERE name = ?", language, person)
        await office.start()
        try:
            yield play
            await all_is_well(office, 0)
        finally:
            await play.transcript.write(name)
        chats = await play.transcript.chats()
        struck = [
            f"{chat}: {each}"
            for chat, lines in chats.items()
            for each in findings(lines, (languages or {}).get(chat, "vi"))
        ]
        assert not struck, "\n".join(struck)
        assert await office.stop() == 0
