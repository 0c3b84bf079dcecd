"""F22: a thousand strangers write at once; the office hardly notices."""

import asyncio
import time
from pathlib import Path

from sandbox.client import Person
from tests.faults.broken import BrokenOffice, open_broken, report

STRANGERS, EACH = 1000, 4
ALLOWED = 3.0  # seconds, for 95 of 100 answers, two tests at once; behind the strangers it would be minutes
PRESENT = "Đang ghi nhận"


async def flood(office: BrokenOffice, strangers: list[Person]) -> None:
    """Each writes and guesses at invitations; a few at a time, as a network would bring them."""

    async def writes(person: Person) -> None:
        for n in range(EACH):
            async with few:
                words = f"/start i-{person.id:022}" if n == 1 else f"xin chào {n}"
                await office.sandbox.admin("say", person=person.id, text=words)

    few = asyncio.Semaphore(8)
    await asyncio.gather(*map(writes, strangers))


async def measured(person: Person, until: asyncio.Task[None]) -> list[float]:
    """How long a member waits for each answer while strangers write."""
    took = list[float]()
    while not until.done() or len(took) < 20:
        began = time.monotonic()
        await person.say("/vang")
        await person.wait_for(PRESENT, timeout=60)
        took.append(time.monotonic() - began)
        await asyncio.sleep(0.1)
    return sorted(took)


async def test_a_thousand_strangers_beside_a_member(way: str, tmp_path: Path) -> None:
    """The member is answered in time, an invitation works, and the strangers leave little behind."""
    async with open_broken(tmp_path, webhook=way == "webhook", staff=1) as office:
        office.extra["LOA_PACE"] = "on"
        strangers = [Person(office.sandbox, await office.sandbox.admin("person", name=f"Người lạ {n}"))
                     for n in range(STRANGERS)]  # fmt: skip
        office.invite("invitation-of-a-newcomer", "Nguyễn Văn Mới")
        newcomer = await office.sandbox.person("Nguyễn Văn Mới")
        await office.start()
        await office.settle()
        flooding = asyncio.ensure_future(flood(office, strangers))
        began = time.monotonic()
        waits = asyncio.ensure_future(measured(office.staff[0].person, flooding))
        await asyncio.sleep(1)
        joined = time.monotonic()
        await newcomer.start("i-invitation-of-a-newcomer")
        await newcomer.wait_for("Đường dẫn này dành cho", timeout=30)
        await newcomer.press("Đúng")
        await newcomer.wait_for("/trogiup", timeout=30)
        joined = time.monotonic() - joined
        took = await waits
        p95 = took[int(len(took) * 0.95) - 1]
        rows = office.ask("SELECT count(*) FROM inbox WHERE lane = 'strangers'")[0][0]
        report(fault="F22", way=way, seconds=round(time.monotonic() - began, 1), answers=len(took),
               p95=round(p95, 3), joined=round(joined, 2), rows=rows)  # fmt: skip
        assert p95 <= ALLOWED
        assert joined <= 5
        assert rows <= 2 * STRANGERS
        refusals = [
            c["chat"]
            for c in await office.sandbox.calls("sendMessage")
            if "chưa được gắn" in str(c["params"])
        ]
        assert len(refusals) == len(set(refusals)), "one refusal an hour"
        said = [line for line in office.log.read_text("utf-8").splitlines() if "unknown here" in line]
        assert 1 <= len(said) <= 3
        assert office.ask("SELECT count(*) FROM inbox WHERE state = 'dead'") == [(0,)]
