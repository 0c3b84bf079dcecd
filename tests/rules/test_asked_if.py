"""Questions that depend on earlier answers: asked, missing, shown and kept only where they are (E25)."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.second_rules import SECOND, changed, question
from tests.rules.test_chosen_events import choose as choose_event
from tests.rules.test_chosen_events import plan, send
from workflow.actions import (
    GiveText,
    SendDraft,
    SkipExtras,
    StartDraft,
    StartEdit,
    StartSupplement,
)
from workflow.errors import Refusal
from workflow.form import questions
from workflow.form.changes import changes
from workflow.model import Draft, Revision
from workflow.requests.drafts import own
from workflow.requests.drafts.last_look import preview
from workflow.requests.revisions import current

TONGUE = (
    "{kind: choice, title: {vi: Tiếng, en: Tongue}, required: true, when: {english: yes}, "
    "options: {uk: {vi: Anh, en: UK}, us: {vi: Mỹ, en: US}}}"
)
SPELLING = "{kind: text, title: {vi: Cách viết, en: Spelling}, when: {tongue: us}}"
RULES = changed(question("tongue", TONGUE), question("spelling", SPELLING))


async def begin(product: Product, english: str) -> int:
    """A draft with all that is always asked."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    for field, words in (("title", "Hội thảo logistics xanh"), ("body", "Đoạn một, đoạn hai.")):
        await product.app.do(GiveText(actor, draft, field, words))
    await choose(product, draft, category="research", english=english)
    return draft


async def choose(product: Product, draft: int, name: str = "author", **options: str) -> None:
    for field, option in options.items():
        await product.app.do(Choose(product.actor(name), draft, field, option))


async def asked(product: Product, draft: int) -> list[str]:
    """The questions of a draft, in the order in which they are asked."""
    kept = await product.newest(Draft, id=draft)
    return questions.order(await product.ask(own.kind_of, kept))


async def lacking(product: Product, draft: int) -> list[str]:
    return [title.vi for title in (await product.ask(preview, await product.newest(Draft, id=draft))).missing]


async def test_a_question_is_asked_if_an_earlier_answer_says_so(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        draft = await begin(product, "no")
        assert not {"tongue", "spelling"} & set(await asked(product, draft))
        assert await lacking(product, draft) == []
        await choose(product, draft, english="yes")
        assert "tongue" in await asked(product, draft)
        assert "spelling" not in await asked(product, draft)
        assert await lacking(product, draft) == ["Tiếng"]
        with pytest.raises(Refusal) as refused:
            await product.app.do(SendDraft(product.actor("author"), draft))
        assert refused.value.code == "draft-incomplete"
        await choose(product, draft, tongue="us")
        assert "spelling" in await asked(product, draft)
        await product.app.do(SkipExtras(product.actor("author"), draft))
        assert await lacking(product, draft) == []


async def test_only_answers_to_what_is_asked_are_sent(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        actor, draft = product.actor("author"), await begin(product, "yes")
        await choose(product, draft, tongue="us")
        await product.app.do(GiveText(actor, draft, "spelling", "color"))
        await choose(product, draft, english="no")
        look = await product.ask(preview, await product.newest(Draft, id=draft))
        assert "color" not in [each.value for each in look.answers]
        await choose(product, draft, english="yes")
        look = await product.ask(preview, await product.newest(Draft, id=draft))
        assert "color" in [each.value for each in look.answers]  # it was not lost meanwhile
        await choose(product, draft, english="no")
        await product.app.do(SendDraft(actor, draft))
        revision = await product.newest(Revision)
        assert not {"tongue", "spelling"} & revision.answers.keys()
        again = (await product.app.do(StartSupplement(actor, revision.request))).id
        await choose(product, again, english="yes")
        assert await lacking(product, again) == ["Tiếng"]  # and is asked for anew


async def test_an_edit_that_ends_a_question_says_what_went(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        actor, draft = product.actor("author"), await begin(product, "yes")
        await choose(product, draft, tongue="us")
        await product.app.do(GiveText(actor, draft, "spelling", "color"))
        await product.app.do(SendDraft(actor, draft))
        before = await product.newest(Revision)
        await product.decide("head")
        edit = (await product.app.do(StartEdit(product.actor("desk"), before.request))).id
        await choose(product, edit, "desk", tongue="uk")
        await product.app.do(SendDraft(product.actor("desk"), edit))
        request = await product.request()
        now = await product.ask(lambda work: current(work.store, request))
        kind = await product.ask(lambda work: work.type_of(request))
        assert [each.title.vi for each in changes(kind, before.answers, now.answers)] == [
            "Tiếng",
            "Cách viết",
        ]


async def test_what_two_changed_at_once_is_asked_for_as_one(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        author, draft = product.actor("author"), await begin(product, "no")
        await product.app.do(SendDraft(author, draft))
        request = await product.request()
        await product.decide("head")
        mine = (await product.app.do(StartEdit(product.actor("desk"), request.id))).id
        theirs = (await product.app.do(StartSupplement(author, request.id))).id
        await choose(product, theirs, english="yes", tongue="us")
        await product.app.do(SendDraft(author, theirs))
        await product.app.do(GiveText(product.actor("desk"), mine, "title", "Hội thảo logistics"))
        await product.app.do(SendDraft(product.actor("desk"), mine))
        answers = (await product.newest(Revision)).answers
        assert (answers["title"], answers["tongue"]) == ("Hội thảo logistics", "us")


@on_monday
async def test_a_change_to_another_event_is_asked_what_that_one_needs(tmp_path: Path) -> None:
    place = SECOND.index("      place:\n", SECOND.index("\n  coverage:\n    title"))
    guests = "      guests: {kind: text, title: {vi: Khách mời, en: Guests}, when: important}\n"
    async with open_product(tmp_path, SECOND[:place] + guests + SECOND[place:]) as product:
        plain = await plan(product)
        great = await plan(product, "2026-12-11", title="Lễ khai giảng", important=True)
        actor = product.actor("author")
        draft = (await product.app.do(StartDraft(actor, "coverage", "economics"))).id
        await choose_event(product, draft, plain)
        request = await send(product, draft)
        change = (await product.app.do(StartSupplement(actor, request.id))).id
        assert "guests" not in await asked(product, change)
        await choose_event(product, change, great)
        assert "guests" in await asked(product, change)
