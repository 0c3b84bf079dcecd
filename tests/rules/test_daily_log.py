"""The daily log: everything published is in exactly one log, whatever the clock does; every edit is found."""

from datetime import UTC, date, datetime, timedelta

import pytest

from storage import Records
from tests.kit.builders import LINK, RULES, Product, started
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.log_steps import ZONE, asked, logs, product, published, run, told
from workflow.actions import AnswerOffer, BindGroup, SetAway, UseRules
from workflow.log import daily, daily_told, posts
from workflow.model import AuditEntry, Chat, Deadline, LoggedDay, Membership, Notice, Task
from workflow.rules.versions import NOTICE
from workflow.work import ORDINARY, SILENT

pytestmark = on_monday

__all__ = ["product"]


async def test_at_the_hour_the_board_is_told_and_each_head_of_theirs(product: Product) -> None:
    first = await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:29")
    assert await logs(product) == []
    await run(product, "23/11/2026 16:30")
    assert await logs(product) == [("2026-11-23", [first])]
    entry = f"• {first} · Hội thảo logistics xanh (Website tiếng Việt, Anh/Chị Webmaster): {LINK}"
    whole = f"Nhật ký đăng tải Thứ Hai 23/11/2026: 1 bài\n{entry}"
    theirs = f"Nhật ký đăng tải Thứ Hai 23/11/2026 · Khoa Kinh tế: 1 bài\n{entry}"
    assert await told(product) == [("board", whole), ("second board", whole), ("head", theirs)]


async def test_an_empty_log_is_sent_without_a_sound(product: Product) -> None:
    await run(product, "23/11/2026 16:30")
    empty = await product.all(Notice, key=daily_told.NOTICE)
    assert {notice.priority for notice in empty} == {SILENT}
    await published(product, "24/11/2026 14:00")
    await run(product, "25/11/2026 16:30")
    later = (await product.all(Notice, key=daily_told.NOTICE))[len(empty) :]
    assert {notice.priority for notice in later} == {ORDINARY}


async def test_a_log_makes_no_sound_for_who_is_away_and_comes_to_who_stands_in(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), datetime(2026, 12, 1, tzinfo=ZONE)))
    await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    found = await product.all(Notice, key=daily_told.NOTICE)
    head = await product.person("head")
    assert {notice.priority for notice in found if notice.person == head.id} == {SILENT}
    assert {notice.priority for notice in found if notice.person != head.id} == {ORDINARY}
    stands_in = await product.person("deputy head")
    assert [notice.values["unit"] for notice in found if notice.person == stands_in.id] == ["economics"]
    assert "Hội thảo logistics xanh" in (await asked(product, "deputy head", date(2026, 11, 23)) or "")


async def test_a_day_with_nothing_is_said_to_the_board_alone(product: Product) -> None:
    await run(product, "23/11/2026 16:30")
    said = "Nhật ký đăng tải Thứ Hai 23/11/2026, tính đến 16:30: chưa có bài."
    assert await told(product) == [("board", said), ("second board", said)]


async def test_only_working_days_have_a_log(product: Product) -> None:
    await run(product, "23/11/2026 17:00")
    await run(product, "24/11/2026 20:00")
    waiting = await product.database.read(
        lambda records: records.one(Deadline, kind=daily.LOG, fired_at=None)
    )
    assert there(waiting).due_at == datetime(2026, 11, 25, 16, 30, tzinfo=ZONE)
    assert [day for day, _ in await logs(product)] == ["2026-11-23"]


async def test_what_is_published_after_the_hour_is_in_the_next_log_with_its_moment(
    product: Product,
) -> None:
    await run(product, "23/11/2026 16:30")
    evening = await published(product, "23/11/2026 17:45")
    await run(product, "25/11/2026 16:30")
    assert (await logs(product))[1:] == [("2026-11-25", [evening])]
    assert "Anh/Chị Webmaster, 17:45 Thứ Hai 23/11): " in (await told(product))[-1][1]


async def test_what_is_published_at_the_hour_sharp_is_denied_by_no_log(product: Product) -> None:
    """The log of the hour was closed a moment before: it speaks of what was before."""
    await run(product, "23/11/2026 16:30")
    sharp = await published(product, "23/11/2026 16:30")
    head = "Nhật ký đăng tải Thứ Hai 23/11/2026: 1 bài\n• "
    assert there(await asked(product, "board", date(2026, 11, 23))).startswith(head + sharp)
    await run(product, "25/11/2026 16:30")
    assert await logs(product) == [("2026-11-23", []), ("2026-11-25", [sharp])]
    said = [text for who, text in await told(product) if who == "board"]
    assert said[0] == "Nhật ký đăng tải Thứ Hai 23/11/2026, tính đến 16:30: chưa có bài."
    assert f"• {sharp} · Hội thảo logistics xanh" in said[1]
    assert "16:30 Thứ Hai 23/11" in said[1]


async def test_after_an_outage_one_log_covers_the_days_it_missed(product: Product) -> None:
    monday = await published(product, "23/11/2026 14:00")
    friday = await published(product, "27/11/2026 09:00")
    await product.app.do(UseRules(RULES))
    await run(product, "27/11/2026 10:00")
    assert await logs(product) == [("2026-11-23", [monday, friday])]
    assert [who for who, _ in await told(product)] == ["board", "second board", "head"]
    head = "Nhật ký đăng tải Thứ Hai 23/11/2026 – Thứ Sáu 27/11/2026: 2 bài"
    assert (await told(product))[0][1].startswith(head)
    later = await published(product, "27/11/2026 15:00")
    await run(product, "27/11/2026 16:30")
    assert (await logs(product))[1:] == [("2026-11-27", [later])]


