"""Steps of tests of the rules in force: three texts, starting with one, pressing, the state of offers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from tests.kit.builders import RULES, Product, open_product, started
from workflow.actions import AnswerOffer
from workflow.model import Membership, Notice, RuleOffer, RuleVersion
from workflow.rules import versions
from workflow.spec import rules_hash

A = RULES
B = RULES.replace(
    "may: [more, refuse]\n        within: 1 working day",
    "may: [more, refuse]\n        within: 2 working days",
)
C = B.replace("vi: Tin bài,", "vi: Tin tức,")
TEXTS = {"A": A, "B": B, "C": C}
ADMINISTRATORS = ("administrator", "second administrator")


def administering(product: Product, name: str) -> Membership:
    since = product.clock.now() - timedelta(days=1)
    return Membership(person=product.ids[name], role="administrator", unit=None, since=since)


@asynccontextmanager
async def open_administered(folder: Path) -> AsyncIterator[Product]:
    """A product with a second administrator, who is otherwise somebody of the desk."""
    async with open_product(folder) as product:
        await product.database.writer.write_first(lambda records: records.add(administering(product, "desk")))
        product.ids["second administrator"] = product.ids["desk"]
        yield product


async def start(product: Product, text: str) -> None:
    product.app = await started(product.database, text, product.clock)


async def answer(product: Product, said: str, name: str = "administrator", actor: str = "") -> str:
    """A press on the newest message about the rules that a person has."""
    notice = await product.newest(Notice, key=versions.NOTICE, person=product.ids[name])
    who = product.actor(actor or name.replace("second administrator", "desk"))
    return (await product.app.do(AnswerOffer(who, notice.id, said))).key


async def states(product: Product) -> list[str]:
    """Each offer by the letter of its text, and what became of it."""
    letters = {rules_hash(text): letter for letter, text in TEXTS.items()}
    named = {kept.id: letters.get(kept.digest, "another") for kept in await product.all(RuleVersion)}
    return [f"{named[offer.rules]} {offer.state}" for offer in await product.all(RuleOffer)]


async def version(product: Product, letter: str) -> RuleVersion:
    return await product.newest(RuleVersion, digest=rules_hash(TEXTS[letter]))


async def in_force(product: Product) -> str:
    """The letter of the version that requests begin under in this process now."""
    current = await product.app.ask(lambda work: work.rulebook.current)
    assert product.app.rulebook.current == current
    kept = await product.newest(RuleVersion, id=current)
    return next(letter for letter, text in TEXTS.items() if rules_hash(text) == kept.digest)
