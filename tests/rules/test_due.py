"""Firing what has fallen due: a row that fails leaves no trace, and the others go on."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.there import there
from workflow.actions import RunDue
from workflow.deadlines.run_due import BATCH, PAUSE
from workflow.deadlines.set_aside import ATTEMPTS, retry, set_aside
from workflow.model import AuditEntry, Deadline, Notice, Nudge, Task, Visit

TOLD = "notice-set-aside"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        opened.strange.add("deadline.kind strange")
        yield opened


async def until_given_up(product: Product) -> None:
    """Every pause between two attempts goes by."""
    for n in range(ATTEMPTS):
        await product.app.do(RunDue())
        product.clock.moment += PAUSE * 2**n


async def strange(product: Product, before: timedelta = timedelta()) -> Deadline:
    """A row that this program cannot do: one that a newer program wrote."""
    row = Deadline(subject="visit", subject_id=1, kind="strange", due_at=product.clock.moment - before)
    return await product.database.writer.write_first(lambda records: records.add(row))


async def late_task(product: Product) -> Task:
    """A task that is late, of a request whose type no rules name: firing it fails halfway."""
    request, product.broken = await product.reach("publishing"), True
    task = await product.newest(Task, state="open")
    await product.change(request, type="gone")
    product.clock.moment = there(task.due_at)
    return task


async def test_others_go_on_beside_a_row_that_cannot_be_done(product: Product) -> None:
    await product.reach("desk")
    visit = await product.newest(Visit)
    product.clock.moment = there(visit.due_at)
    poison = await strange(product, before=timedelta(days=9))  # the earliest of all
    await product.app.do(RunDue())
    assert (await product.newest(Visit)).late_at == visit.due_at
    poison = await product.newest(Deadline, id=poison.id)
    assert (poison.attempts, poison.fired_at) == (1, None)
    assert poison.due_at == product.clock.moment + PAUSE
    assert "strange" in poison.why


async def test_more_bad_rows_than_fit_into_a_batch_hold_up_nobody(product: Product) -> None:
    await product.reach("desk")
    visit = await product.newest(Visit)
    product.clock.moment = there(visit.due_at)
    long_ago = product.clock.moment - timedelta(9)

    def keep(records: Records) -> None:
        for n in range(BATCH + 10):
            records.add(Deadline(subject="visit", subject_id=n, kind="strange", due_at=long_ago))

    await product.database.writer.write_first(keep)
    while (await product.app.do(RunDue())).count == BATCH:
        pass
    assert (await product.newest(Visit)).late_at == visit.due_at


async def test_a_row_that_never_works_is_set_aside_and_told_once(product: Product) -> None:
    poison = await strange(product)
    await until_given_up(product)
    for _ in range(3):
        product.clock.moment += timedelta(days=1)
        await product.app.do(RunDue())
    poison = await product.newest(Deadline, id=poison.id)
    assert (poison.attempts, poison.fired_at is None) == (ATTEMPTS, False)
    (notice,) = await product.all(Notice, key=TOLD)
    assert (notice.person, notice.values) == (product.ids["administrator"], {"number": poison.id})
    entries = [e for e in await product.all(AuditEntry) if e.kind == "set-aside"]
    assert [e.subject for e in entries] == [f"deadline/{poison.id}"]


async def test_nothing_of_what_failed_halfway_is_kept(product: Product) -> None:
    task = await late_task(product)
    await product.app.do(RunDue())
    assert (await product.newest(Task, id=task.id)).late_at is None
    assert [e for e in await product.all(AuditEntry) if e.kind == "late"] == []
    assert await product.all(Nudge, subject="task") == []


async def test_what_was_set_aside_can_be_tried_again(product: Product) -> None:
    task = await late_task(product)
    await until_given_up(product)
    aside = await product.database.read(set_aside)
    assert {(row.subject, row.subject_id) for row in aside} == {("task", task.id)}
    request = await product.request()
    await product.change(request, type="news")

    def again(records: Records) -> bool:
        return all(retry(records, row.id) for row in aside)

    assert await product.database.writer.write_first(again)
    assert not await product.database.writer.write_first(again)
    await product.app.do(RunDue())
    assert (await product.newest(Task, id=task.id)).late_at == product.clock.moment
    assert await product.database.read(set_aside) == []


async def test_the_next_digest_is_planned_though_one_was_given_up(product: Product) -> None:
    def spoil(records: Records) -> None:
        (digest,) = records.all(Deadline, kind="digest")
        records.change(digest, kind="strange", due_at=product.clock.moment, attempts=ATTEMPTS - 1)

    await product.database.writer.write_first(spoil)
    await product.app.do(RunDue())
    planned = [row for row in await product.all(Deadline, fired_at=None) if row.kind == "digest"]
    assert [row.due_at > product.clock.moment for row in planned] == [True]


async def test_whoever_runs_the_server_lists_and_retries_what_was_set_aside(
    product: Product, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison = await strange(product)
    await until_given_up(product)
    monkeypatch.setenv("LOA_HOME", str(tmp_path))
    said = CliRunner().invoke(cli, ["due", "list"]).output
    assert f"{poison.id}  visit 1 strange" in said
    assert "KeyError" in said
    assert CliRunner().invoke(cli, ["due", "retry", str(poison.id)]).exit_code == 0
    assert CliRunner().invoke(cli, ["due", "retry", str(poison.id)]).exit_code == 1
    assert (await product.app.do(RunDue())).count == 1
