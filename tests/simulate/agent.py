"""One of an office's people: reads the chats, presses what they show, fills in forms, by habit."""

import random  # noqa: TID251 - handed in, with a seed
from collections import deque
from collections.abc import Set
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any  # Any: actions of any result

from bot.delivery.telegram.chat_ids import is_group
from tests.kit.moves import forms
from tests.kit.moves.fault import Fault
from tests.kit.moves.move import Move, actor, parts_of
from tests.kit.moves.shown import KEPT_WHILE_AWAY, SENDS_NO_MORE, WINDOWS
from tests.kit.moves.shown import OF_A_GROUP as OF_GROUPS
from tests.simulate.chance import chance
from tests.simulate.chat_model import Shown
from tests.simulate.habits import Habits
from tests.simulate.office import SimulatedOffice
from wording.render import Button
from workflow.actions import AnswerDigest, AnswerOffer, Attach, GiveText, Press
from workflow.app import Action
from workflow.cards.payloads import OnCard, OnNotice
from workflow.errors import Refusal
from workflow.media.files import SentFile
from workflow.model import Draft
from workflow.notices.choices import RestDigest
from workflow.people import sending
from workflow.requests.drafts import own
from workflow.rules import choices as offers
from workflow.work import Work

ROUNDS = 4  # looks at what one's own presses changed
STEPS = 60  # answers of one form
NO_DAYS = ("32/13/2027", "31/02", "hôm kia kìa", "1/1/1900", "tháng sau")
LATE, HELD_UP = 0.05, (1, 600)  # of what is pressed in a foul play, and by how many minutes
SAID = ("/viec", "/menu", "/dinhky", "/sukien", "cảm ơn")  # in a wired play, at the end of a look
LOOKS_CLOSER = 0.3  # at a message that asks for nothing
MAY = SENDS_NO_MORE | KEPT_WHILE_AWAY | forms.CHANGING | {"event-known", "need-met"}  # no digest is redrawn
OF_A_GROUP = OF_GROUPS | {"not-adviser"}
At = tuple[str, str]  # the chat and the number of a message
Actions = tuple[Action[Any], ...]


