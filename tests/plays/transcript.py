"""The chats of a play as its people read them: messages, edits and presses, with the office's hour."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any  # Any: messages are the platform's JSON

from bot.demo.messages import attached, buttons, words
from bot.time_sources import SystemClock
from sandbox.client import Group, Person
from tests.kit.day import ZONE
from tests.kit.nursery import ROOT
from tests.kit.office import Office
from wording.dates import say_moment

JSON = dict[str, Any]
FOLDER = ROOT / "var" / "plays"


@dataclass(frozen=True)
class Line:
    """One thing that happened in a chat: who did what at which moment of the office's clock."""

    at: datetime
    who: str
    event: JSON

    @property
    def message(self) -> JSON:
        return dict(self.event.get("message") or {})

    @property
    def is_bot(self) -> bool:
        return bool(self.message.get("from", {}).get("is_bot"))

    def told(self, silent: bool) -> str:
        """The line as it is written down."""
        hour = say_moment(self.at, ZONE, "vi")
        if self.event["type"] == "press":
            return f"{hour}  {self.who} bấm [{self.event.get('label') or '?'}]"
        if self.event["type"] == "answered":
            return f"    ↳ {self.event['text']}" if self.event["text"] else ""
        if self.event["type"] == "deleted":
            return f"{hour}  (Loa xóa tin {self.event['message_id']})"
        how = " (sửa tin)" if self.event["type"] == "edited" else " (không chuông)" if silent else ""
        found = attached(int("photo" in self.message), int("document" in self.message))
        said = [each for each in (found, words(self.message)) if each]
        rows = self.message.get("reply_markup", {}).get("inline_keyboard", [])
        said += [" ".join(f"[{each['text']}]" for each in row) for row in rows]
        body = "\n".join(f"    │ {each}" for each in "\n".join(said).split("\n"))
        return f"{hour}  {self.who}{how} #{self.message['message_id']}\n{body}"


class Transcript:
    """The events in an office since it was opened; `moved` notes each move of its clock."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._ahead: list[tuple[float, timedelta]] = [(0.0, office.ahead)]

    def moved(self) -> None:
        """Note that the office's clock has just been moved."""
        self._ahead.append((SystemClock().now().timestamp(), self._office.ahead))

    def _moment(self, real: float) -> datetime:
        ahead = next(ahead for since, ahead in reversed(self._ahead) if since <= real)
        return datetime.fromtimestamp(real, UTC) + ahead

    async def chats(self) -> dict[str, list[Line]]:
        """Return the events of each chat, in order, by the name of its person or group."""
        office = self._office
        names = {person.id: person.name for person in office.people.values()}
        places = names | {group.id: f"nhóm {group.title}" for group in office.groups.values()}
        found: dict[str, list[Line]] = {name: [] for name in places.values()}
        for event in await office.sandbox.events(limit=50_000):
            if event["type"] not in ("message", "edited", "deleted", "press", "answered"):
                continue
            sender = (event.get("message") or {}).get("from", {})
            who = names.get(event.get("person") or sender.get("id"), "Loa" if sender.get("is_bot") else "?")
            place = places.get(event["chat"], str(event["chat"]))
            found.setdefault(place, []).append(Line(self._moment(event["time"]), who, event))
        return found

    async def _silent(self) -> set[tuple[str, int]]:
        office = self._office
        ways: list[tuple[str, Person, Group | None]] = [(p.name, p, None) for p in office.people.values()]
        ways += [
            (f"nhóm {group.title}", next(iter(office.people.values())), group)
            for group in office.groups.values()
        ]
        return {(name, m.message_id) for name, who, group in ways for m in await who.read(group) if m.silent}

    async def write(self, name: str) -> Path:
        """Write the chats of a play into its file, one after another; return the file."""
        silent = await self._silent()
        found = {
            chat: [told for line in lines if (told := line.told((chat, _number(line)) in silent))]
            for chat, lines in (await self.chats()).items()
        }
        return write_chats(name, found)


def write_chats(name: str, chats: dict[str, list[str]]) -> Path:
    """Write what chats show into the file of a play; return the file."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.txt"
    parts = ["\n".join([f"{'=' * 20} {chat}", *lines, ""]) for chat, lines in chats.items() if lines]
    path.write_text("\n".join(parts), "utf-8")
    return path


def _number(line: Line) -> int:
    return int(line.message.get("message_id", 0))


def labels(line: Line) -> list[str]:
    """The buttons under what was said."""
    return [str(button["text"]) for button in buttons(line.message)]
