"""F16: twenty people press within a tenth of a second; one wins, nineteen are told who and when."""

import asyncio
import time
from functools import partial
from pathlib import Path

from sandbox.client import Person
from storage.offline import with_records
from tests.faults.broken import BrokenOffice, open_broken, report
from tests.faults.invariants import check_all, extras, person_at

APPROVERS = 20
ROUNDS = 25

CARDS = """
    SELECT a.external, p.card, CAST(p.message AS INTEGER), v.id,
        (SELECT max(id) FROM revision WHERE request = r.id)
    FROM request r JOIN visit v ON v.request = r.id AND v.left_at IS NULL AND v.stage = 'board'
    JOIN card c ON c.request = r.id JOIN card_part p ON p.card = c.id AND p.post = c.post AND p.n = 0
    JOIN account a ON a.person = c.person AND a.external = p.place WHERE r.id = ?
"""


async def press(office: BrokenOffice, person: Person, card: int, message: int, data: str) -> str:
    """Press, and answer what the person is told."""
    given = await office.sandbox.admin(
        "press", person=person.id, message_id=message, data=f"1:{card}:pass:{data}"
    )
    answer = (await office.sandbox.admin("answer", query=given["query"], timeout=30))["answer"]
    return str(answer["text"])


async def test_twenty_press_at_once(way: str, tmp_path: Path) -> None:
    async with open_broken(tmp_path, webhook=way == "webhook", staff=ROUNDS) as office:
        board = await office.people_called(APPROVERS - 2, "Phó Hiệu trưởng")
        for person in board:
            with_records(
                office.database,
                partial(office.register, person=person, role="board", unit="board_of_rectors"),
            )
        board += [office.people["minh"], office.people["thu"]]
        requests = [office.send(staff) for staff in office.staff]
        for request in requests:
            office.decide(request, "khang", "yến")
        await office.start()
        await office.settle()
        for request in requests:
            await one_round(office, board, request)
        await office.settle()
        await check_all(office)
        assert await extras(office) == {}


async def one_round(office: BrokenOffice, board: list[Person], request: int) -> None:
    """Everybody sees the card and presses."""
    by_id = {str(person.id): person for person in board}
    rows = [row for row in office.ask(CARDS, request) if row[0] in by_id]
    assert len(rows) == APPROVERS
    seen = (await office.sandbox.admin("events", after=10**15))["seq"]
    began = time.monotonic()
    told = await asyncio.gather(
        *(
            press(office, by_id[who], card, message, f"{visit}.{revision}")
            for who, card, message, visit, revision in rows
        )
    )
    presses = [
        e["time"] for e in await office.sandbox.events(after=seen, limit=50_000) if e["type"] == "press"
    ]
    report(
        fault="F16", pressed=round(presses[-1] - presses[0], 3), answered=round(time.monotonic() - began, 2)
    )
    reference = office.ask("SELECT reference FROM request WHERE id = ?", request)[0][0]
    decisions = office.ask(
        "SELECT person, name FROM decision d JOIN person p ON p.id = d.person WHERE visit = ?", rows[0][3]
    )
    assert len(decisions) == 1
    person, name = decisions[0]
    won = [who for (who, *_), said in zip(rows, told, strict=True) if said == f"{reference}: đã phê duyệt."]
    assert [person_at(office, by_id[who]) for who in won] == [person]
    given_name = name.split()[-1]
    lost = [
        said for said in told if said.startswith("Yêu cầu đã được") and f"{given_name} phê duyệt lúc" in said
    ]
    assert len(lost) == APPROVERS - 1
    entries = (
        "SELECT count(*) FROM audit WHERE subject = ? AND kind = 'decided.pass' AND body LIKE '%\"board\"%'"
    )
    assert office.ask(entries, reference) == [(1,)]
