"""A card or notice as messages: text, marks, albums and buttons that any chat platform can show."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from wording.marked import Entity, Kind, Marked, Writer, join, plain
from wording.platform_limits import Limits
from wording.speaker import Wording
from workflow.cards.shape import CardView, Choice, Style, attached
from workflow.form.answer_shown import AnswerShown
from workflow.form.diff import Change
from workflow.lines import Line, Value, line
from workflow.model import Media
from workflow.text import cut, cut_at_word, split, units

HEAD = 190  # units in the first line
BUTTON = 20  # units of a label that shares its row with another, less where there are more
WIDE_BUTTON = 40  # units of a label that has the row to itself
COLLAPSED = 300  # a long answer of more units starts out collapsed
BRIEF_HEAD = 84  # units of it in a group: at most three lines on a telephone
CHANGES = 30  # changes shown, at up to three marks each
AROUND = 80  # units shown before and after a change
CHANGED = 400  # units shown of what was taken out or put in


@dataclass(frozen=True)
class Button:
    """A choice in words. `data` comes back on a press; `private` opens the private chat with that payload."""

    text: str
    data: str
    private: str
    style: Style


@dataclass(frozen=True)
class Message:
    """One text message, at most the platform's limit."""

    text: str
    entities: tuple[Entity, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()


@dataclass(frozen=True)
class Album:
    """Photos, or documents, sent together: one, or as many as the platform takes."""

    media: tuple[Media, ...]


def notice(key: str, values: Mapping[str, Value], language: str, wording: Wording, limits: Limits) -> Message:
    """A notice in the reader's language."""
    return Message(shorten(wording.say(language, Line(key, dict(values))), limits.message))


def body_text(
    answers: Iterable[AnswerShown], media: Iterable[Media], language: str, wording: Wording, limits: Limits
) -> Marked:
    """The answers of the form, and captions too long to stand under a photo that a bot sends.

    It is the same in the preview and on the deciders' card. A long answer is quoted, so that no line of it
    can pass for a line of the card.
    """
    answered = [_answer(each, language, wording) for each in answers]
    return join("\n", [*answered, *_captions(media, language, wording, limits)])


def _captions(media: Iterable[Media], language: str, wording: Wording, limits: Limits) -> list[Marked]:
    """The whole of each caption that is cut in its album."""
    found, counts = [], {"photo": 0, "document": 0}
    for each in media:
        counts[each.kind] += 1
        if units(each.caption) > limits.caption:
            n = counts[each.kind]
            title = wording.say(
                language,
                line("caption-photo", n=n) if each.kind == "photo" else line("caption-document", n=n),
            )
            quoted = Writer().add(f"{title}\n").add(each.caption, "expandable_blockquote")
            found.append(quoted.done())
    return found


def _answer(answered: AnswerShown, language: str, wording: Wording) -> Marked:
    said = wording.value(language, answered.value)
    if not said:
        return Marked()
    writer = Writer().add(f"{answered.title.in_(language)}:")
    if not answered.long:
        return writer.add(f" {said}").done()
    kind: Kind = "expandable_blockquote" if units(said) > COLLAPSED else "blockquote"
    return writer.add("\n").add(said, kind).done()


def albums(media: Iterable[Media], limits: Limits) -> tuple[Album, ...]:
    """Photos and documents in their order, never mixed, as many together and with such captions as may be."""
    found = []
    for _, run in groupby(media, key=lambda m: m.kind):
        kept = tuple(replace(each, caption=shorten(each.caption, limits.caption)) for each in run)
        found += [Album(kept[i : i + limits.album]) for i in range(0, len(kept), limits.album)]
    return tuple(found)


def card(view: CardView, language: str, wording: Wording, limits: Limits) -> tuple[Album | Message, ...]:
    """Albums first, then the body where it does not fit the card, last the card itself with its buttons."""
    return _Card(view, language, wording, limits).parts()


def cuts_changes(view: CardView, language: str, wording: Wording, limits: Limits) -> bool:
    """Whether the card has no room for every change in full."""
    shown = _Card(view, language, wording, limits)
    *_, last = shown.parts()
    values = (wording.value(language, value) for c in view.changes for value in (c.removed, c.added))
    if len(view.changes) > CHANGES or any(units(value) > CHANGED for value in values):
        return True
    return not isinstance(last, Message) or any(
        shown.change(each).text not in last.text for each in view.changes
    )


@dataclass(frozen=True)
class _Card:
    view: CardView
    language: str
    wording: Wording
    limits: Limits

    def parts(self) -> tuple[Album | Message, ...]:
        first, limit = albums(self.view.media, self.limits), self.limits.message
        body = self._body()
        changes = [self.change(change) for change in self.view.changes[:CHANGES]]
        left = len(self.view.changes) - len(changes)
        whole = self._put(
            self._folded(body), self._lines(""), self._rest(limit), self._changes(changes, left)
        )
        if whole.length <= limit and len(whole.entities) <= self.limits.marks:
            return (*first, self._message(whole))
        above = [Message(page.text, page.entities) for page in body.pages(limit)]
        lines = self._lines("above" if body.text else "")
        room = limit - self._put(Marked(), lines, Marked(), Marked()).length - 1
        rest = self._rest(min(room, limit // 3) if changes else room)
        shown = self._changes_within(changes, left, room - rest.length - 2)
        return (*first, *above, self._message(self._put(Marked(), lines, rest, shown)))

    def _body(self) -> Marked:
        return body_text(self.view.answers, self.view.media, self.language, self.wording, self.limits)

    def _folded(self, body: Marked) -> Marked:
        """A body with a long answer as one collapsed quote, in which the names of the answers stand out."""
        given = [(each, _answer(each, self.language, self.wording).text) for each in self.view.answers]
        named = [
            Writer().add(said[: (n := len(each.title.in_(self.language)) + 1)], "bold").add(said[n:]).done()
            for each, said in given
        ]
        text = join("\n", named)
        if not body.text or text.length <= COLLAPSED or not any(each.long and said for each, said in given):
            return body
        quoted = Marked(text.text, (Entity("expandable_blockquote", 0, text.length), *text.entities))
        return join("\n", [quoted, *_captions(self.view.media, self.language, self.wording, self.limits)])

    def _put(self, body: Marked, lines: Marked, rest: Marked, changes: Marked) -> Marked:
        """State, name and number, the text where it is short enough, what is to be known, what led here."""
        below = join("\n", [lines, rest])
        if body.text:
            is_quote = any(e.offset == 0 and e.kind == "expandable_blockquote" for e in body.entities)
            text = join("\n" if is_quote else "\n\n", [self._top(), body, below])
            return join("\n\n", [text, changes])
        return join("\n\n", [join("\n", [self._top(), below]), changes])

    def _message(self, text: Marked) -> Message:
        return Message(text.text, text.entities, self._buttons())

    def _top(self) -> Marked:
        if self.view.number is None:
            return plain(self._head(), "bold")
        number = self._number(self.view.number)
        said = _stressed(shorten(self._say(number), HEAD), self._stress(number))
        return join("\n", [plain(self._head(), "bold"), said])

    def _number(self, number: Line) -> Line:
        """The second line, with how many photos and files there are."""
        found = attached(self.view.media)
        return line("card-number-with", number=number, attached=found) if found else number

    def _lines(self, body: str) -> Marked:
        """The lines; the longest are shortened where even they do not fit."""
        lines = (*self.view.lines, *self._where(body))
        said = _within([self._say(each) for each in lines], self.limits.message - self._top().length - 2)
        marked = (_stressed(text, self._stress(each)) for text, each in zip(said, lines, strict=True))
        return join("\n", marked)

    def _rest(self, room: int) -> Marked:
        """The lines that are looked up when wanted, collapsed."""
        said = "\n".join(_within([self._say(each) for each in self.view.rest], room))
        return plain(shorten(said, room), "expandable_blockquote") if room > BUTTON else Marked()

    def _stress(self, each: Line) -> str:
        """The words of a line that stand out."""
        return self.wording.value(self.language, each.values[each.stressed]) if each.stressed else ""

    def _head(self) -> str:
        """State and name. The name comes last, so that a long one is cut, at a word, and never the state."""
        said = self._say(self.view.head)
        first, *more = split(said, BRIEF_HEAD if self.view.is_brief else HEAD) or [said]
        return f"{first}…" if more else first

    def _where(self, body: str) -> list[Line]:
        """Where the full text and the photos are, seen from the card."""
        found = attached(self.view.media)
        if body == "above":
            return [line("card-body-above", attached=found)]
        return [line("card-attached", attached=found)] if found and not self.view.number else []

    def _changes(self, changes: list[Marked], rest: int) -> Marked:
        """Changes under their title, with a count of those left out."""
        if not self.view.changes:
            return Marked()
        more = plain(self._say(line("changes-rest", count=rest))) if rest else Marked()
        return join("\n", [plain(self._say(line("changes-title"))), *changes, more])

    def _changes_within(self, changes: list[Marked], rest: int, room: int) -> Marked:
        """As many changes as fit, in order."""
        kept = list(changes)
        shown = self._changes(kept, rest)
        while kept and shown.length > room:
            kept.pop()
            rest += 1
            shown = self._changes(kept, rest)
        return shown if shown.length <= room else Marked()

    def change(self, change: Change) -> Marked:
        """“Tiêu đề: … trước [bỏ: x] [thêm: y] sau …”: words say it, strike and underline repeat it."""
        before, after = " ".join(change.before.split()), " ".join(change.after.split())
        writer = Writer().add(f"{change.title.in_(self.language)}:", "italic")
        if before:
            writer.add(f" … {_end(before, AROUND)}")
        removed, added = (self.wording.value(self.language, v) for v in (change.removed, change.added))
        if removed == added:
            writer.add(f" {added} [{self._say(line('change-spacing'))}]")
        else:
            if removed:
                writer.add(f" [{self._say(line('change-removed'))} ")
                writer.add(shorten(removed, CHANGED), "strikethrough").add("]")
            if added:
                writer.add(f" [{self._say(line('change-added'))} ")
                writer.add(shorten(added, CHANGED), "underline").add("]")
        if after:
            writer.add(f" {shorten(after, AROUND).removesuffix('…').rstrip()} …")
        return writer.done()

    def _buttons(self) -> tuple[tuple[Button, ...], ...]:
        """The choices; a row whose labels would not fit side by side is broken up."""
        rows: list[tuple[Button, ...]] = []
        for row in self.view.choices:
            buttons = tuple(self._button(choice) for choice in row)
            if len(buttons) > 1 and any(units(b.text) > 2 * BUTTON // len(buttons) for b in buttons):
                rows += [(button,) for button in buttons]
            elif buttons:
                rows.append(buttons)
        return tuple(rows)

    def _button(self, choice: Choice) -> Button:
        return Button(
            cut_at_word(self._say(choice.label), WIDE_BUTTON), choice.data, choice.private, choice.style
        )

    def _say(self, each: Line) -> str:
        return self.wording.say(self.language, each)


def shorten(text: str, limit: int) -> str:
    """`cut`, in a time that does not grow with the text."""
    return cut(text[: limit + 1], limit)


def _within(lines: list[str], room: int) -> list[str]:
    """The lines, the longest of them shortened until all fit."""
    while units("\n".join(lines)) > room and max(map(units, lines), default=0) > BUTTON:
        longest = max(range(len(lines)), key=lambda i: units(lines[i]))
        lines[longest] = shorten(lines[longest], units(lines[longest]) // 2)
    return lines


def _stressed(text: str, words: str) -> Marked:
    """A line in which these words stand out, where it still has them."""
    before, found, after = text.partition(words) if words else (text, "", "")
    return Writer().add(before).add(found, "bold").add(after).done()


def _end(text: str, limit: int) -> str:
    """The last `limit` units of a text, from the start of a word."""
    while units(text) > limit and " " in text:
        text = text.split(" ", 1)[1]
    return text if units(text) <= limit else ""
