"""Changed rules wait for three signatures, one after another, each under the text that was offered (B33)."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product, started
from tests.kit.rendered import message
from tests.rules.second_rules import SECOND
from workflow.actions import AnswerOffer, SetAway
from workflow.errors import Refusal
from workflow.model import AuditEntry, Notice, RuleOffer, RuleSignature, RuleVersion
from workflow.rules import card, stranded, versions
from workflow.spec import rules_hash

SIGNED = f"{SECOND}\nsignatures: {{drafts: desk, reviews: office, approves: board}}\n"
NEW = SIGNED.replace("vi: Tin bài,", "vi: Tin tức,")
NEWER = SIGNED.replace("vi: Tin bài,", "vi: Bản tin,")
UNSIGNED = SECOND.replace("vi: Tin bài,", "vi: Tin tức,")
ORDER = ("desk", "office", "board")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, SIGNED) as opened:
        yield opened


async def start(product: Product, text: str) -> None:
    product.app = await started(product.database, text, product.clock)


async def answer(product: Product, name: str, said: str = "sign") -> str:
    notice = await product.newest(Notice, key=versions.NOTICE, person=product.ids[name])
    return (await product.app.do(AnswerOffer(product.actor(name), notice.id, said))).key


async def asked(product: Product) -> set[str]:
    names = {id: name for name, id in product.ids.items()}
    return {names[n.person] for n in await product.all(Notice, key=versions.NOTICE) if n.person}


async def in_force(product: Product) -> str:
    return await product.app.ask(lambda work: work.rulebook.spec.request_types["news"].title.vi)


async def test_it_is_inactive_until_the_last_has_signed_in_order(product: Product) -> None:
    await start(product, NEW)
    assert await asked(product) == {"desk"}
    assert await answer(product, "desk") == "said-rules-signed"
    assert await asked(product) == {"desk", "office"}
    assert await in_force(product) == "Tin bài"
    assert await answer(product, "office") == "said-rules-signed"
    assert await asked(product) == {"desk", "office", "board", "second board"}
    assert await in_force(product) == "Tin bài"
    assert await answer(product, "board") == "said-rules-applied"
    assert await in_force(product) == "Tin tức"
    kept = await product.all(RuleSignature)
    assert [each.part for each in kept] == ["drafts", "reviews", "approves"]
    assert [each.person for each in kept] == [product.ids[name] for name in ORDER]
    assert {each.digest for each in kept} == {rules_hash(NEW)}


async def test_nobody_signs_out_of_turn(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    with pytest.raises(Refusal, match="not-signer"):
        await answer(product, "desk")
    kinds = [each.kind for each in await product.all(AuditEntry)]
    assert "refused.not-signer" in kinds
    assert len(await product.all(RuleSignature)) == 1


async def test_a_message_signs_the_part_that_it_asked_for_alone(product: Product) -> None:
    """The office stands in for the desk, and is the next to sign."""
    away = SetAway(product.actor("desk"), product.clock.moment + timedelta(days=30))
    await product.app.do(away)
    await start(product, NEW)
    asked_first = await product.newest(Notice, key=versions.NOTICE, person=product.ids["office"])
    await answer(product, "office")
    with pytest.raises(Refusal, match="gone"):
        await product.app.do(AnswerOffer(product.actor("office"), asked_first.id, "sign"))
    assert len(await product.all(RuleSignature)) == 1


async def test_a_last_signature_that_strands_a_case_is_asked_once_more(tmp_path: Path) -> None:
    async with open_product(tmp_path, SIGNED) as product:
        await product.submit()
        await product.decide("head")
        await product.app.do(SetAway(product.actor("desk"), product.clock.moment + timedelta(days=30)))
        await start(product, SIGNED.replace("    substitutes: [office]\n", ""))
        assert [await answer(product, name) for name in ("office", "office", "board")] == [
            "said-rules-signed", "said-rules-signed", "said-rules-sure"
        ]  # fmt: skip
        sure = await product.newest(Notice, key=versions.SURE)
        shown = message(await product.app.ask(lambda work: stranded.asked(work, sure)), "vi")
        assert [[b.text for b in row] for row in shown.buttons] == [["Vẫn áp dụng"]]
        assert (await product.app.do(AnswerOffer(product.actor("board"), sure.id, "sure"))).key == (
            "said-rules-applied"
        )


async def test_an_administrator_cannot_apply_it_alone(product: Product) -> None:
    await start(product, NEW)
    assert "administrator" not in await asked(product)
    notice = await product.newest(Notice, key=versions.NOTICE)
    with pytest.raises(Refusal, match="not-a-card"):
        await product.app.do(AnswerOffer(product.actor("administrator"), notice.id, "sign"))
    with pytest.raises(Refusal, match="sign-or-reason"):
        await answer(product, "desk", "apply")


async def test_a_refusal_has_a_reason_and_keeps_the_old_rules(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    assert await answer(product, "office", "unsigned-1") == "said-rules-kept"
    offer = await product.newest(RuleOffer)
    reasons = [*product.app.rulebook.spec.reasons.values()]
    assert (offer.state, offer.note, offer.by) == ("kept", reasons[0].vi, product.ids["office"])
    assert await in_force(product) == "Tin bài"
    with pytest.raises(Refusal, match="rules-kept"):
        await answer(product, "office")


async def test_a_newer_file_is_signed_anew(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    await start(product, NEWER)
    offer = await product.newest(RuleOffer)
    assert await product.all(RuleSignature, offer=offer.id) == []
    for name in ORDER:
        await answer(product, name)
    assert await in_force(product) == "Bản tin"
    digests = {each.digest for each in await product.all(RuleSignature, offer=offer.id)}
    version = await product.newest(RuleVersion, id=offer.rules)
    assert digests == {version.digest}


async def test_a_file_does_not_leave_its_signatures_out_by_itself(product: Product) -> None:
    await start(product, UNSIGNED)
    for name in ORDER:
        await answer(product, name)
    assert await product.app.ask(lambda work: work.rulebook.spec.signatures) is None


async def test_the_message_says_who_signed_and_who_is_next(product: Product) -> None:
    await start(product, NEW)
    await answer(product, "desk")
    notice = await product.newest(Notice, key=versions.NOTICE, person=product.ids["office"])
    view = await product.app.ask(lambda work: card.offered(work, notice))
    assert view is not None
    keys = [each.key for each in view.lines]
    assert {"rules-signed-drafts", "rules-sign-reviews", "rules-sign-how"} <= {*keys}
    offered = [choice.data for row in view.choices for choice in row]
    assert offered[0] == "sign"
    assert "unsigned-1" in offered
