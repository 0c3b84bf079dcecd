"""Edits by somebody who does not see an answer: it is kept, and is not theirs to give or to leave out."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.rules.second_rules import changed, question
from workflow.actions import (
    ArrangePhotos,
    Clear,
    CorrectSpot,
    GiveText,
    SendDraft,
    StartDraft,
    StartEdit,
    StartSupplement,
)
from workflow.errors import Refusal
from workflow.form.albums import OfField
from workflow.form.spot import Spot
from workflow.model import AuditEntry, Draft, Revision

PRIVATE = (
    "{kind: text, title: {vi: Lý do riêng, en: Private}, required: true, shown_to: [board], "
    "when: {english: yes}}"
)
RULES = changed(question("private", PRIVATE))
SECRET = "Chưa công bố"


async def edited(product: Product, english: str) -> tuple[int, int]:
    """A request with this answer, and the desk's draft of an edit of it."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    for field, words in (("title", "Hội thảo logistics xanh"), ("body", "Đoạn một, đoạn hai.")):
        await product.app.do(GiveText(actor, draft, field, words))
    for field, option in (("category", "research"), ("english", english)):
        await product.app.do(Choose(actor, draft, field, option))
    if english == "yes":
        await product.app.do(GiveText(actor, draft, "private", SECRET))
    await product.app.do(SendDraft(actor, draft))
    await product.decide("head")
    request = (await product.request()).id
    return request, (await product.app.do(StartEdit(product.actor("desk"), request))).id


async def test_an_answer_hidden_from_the_editor_outlives_the_end_of_its_question(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        request, edit = await edited(product, "yes")
        desk = product.actor("desk")
        await product.app.do(Choose(desk, edit, "english", "no"))
        await product.app.do(SendDraft(desk, edit))
        assert (await product.newest(Revision)).answers["private"] == SECRET
        again = (await product.app.do(StartEdit(desk, request))).id
        await product.app.do(Choose(desk, again, "english", "yes"))
        await product.app.do(SendDraft(desk, again))
        assert (await product.newest(Revision)).answers["private"] == SECRET


async def test_an_edit_that_asks_for_a_hidden_answer_waits_for_the_author(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        request, edit = await edited(product, "no")
        author, desk = product.actor("author"), product.actor("desk")
        await product.app.do(Choose(desk, edit, "english", "yes"))
        with pytest.raises(Refusal) as refused:
            await product.app.do(SendDraft(desk, edit))
        assert refused.value.code == "hidden-missing"
        assert (await product.newest(Revision)).n == 1
        more = (await product.app.do(StartSupplement(author, request))).id
        await product.app.do(Choose(author, more, "english", "yes"))
        await product.app.do(GiveText(author, more, "private", SECRET))
        await product.app.do(SendDraft(author, more))
        await product.app.do(SendDraft(desk, edit))  # what the author gave meanwhile counts
        assert (await product.newest(Revision)).answers["private"] == SECRET


async def test_a_forged_press_writes_nothing_that_the_editor_may_not_see(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        _, edit = await edited(product, "yes")
        desk = product.actor("desk")
        for key in ("private", "nowhere"):
            for action in (
                GiveText(desk, edit, key, "Khác"),
                Clear(desk, edit, key),
                CorrectSpot(desk, edit, key, Spot("công", "nội"), (0,)),
                ArrangePhotos(desk, OfField(edit, key), (), ()),
            ):
                with pytest.raises(Refusal) as refused:
                    await product.app.do(action)
                assert (refused.value.code, refused.value.audited) == ("may-not-edit", True)
                logged = await product.newest(AuditEntry, kind="refused.may-not-edit")
                assert logged.subject == type(action).__name__
        draft = await product.newest(Draft, id=edit)
        assert draft.answers["private"] == SECRET
