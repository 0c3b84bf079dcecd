"""Conversations where there are no windows: a question is a message, its buttons are numbered lines."""

from dataclasses import dataclass

from bot.delivery.messenger import Messenger
from bot.delivery.offering import Offering
from wording import Button, Message, Wording, body_text
from workflow.actions import BeginConversation, LeaveConversation, SayInConversation
from workflow.app import Action, App
from workflow.errors import Refusal
from workflow.form.conversing import Heard, account_of
from workflow.form.pressed import pressed
from workflow.form.view import Asked, asked, said
from workflow.model import ChatPlace, Conversation, Facts
from workflow.work import Actor, Work

LINES = 15  # of many
SENDS = "question:"  # how the data of a numbered answer begins: conversation, question, answer


@dataclass
class Talking:
    """The conversation of one person, who has just said something."""

    app: App
    wording: Wording
    offering: Offering
    to: Messenger
    actor: Actor
    language: str

    async def begin(self, form: str, about: Facts | None = None) -> str:
        begun = await self.app.do(BeginConversation(self.actor, form, about or {}))
        return await self._question(begun.id)

    async def says(self, text: str) -> str | None:
        """An answer in words, where something is asked."""
        open_now = await self.app.ask(self._open)
        return (
            await self._heard(open_now.id, SayInConversation(self.actor, open_now.id, text))
            if open_now
            else None
        )

    async def takes_as_words(self, data: str) -> bool:
        """Whether a number is an answer in words: the question reads words, and did not offer the number."""
        open_now = await self.app.ask(self._open)
        if open_now is None:
            return False
        now = await self.app.ask(lambda work: asked(work, self.actor, open_now.id))
        is_offered = isinstance(now, Asked) and data.startswith(f"{SENDS}{open_now.id}:{now.place}:")
        return isinstance(now, Asked) and now.reads and not is_offered

    async def presses(self, data: str) -> str:
        """An answer by its number, to the question that stood there: another may be asked by now."""
        id, place, sends = data.removeprefix(SENDS).split(":")
        now = await self._asked(int(id))
        if now.place != place:
            raise Refusal("gone")
        return await self._heard(int(id), pressed(self.actor, int(id), sends))

    def _open(self, work: Work) -> Conversation | None:
        return work.store.one(Conversation, account=account_of(work, self.actor).id, state="open")

    async def _heard(self, id: int, action: Action[Heard]) -> str:
        try:
            heard = await self.app.do(action)
        except Refusal:
            await self._leave_what_is_gone(id)
            raise
        if heard.became == "over":
            lines = await self.app.ask(lambda work: said(work, self.actor, id))
            return "\n".join(self.wording.say(self.language, each) for each in lines)
        if heard.became == "left":
            return self.wording.text(self.language, "dialog-left")
        if heard.became == "parked":
            return self.wording.text(self.language, "dialog-saved")
        problem = self.wording.text(self.language, heard.problem, **heard.why) if heard.problem else ""
        return "\n\n".join(filter(None, (problem, await self._question(id))))

    async def _leave_what_is_gone(self, id: int) -> None:
        if isinstance(await self.app.ask(lambda work: asked(work, self.actor, id)), Refusal):
            await self.app.do(LeaveConversation(self.actor, id))

    async def _asked(self, id: int) -> Asked:
        found = await self.app.ask(lambda work: asked(work, self.actor, id))
        if isinstance(found, Refusal):
            raise found
        return found

    async def _question(self, id: int) -> str:
        found, place = await self._asked(id), ChatPlace(self.actor.platform, self.actor.external)
        lines = [self.wording.say(self.language, each) for each in found.told]
        lines += [self.wording.value(self.language, found.head)] if found.head else []
        lines += [self.wording.say(self.language, each) for each in found.lines]
        if found.body:
            body = body_text(found.body, (), self.language, self.wording, self.to.limits)
            lines.append(body.pages(self.to.limits.message // 2)[0].text)
        said = (*found.given, *found.listing[:LINES], *found.below)
        lines += [self.wording.say(self.language, each) for each in said]
        offered = [(f"{n}", label) for n, label in found.listed]
        offered += [(each.sends, each.label) for row in found.rows for each in row]
        buttons = [
            (Button(self.wording.value(self.language, label), f"{found.place}:{sends}", "", "plain"),)
            for sends, label in offered
        ]
        part = Message("\n".join(lines), (), tuple(buttons))
        return (await self.offering.offered(self.to, place, part, f"{SENDS}{id}:", self.language)).text
