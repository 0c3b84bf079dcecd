"""Trouble raised at a running request: by whom, in which words, who is called, and the log that stays there.

Rules C25, C26.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.rules.event_work import RULES as EVENTS
from tests.rules.requester_steps import buttons, words
from tests.rules.test_event_work import CAST, PHONE, decide, done, send
from tests.rules.test_ringing import rings
from wording import Wording
from workflow.actions import PlanEvent, RaiseTrouble, SetAway, Withdraw
from workflow.errors import Refusal
from workflow.events import running
from workflow.model import Card, Event, Request, Revision
from workflow.requests.cards import views
from workflow.requests.troubles import raising

pytestmark = on_monday

STANDBY = "standby: {kind: telephone, title: {vi: Đầu mối viễn thông, en: Telecom contact}, required: true}"
PLACE = "place: {kind: text, title: {vi: Địa điểm, en: Place}, required: true}"
OWN = "    subject: what\n    fields:\n      what: {kind: text, title: {vi: Sự cố, en: What}, required: true}"
RAISED = "raised: {word: {vi: sự cố, en: fault}, during: [livestream]}"
assert STANDBY in EVENTS
assert OWN in EVENTS
RULES = EVENTS.replace(STANDBY, PLACE).replace(OWN, OWN.replace("    fields", f"    {RAISED}\n    fields"))
NAME = "Lễ khai giảng"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, RULES, CAST) as opened:
        operator = (await opened.person("webmaster")).name
        given = {"name": NAME, "place": "Hội trường A", "platforms": "facebook", "operator": operator}
        await send(opened, "livestream", **given, standby=PHONE)
        yield opened
        await opened.check()


async def stream(product: Product) -> Request:
    return await product.newest(Request, type="livestream")


async def raised(product: Product, who: str, said: str) -> Request:
    """The trouble that somebody raises at the livestream."""
    await product.app.do(RaiseTrouble(product.actor(who), (await stream(product)).id, said))
    return await product.newest(Request, type="fault")


async def test_it_rings_for_those_who_act_first_and_is_answered_as_the_livestream(product: Product) -> None:
    fault = await raised(product, "author", "mất mạng")
    assert (fault.subject, fault.during) == ("Mất mạng", (await stream(product)).id)
    answers = (await product.newest(Revision, request=fault.id)).answers
    assert answers == {"what": "Mất mạng", "place": "Hội trường A"}
    for name in ("office", "webmaster"):
        assert await rings(product, name)
        assert f"Xảy ra tại: {NAME}" in await words(product, name)


HIDDEN = STANDBY.replace("required: true", "shown_to: [desk]")
OTHERS = "options: {a: {vi: A, en: A}, b: {vi: B, en: B}}"
OPTIONS = f"platforms: {{kind: choice, title: {{vi: Nơi phát, en: Where}}, {OTHERS}}}"


async def test_no_answer_is_taken_to_a_question_that_is_asked_otherwise(tmp_path: Path) -> None:
    """Neither one that more people would see, nor one of other options."""
    asked = f"{PLACE}\n      {STANDBY.replace('required: true', 'required: false')}\n      {OPTIONS}"
    live = STANDBY.replace("required: true", "required: by desk")
    assert live in RULES
    text = EVENTS.replace(STANDBY, asked).replace(live, HIDDEN)
    text = text.replace(OWN, OWN.replace("    fields", f"    {RAISED}\n    fields"))
    async with open_product(tmp_path, text, CAST) as product:
        operator = (await product.person("webmaster")).name
        given = {"name": NAME, "place": "Hội trường A", "platforms": "facebook", "operator": operator}
        await send(product, "livestream", **given, standby=PHONE)
        fault = await raised(product, "author", "mất mạng")
        answers = (await product.newest(Revision, request=fault.id)).answers
        assert "standby" not in answers
        assert "platforms" not in answers


async def test_whoever_has_a_card_of_it_raises_it_and_nobody_else(product: Product) -> None:
    for who in ("author", "colleague", "desk"):
        assert (await raised(product, who, f"Loa rè, {who}")).unit == "economics"
    with pytest.raises(Refusal, match="gone") as refused:
        await raised(product, "other head", "Mất mạng")
    assert refused.value.audited


async def test_whoever_raises_it_does_not_decide_it(product: Product) -> None:
    """Nobody waits for it in vain: administrators hear of a fault that its only mender has raised."""
    fault = await raised(product, "office", "Mất mạng")
    assert "Tiếp nhận" not in await buttons(product, "office")
    await product.app.do(Withdraw(product.actor("office"), fault.id))


async def on_card(product: Product, who: str = "desk") -> str:
    """The words of somebody's card of the livestream."""
    card = Card(request=(await stream(product)).id, person=product.ids[who])
    view = await product.ask(lambda work: views.card(work, card))
    return "\n".join(Wording(ZONE).say("vi", each) for each in view.lines)


