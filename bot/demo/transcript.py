"""The transcript: the sandbox's events, told as they happen in lines for a reader."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from rich.text import Text

from bot.demo.messages import JSON, attached, buttons, chip, looks, span, styled, words
from bot.demo.screen import Screen
from bot.demo.stage import DemoStage
from wording.dates import say_day
from workflow.cards.payloads import OnCard

KINDS = ("message", "edited", "press", "answered")
LONGEST = 16  # lines of a message
MARGIN = " " * 10
SAME = "…"
ABOVE = "(toàn văn như trên)"
CHIPS = {"success": "bold green", "danger": "bold red"}


@dataclass
class Entry:
    """One thing that happened: a message (with the rest of its album), an edit, a press or its answer."""

    kind: str
    at: datetime
    chats: list[int]
    event: JSON
    photos: int = 0
    documents: int = 0
    known: frozenset[str] = frozenset()  # the lines an edited message had before

    @property
    def chat(self) -> int:
        return self.chats[0]

    def is_like(self, other: "Entry") -> bool:
        """Whether both are the bot saying the same thing, in two chats."""
        if self.kind != other.kind or self.kind not in ("message", "edited"):
            return False
        mine, theirs = self.event["message"], other.event["message"]
        attached = (self.photos, self.documents) == (other.photos, other.documents)
        return attached and looks(mine) == looks(theirs) and bool(mine.get("from", {}).get("is_bot"))


class Transcript:
    """Follows a stage's events. `count` is how many messages were written since `skip`.

    Chats in `aside` are left out; `opened` names the button with which a person opens the private chat.
    """

    def __init__(self, stage: DemoStage, screen: Screen, zone: ZoneInfo) -> None:
        self._stage, self._screen, self._zone = stage, screen, zone
        self._seq = 0
        self._offset = stage.office.offset.total_seconds()
        self._shown: dict[tuple[int, int], tuple[str, list[str]]] = {}
        self._cards: set[tuple[int, int]] = set()
        self._names = {stage.people[key].id: member.short for key, member in stage.troupe.people.items()}
        self._groups = {group.id: group.title for group in stage.groups.values()}
        self._quoted: set[str] = set()
        self.aside: set[int] = set()
        self.opened: dict[int, str] = {}
        self.count = 0

    async def skip(self) -> None:
        """Leave untold what has happened so far."""
        for event in await self._stage.sandbox.events(after=self._seq, limit=50_000):
            self._seq = event["seq"]
            self._follow_clock(event)
        self.count = 0

    def _follow_clock(self, event: JSON) -> None:
        if event["type"] == "clock":
            self._offset = event["offset"]

    async def catch_up(self, patience: float = 10.0) -> None:
        """Tell everything that has happened since, once the bot has nothing left to do."""
        await self._stage.settle(patience)
        told: list[Entry] = []
        for entry in self._entries(await self._stage.sandbox.events(after=self._seq, limit=50_000)):
            same = next((each for each in told if entry.is_like(each)), None)
            if same is None:
                told.append(entry)
            elif entry.chat not in same.chats:
                same.chats.append(entry.chat)
                same.known &= entry.known
        for entry in told:
            self._tell(entry)

    def _entries(self, events: list[JSON]) -> list[Entry]:
        """Events as a reader cares for them: an album is one, and of several edits the last counts."""
        found: list[Entry] = []
        gone = {(e["chat"], e["message_id"]) for e in events if e["type"] == "deleted"}
        for event in events:
            self._seq = event["seq"]
            self._follow_clock(event)
            if event["type"] not in KINDS or event["chat"] in self.aside:
                continue
            at = datetime.fromtimestamp(event["time"] + self._offset, UTC)
            entry = Entry(event["type"], at, [event["chat"]], event)
            if entry.kind == "message":
                self.count += 1
            if entry.kind in ("message", "edited") and not self._keep(found, entry, gone):
                continue
            found.append(entry)
        return found

    def _keep(self, found: list[Entry], entry: Entry, gone: set[tuple[int, int]]) -> bool:
        """Whether a message is told on its own, and not with an earlier or a later one, or not at all."""
        message = entry.event["message"]
        key = (entry.chat, message["message_id"])
        if key in gone:
            return False
        entry.photos, entry.documents = int("photo" in message), int("document" in message)
        last = found[-1] if found else None
        group = message.get("media_group_id")
        if group and last and last.kind == "message" and last.event["message"].get("media_group_id") == group:
            last.photos += entry.photos
            last.documents += entry.documents
            return False
        now = looks(message)
        before, self._shown[key] = self._shown.get(key), now
        sent = [str(button.get("callback_data", "")) for button in buttons(message)]
        if any(data.startswith(OnCard.prefix()) for data in sent):
            self._cards.add(key)
        if entry.kind == "edited" and before and (before == now or (before[0] == now[0] and not now[1])):
            return False  # only its buttons were taken away
        if entry.kind == "edited" and before:
            entry.known = frozenset(before[0].split("\n"))
        for earlier in found:
            same = earlier.kind in ("message", "edited") and earlier.chat == entry.chat
            if same and earlier.event["message"]["message_id"] == message["message_id"]:
                entry.kind, entry.known = earlier.kind, earlier.known
                found.remove(earlier)
                break
        return True

    def labels(self, chat: int) -> list[str]:
        """The buttons the chat has shown, newest first."""
        return [
            label
            for (place, _), (_, found) in reversed(self._shown.items())
            if place == chat
            for label in found
        ]

    def say_now(self) -> str:
        """Return the time of the office's clock, in words."""
        now = self._stage.office.now().astimezone(self._zone)
        return f"{now:%H:%M} {say_day(now.date(), 'vi')}"

    # telling

    def _tell(self, entry: Entry) -> None:
        if entry.kind == "press":
            self._tell_press(entry)
        elif entry.kind == "answered":
            self._tell_answer(entry)
        else:
            self._tell_message(entry)

    def _tell_press(self, entry: Entry) -> None:
        label = entry.event.get("label") or "?"
        where = f"trong {self.place(entry.chat)} " if entry.chat in self._groups else ""
        who = (self.name(entry.event["person"]), "bold yellow")
        said = Text.assemble(who, f" {where}bấm ", chip(label, ""))
        self._put(said, self._start(entry))

    def _tell_answer(self, entry: Entry) -> None:
        if entry.event["text"]:
            who = self.name(entry.event["person"])
            self._put(Text(f"↳ {who} thấy: {entry.event['text']}", "magenta"), Text(MARGIN))

    def _tell_message(self, entry: Entry) -> None:
        message = entry.event["message"]
        sender = message.get("from", {})
        if not sender.get("is_bot"):
            self._tell_person(entry, message, sender)
            return
        edited = entry.kind == "edited"
        is_card = (entry.chat, message["message_id"]) in self._cards
        mark = (" (sửa thẻ)" if is_card else " (sửa tại chỗ)") if edited else ""
        places = ", ".join(self.place(chat) for chat in entry.chats)
        head = Text.assemble(("Loa", "bold cyan"), " → ", (places, "bold"), (mark, "dim"))
        if not words(message):
            self._put(Text.assemble(head, ": ", attached(entry.photos, entry.documents)), self._start(entry))
            return
        self._put(head, self._start(entry))
        self.show(message, entry.photos, entry.documents, known=entry.known)

    def _tell_person(self, entry: Entry, message: JSON, sender: JSON) -> None:
        who = self.name(sender["id"])
        to = self.place(entry.chat) if entry.chat in self._groups else "Loa"
        text = message.get("text", "")
        if text.startswith("/start ") and sender["id"] in self.opened:
            label = self.opened.pop(sender["id"])
            said = Text.assemble((who, "bold yellow"), " mở trò chuyện riêng bằng nút ", chip(label, ""))
        else:
            found = " ".join(filter(None, (attached(entry.photos, entry.documents), words(message))))
            said = Text.assemble((who, "bold yellow"), " → ", to, ": ", found)
        self._put(said, self._start(entry))

    def show(
        self,
        message: JSON,
        photos: int = 0,
        documents: int = 0,
        *,
        whole: bool = False,
        known: frozenset[str] = frozenset(),
    ) -> None:
        """A message's content: what is attached, its words, its buttons.

        Unless it is wanted `whole`, `known` lines and what is too long for the page are left out.
        """
        bar = Text.assemble(MARGIN, ("│ ", "dim"))
        if photos or documents:
            self._put(Text(attached(photos, documents)), bar)
        said = styled(message) if whole else self._once(styled(message), message)
        lines = list(said.split("\n", allow_blank=True)) if said else []
        lines = _new_lines(lines, known) if known else lines
        told = lines if whole else lines[:LONGEST]
        for line in told:
            self._put(line, bar)
        if len(lines) > len(told):
            self._put(Text(f"… còn {len(lines) - len(told)} dòng", "dim"), bar)
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            chips = [chip(button["text"], CHIPS.get(button.get("style", ""), "")) for button in row]
            self._put(Text(" ").join(chips), Text(MARGIN + "  "))

    def _once(self, text: Text, message: JSON) -> Text:
        """A quoted answer that the reader has seen in full is not printed in full again."""
        for mark in message.get("entities", ()):
            if mark["type"] not in ("blockquote", "expandable_blockquote"):
                continue
            start, end = span(text.plain, mark)
            quoted = text.plain[start:end]
            if quoted in self._quoted:
                return Text.assemble(text[:start], (ABOVE, "dim"), text[end:])
            self._quoted.add(quoted)
        return text

    def _put(self, text: Text, start: Text) -> None:
        """`start` goes before the first line; a moment only there, a bar before every line."""
        self._screen.put(text, Text(MARGIN) if start.plain[:1].isdigit() else start, start)

    def _start(self, entry: Entry) -> Text:
        return Text.assemble((f"{entry.at.astimezone(self._zone):%H:%M:%S}", "dim"), "  ")

    def name(self, id: int) -> str:
        return self._names.get(id, str(id))

    def place(self, chat: int) -> str:
        """A chat as the reader knows it: a person, or a group."""
        return f"nhóm {self._groups[chat]}" if chat in self._groups else self.name(chat)


def _new_lines(lines: list[Text], known: frozenset[str]) -> list[Text]:
    """The first line and those that are new; each run of the others becomes one “…”."""
    told: list[Text] = lines[:1]
    run: list[Text] = []
    for line in [*lines[1:], None]:
        if line is not None and (line.plain in known or line.plain in ("", ABOVE)):
            run.append(line)
            continue
        told += [Text(SAME, "dim")] if any(each.plain for each in run) else run
        run = []
        if line is not None:
            told.append(line)
    return told