@dataclass
class Agent:
    """Somebody at a telephone. `todo` are the messages not dealt with, `pressed` what was pressed of late."""

    who: str
    habits: Habits
    todo: dict[At, None] = field(default_factory=dict)
    pressed: deque[Actions] = field(default_factory=lambda: deque(maxlen=20))

    async def look(self, office: SimulatedOffice) -> None:
        """Read what is new, and do some of what waits."""
        rng = chance(office.play.seed, self.who, office.here.isoformat())
        for _ in range(ROUNDS):
            self.todo |= dict.fromkeys(office.chats.news(self.who))
            if not self.todo:
                break
            for at in [at for at in self.todo if rng.random() < self.habits.does]:
                del self.todo[at]
                shown = office.chats.chats.get(at[0], {}).get(at[1])
                if shown and shown.buttons:
                    await self._take(office, rng, at, shown)
        await self._write(office, rng)
        await self._slip(office, rng)
        if office.wire:
            await office.wire.say(self.who, rng.choice(SAID))

    async def _take(self, office: SimulatedOffice, rng: random.Random, at: At, shown: Shown) -> None:
        """Press a button of a message, the one that is asked for mostly, and act in the window it opens."""
        asked = [button for button in shown.buttons if button.style == "good"]
        if rng.random() < self.habits.strays or (not asked and rng.random() < LOOKS_CLOSER):
            asked = shown.buttons
        if not asked:
            return
        button = rng.choice(asked)
        actions = await office.app.ask(lambda work: self._meant(work, rng, at, shown, button))
        self.pressed.append(actions)
        if office.play.foul and rng.random() < LATE:
            office.late.append((office.clock.moment + timedelta(minutes=rng.randint(*HELD_UP)), actions))
            return
        if office.wire:
            await office.wire.press(self.who, at, button)
            await office.deliver()
            if button.data:
                return
        may = MAY | OF_A_GROUP if is_group(at[0]) else MAY
        await self._do(office, actions, f"{button.text} in {at[0]} of “{shown.part}”", may)
        if rng.random() < self.habits.twice:
            await self._again(office, actions)

    def _meant(self, work: Work, rng: random.Random, at: At, shown: Shown, button: Button) -> Actions:
        if button.private:
            verb, ids = parts_of(button.private)
            if verb not in WINDOWS:
                return ()
            offered = list(WINDOWS[verb](work, actor(self.who), *ids))
            return rng.choice(offered)[0] if offered else ()
        sent = shown.source + button.data
        if card := OnCard.parse(sent):
            return (Press(actor(self.who), card.card, *at, card.data),)
        notice = OnNotice.parse(sent)
        if notice and RestDigest.parse(notice.data):
            return (AnswerDigest(actor(self.who), notice.notice, notice.data),)
        if notice and offers.read(notice.data):
            return (AnswerOffer(actor(self.who), notice.notice, notice.data),)
        return ()

    async def _do(self, office: SimulatedOffice, actions: Actions, where: str, may: Set[str] = MAY) -> None:
        """Do what was offered. Raises Fault where it is refused without a good reason."""
        try:
            for action in actions:
                await office.app.do(action)
        except Refusal as refusal:
            office.refused[refusal.code] += 1
            has_left = refusal.code == "stranger" and not await office.app.ask(self._is_here)
            is_behind = office.play.foul  # then a message may show what was so before
            if refusal.code not in may and not (has_left or is_behind):
                raise Fault(f"refused {refusal.code}", f"{self.who}: {where}\n{actions}") from refusal
        await office.deliver()

    def _is_here(self, work: Work) -> bool:
        return work.find_person(actor(self.who)) is not None

    async def _again(self, office: SimulatedOffice, actions: Actions) -> None:
        """A second press, or one on something old: any refusal is right."""
        try:
            for action in actions:
                await office.app.do(action)
        except Refusal as refusal:
            office.refused[f"again: {refusal.code}"] += 1
        await office.deliver()

    async def _slip(self, office: SimulatedOffice, rng: random.Random) -> None:
        """Something old is pressed once more; a card is forwarded, and pressed by another."""
        if self.pressed and rng.random() < self.habits.old:
            await self._again(office, rng.choice(list(self.pressed)))
        if self.pressed and rng.random() < self.habits.forwards:
            other = rng.choice(list(office.staff))
            for action in rng.choice(list(self.pressed)):
                if isinstance(action, Press):
                    await self._again(
                        office, (Press(actor(other), action.card, other, "0", action.data, "other"),)
                    )

    async def begin(self, office: SimulatedOffice) -> None:
        """Begin something new, and fill in as much as habit allows."""
        rng = chance(office.play.seed, self.who, "begins", office.here.isoformat())
        moves = await office.app.ask(self._new)
        events = [move for move in moves if move.what.startswith("event")]
        types = [move for move in moves if move not in events]
        among = events if events and (not types or rng.random() < 0.1) else types
        if among:
            move = rng.choice(among)
            await self._do(office, move.actions, move.name)
            await self._write(office, rng)

    def _new(self, work: Work) -> list[Move]:
        person = work.find_person(actor(self.who))
        units = sending.units_of(work, person) if person else []
        return [move for unit in units for move in forms.new(self.who, unit, work)]

    async def _write(self, office: SimulatedOffice, rng: random.Random) -> None:
        """Fill in the forms that are open, each to its end or until something comes between."""
        for draft in await office.app.ask(self._drafts):
            if rng.random() >= self.habits.does:
                continue
            for _ in range(STEPS):
                moves = await office.app.ask(partial(self._moves, draft.id))
                if not moves:
                    break
                move = self._chosen(rng, moves)
                await self._answer(office, rng, draft, move)
                if move.what in ("send", "drop"):
                    break

    def _moves(self, draft: int, work: Work) -> list[Move]:
        return list(forms.in_draft(self.who, "draft", draft, work))

    def _drafts(self, work: Work) -> list[Draft]:
        person = work.find_person(actor(self.who))
        found = work.store.all(Draft, owner=person.id, sent_at=None) if person else []
        return [draft for draft in found if draft.purpose != "offered"]

    def _chosen(self, rng: random.Random, moves: list[Move]) -> Move:
        drop, *others = moves
        if not others or rng.random() < self.habits.strays / 20:
            return drop
        return others[0] if others[0].what == "other words" else rng.choice(others)

    async def _answer(self, office: SimulatedOffice, rng: random.Random, draft: Draft, move: Move) -> None:
        """One answer; a day is mistyped first, photos come several at once."""
        key = move.what.partition(":")[0]
        spec = await office.app.ask(lambda work: own.kind_of(work, draft).fields.get(key))
        if spec and spec.kind in ("date", "date_range") and rng.random() < self.habits.mistypes:
            await self._again(office, (GiveText(actor(self.who), draft.id, key, rng.choice(NO_DAYS)),))
        if spec and spec.kind in ("person", "unit") and move.what != "drop":
            await self._do(
                office, (GiveText(actor(self.who), draft.id, key, move.what[len(key) + 2 :]),), move.name
            )
            return
        if spec and spec.kind == "photos" and move.what == f"{key}: a photo":
            many = rng.randint(1, min(self.habits.photos, spec.max or 1))
            files = [SentFile("photo", "h", f"{draft.id} {key} {n}", n + 1) for n in range(many)]
            await self._do(
                office, tuple(Attach(actor(self.who), draft.id, key, file) for file in files), move.name
            )
            return
        await self._do(office, move.actions, move.name)