async def test_its_log_stays_with_the_livestream(product: Product) -> None:
    """The newest stand on each card, with how they stand; what is over stays."""
    for n in range(4):
        await raised(product, "author", f"Mất mạng lần {n}")
    said = await on_card(product)
    assert "Và 1 lần trước đó" in said
    assert "Mất mạng lần 0" not in said
    assert said.count("đang xử lý") == 3
    await decide(product, "office")
    for who, task in (("webmaster", "call"), ("office", "mended")):
        assert await done(product, who, task, "Đã đổi đường dự phòng") == ""
    said = await on_card(product)
    assert "Mất mạng lần 3 (YC-2026-0005): đã xử lý xong" in said
    assert said.count("đang xử lý") == 2
    fault = await product.newest(Request, type="fault", subject="Mất mạng lần 2")
    await product.app.do(Withdraw(product.actor("author"), fault.id))
    assert "Mất mạng lần 2 (YC-2026-0004): đã dừng" in await on_card(product)


async def test_nothing_is_raised_at_what_is_over(product: Product) -> None:
    assert "Báo sự cố" in await buttons(product, "author")
    request = await stream(product)
    await product.app.do(Withdraw(product.actor("author"), request.id))
    assert "Báo sự cố" not in await buttons(product, "author")
    with pytest.raises(Refusal, match="trouble-over"):
        await raised(product, "author", "Mất mạng")


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("sự cố: mất mạng", "mất mạng"),
        ("Sự cố mất mạng!", "mất mạng"),
        ("SU CO - mất mạng", "mất mạng"),
        ("sự cố", "sự cố"),
        ("Fault, no network", "no network"),
        ("Sự cố chưa khắc phục được", "chưa khắc phục được"),
        ("Sự cố: bao giờ xong?", "bao giờ xong?"),
        ("Sự cố xử lý đến đâu rồi em?", None),
        ("Sự cố gì vậy", None),
        ("Sự cố đã khắc phục xong, báo các anh chị.", None),
        ("Su co da het roi a", None),
        ("Fault fixed, thanks", None),
        ("đã hết sự cố", None),
        ("sự cống hiến", None),
        ("sự cô đơn", None),
        ("mất mạng", None),
    ],
)
async def test_the_word_stands_first(product: Product, said: str, meant: str | None) -> None:
    kind = product.app.rulebook.spec.request_types["fault"]
    assert raising.words_after(kind, said) == meant


async def test_who_is_called_is_named_with_the_telephone_that_was_given(product: Product) -> None:
    """Of a role in which nobody can be reached that is said."""
    request, person = await stream(product), await product.person("author")
    kind = product.app.rulebook.spec.request_types["fault"]

    async def called() -> list[str]:
        found = await product.ask(lambda work: raising.contacts(work, person, request, kind))
        return [f"{each.values.get('names') or each.values.get('value')}" for each in found]

    assert await called() == ["Anh/Chị Office", "Anh/Chị Webmaster", PHONE]
    tomorrow = product.clock.moment + timedelta(days=1)
    await product.app.do(SetAway(product.actor("webmaster"), tomorrow))
    assert (await called())[1] != "Anh/Chị Webmaster"


async def test_an_event_shows_the_newest_troubles_and_how_many_came_before(product: Product) -> None:
    for n in range(5):
        await raised(product, "author", f"mất mạng lần {n}")
    author = product.actor("author")
    await product.app.do(PlanEvent(author, "economics", "Lễ khai giảng", "2026-12-18", "2026-12-18"))
    event = await product.newest(Event)
    await product.change(await stream(product), event=event.id)
    found = await product.ask(running.kept, await product.person("author"), event)
    told = [each.values["subject"] for each in found if each.key == "card-trouble"]
    assert told == [f"Mất mạng lần {n}" for n in (2, 3, 4)]
    assert [each.values["count"] for each in found if each.key == "events-troubles-earlier"] == [2]
