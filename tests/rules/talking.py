"""Somebody who is asked a form, as any platform asks: what is shown, and what is said and pressed."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.there import newest
from wording import Wording
from workflow.actions import BeginConversation, SayInConversation
from workflow.app import Cause
from workflow.errors import Refusal
from workflow.form import view
from workflow.form.conversing import Heard
from workflow.form.pressed import pressed
from workflow.form.view import Asked
from workflow.model import Conversation, Facts


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """An office without requests, sound at the end of each test."""
    async with open_product(tmp_path) as opened:
        yield opened
        await opened.check()


@dataclass
class Talking:
    """A person of the product and the conversation that they are in."""

    product: Product
    name: str
    id: int = 0

    async def begin(self, form: str, about: Facts | None = None) -> str:
        begun = await self.product.app.do(BeginConversation(self.product.actor(self.name), form, about or {}))
        self.id = begun.id
        return await self.window()

    async def say(self, text: str | None, cause: str = "") -> Heard:
        action = SayInConversation(self.product.actor(self.name), self.id, text)
        app = self.product.app.under(Cause(cause)) if cause else self.product.app
        return await app.do(action)

    async def press(self, label: str) -> Heard:
        """Press the button with this label."""
        asked = await self.asked()
        assert isinstance(asked, Asked)
        named = {self.words(words): f"{number}" for number, words in asked.listed}
        named |= {self.words(each.label): each.sends for row in asked.rows for each in row}
        return await self.product.app.do(pressed(self.product.actor(self.name), self.id, named[label]))

    async def asked(self) -> Asked | Refusal:
        return await self.product.ask(view.asked, self.product.actor(self.name), self.id)

    async def window(self) -> str:
        """The lines and the labels, one under another."""
        asked = await self.asked()
        if isinstance(asked, Refusal):
            return asked.code
        said = (*asked.lines, *asked.given, *asked.listing, *asked.below)
        lines = [*asked.told, *([asked.head] if asked.head else []), *said]
        labels = [label for _, label in asked.listed] + [each.label for row in asked.rows for each in row]
        return "\n".join([*map(self.words, lines), *(f"[{self.words(label)}]" for label in labels)])

    async def said(self) -> str:
        lines = await self.product.ask(view.said, self.product.actor(self.name), self.id)
        return "\n".join(map(self.words, lines))

    async def kept(self) -> Conversation:
        return await self.product.app.ask(lambda work: newest(work.store, Conversation, id=self.id))

    def words(self, value: object) -> str:
        """A line or a label as it is read."""
        return Wording(self.product.app.rulebook.zone).value("vi", value)  # type: ignore[arg-type]
