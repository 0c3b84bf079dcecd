"""The acts of somebody with a window open in their chat."""

from dataclasses import dataclass

from sandbox.client import Person, Photo
from tests.kit.pictures import png
from tests.stories.steps import PATIENCE, see

STAFF = (("staff", "economics"),)


@dataclass(frozen=True)
class Say:
    """Type something, and wait for what comes."""

    text: str
    then: str

    async def do(self, person: Person) -> None:
        await person.say(self.text)
        await see(person, self.then)


@dataclass(frozen=True)
class Push:
    """Press a button of the newest window that has it, and wait for what comes."""

    label: str
    then: str

    async def do(self, person: Person) -> None:
        await person.press(self.label, within=PATIENCE, timeout=PATIENCE)
        await see(person, self.then)


@dataclass(frozen=True)
class Again:
    """Press a button of a window that another version drew: nothing happens, and it is drawn as it is now."""

    label: str

    async def do(self, person: Person) -> None:
        pressed = await person.press(self.label, within=PATIENCE, timeout=PATIENCE)
        assert pressed.answer_text is None
        await person.wait_for(lambda message: message.button(self.label) is not None, timeout=PATIENCE)


@dataclass(frozen=True)
class Give:
    """Send photos, and wait for what comes."""

    count: int
    then: str

    async def do(self, person: Person) -> None:
        await person.photos([Photo(png(n, 8, 8), caption=f"Ảnh số {n}") for n in range(1, self.count + 1)])
        await see(person, self.then)


Step = Say | Push | Again | Give


@dataclass(frozen=True)
class Window:
    """A person with a window open in their chat."""

    full: str
    opened: tuple[Step, ...]
    then: tuple[Step, ...]
    roles: tuple[tuple[str, str | None], ...] = STAFF