async def test_the_first_log_begins_when_it_was_switched_on(product: Product) -> None:
    """Off while something is published, on over a weekend: what comes from then on is in the first log."""
    off = "\n".join(line for line in RULES.splitlines() if not line.startswith("daily_log:"))
    await use(product, off)

    def forget(records: Records) -> None:
        for row in records.all(Deadline, kind=daily.LOG):
            records.remove(row)

    await product.database.writer.write_first(forget)
    product.strange.add("audit.kind another")
    await product.change(await product.newest(AuditEntry, kind=posts.BEGINS), kind="another")
    await published(product, "27/11/2026 17:00")
    await use(product, RULES)
    saturday = await published(product, "28/11/2026 09:00")
    await run(product, "30/11/2026 16:30")
    assert await logs(product) == [("2026-11-30", [saturday])]


async def use(product: Product, rules: str) -> None:
    """A start with these rules, which an administrator applies."""
    product.app = await started(product.database, rules, product.clock)
    told = await product.newest(Notice, key=NOTICE, person=product.ids["administrator"])
    await product.app.do(AnswerOffer(product.actor("administrator"), told.id, "apply"))


async def test_a_clock_set_back_makes_no_second_log_and_loses_nothing(product: Product) -> None:
    first = await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    second = await published(product, "23/11/2026 15:40")
    await product.app.do(UseRules(RULES))
    await run(product, "23/11/2026 16:31")
    assert await logs(product) == [("2026-11-23", [first])]
    await run(product, "25/11/2026 16:30")
    assert await logs(product) == [("2026-11-23", [first]), ("2026-11-25", [second])]


async def test_a_restart_keeps_the_hour_and_a_changed_hour_counts_at_once(product: Product) -> None:
    await product.app.do(UseRules(RULES))
    rules = RULES.replace('daily_log: {at: "16:30"', 'daily_log: {at: "15:00"')
    await use(product, rules)
    await run(product, "23/11/2026 15:00")
    await run(product, "23/11/2026 17:00")
    assert [day for day, _ in await logs(product)] == ["2026-11-23"]


async def test_more_than_twenty_are_counted_and_long_links_fit_a_message(product: Product) -> None:
    first = await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    log = await product.newest(LoggedDay)
    for link, shown in ((LINK, 20), (LINK + "x" * 400, 6)):
        entries = [{**log.entries[0], "link": link} for _ in range(23)]
        await product.change(log, entries=entries)
        text = (await told(product))[0][1]
        assert text.count(first) == shown
        assert text.endswith(f"Và {23 - shown} bài khác.")
        assert text.count(link) == shown
        assert len(text) <= 4096


async def test_what_was_put_up_is_proven_by_photos_or_words(product: Product) -> None:
    await published(product, "23/11/2026 14:00")
    task = await product.newest(Task)
    proofs: list[tuple[dict[str, object], str]] = [
        ({"link": None, "photos": [1, 2]}, "Webmaster): 2 ảnh chụp"),
        ({"link": None, "note": "Treo ở cổng", "photos": []}, "Webmaster): Treo ở cổng"),
        ({"link": None, "note": "", "photos": []}, "Anh/Chị Webmaster)"),
    ]
    for proof, said in proofs:
        await product.change(task, **proof)
        assert there(await asked(product, "board", date(2026, 11, 23))).endswith(said)


async def test_a_group_is_told_instead_of_its_people(product: Product) -> None:
    await product.app.do(BindGroup(product.actor("administrator"), "-100", "BGH", "board", None))
    await run(product, "23/11/2026 16:30")
    chat = await product.newest(Chat)
    assert [who for who, _ in await told(product)] == [f"chat {chat.id}"]


async def test_who_has_all_of_it_is_not_told_of_their_unit_again(product: Product) -> None:
    def appoint(records: Records) -> None:
        since = datetime(2026, 1, 1, tzinfo=UTC)
        id = product.ids["board"]
        records.add(Membership(person=id, role="unit_head", unit="economics", since=since))

    await product.database.writer.write_first(appoint)
    await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    assert [who for who, _ in await told(product)] == ["board", "second board", "head"]


# proof


@pytest.mark.parametrize("what", ["entries", "link", "at", "digest", "removed", "slipped in"])
async def test_an_altered_log_is_found(product: Product, what: str) -> None:
    await published(product, "23/11/2026 14:00")
    await run(product, "23/11/2026 16:30")
    assert await altered(product) is None

    def alter(records: Records) -> None:
        log = there(records.one(LoggedDay))
        if what == "entries":
            records.change(log, entries=[])
        elif what == "link":
            records.change(log, entries=[{**log.entries[0], "link": LINK + "x"}])
        elif what == "at":
            records.change(log, at=log.at + timedelta(seconds=1))
        elif what == "digest":
            records.change(log, digest="0" * 64)
        elif what == "removed":
            records.remove(log)
        else:
            records.add(LoggedDay(day="2026-11-20", entries=[], digest=log.digest, at=log.at))

    await product.database.writer.write_first(alter)
    assert await altered(product) == ("2026-11-20" if what == "slipped in" else "2026-11-23")


async def altered(product: Product) -> str | None:
    return daily.first_altered(await product.all(AuditEntry), await product.all(LoggedDay))
