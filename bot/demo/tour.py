"""The tour: the story is played on the stage, told as it happens, and summed up."""

import asyncio
import signal
import time
from datetime import datetime

from rich.text import Text

from bot.demo.moves import NotDone, Scene
from bot.demo.nursery import Nursery
from bot.demo.organisation import ADMINISTRATOR, PEOPLE, settle_in
from bot.demo.page import Page
from bot.demo.prompt import converse
from bot.demo.screen import Screen
from bot.demo.stage import NotStarted, open_stage
from bot.demo.story import LINK, STEPS, ZONE, Step
from bot.demo.transcript import Transcript
from bot.sandbox.client import NoSuchButton, NotShown, SandboxError
from bot.tasks import Tasks
from workflow.audit import first_broken

MORNING = datetime(2026, 11, 23, 9, 55, tzinfo=ZONE)
TEN = datetime(2026, 11, 23, 10, 0, tzinfo=ZONE)
TROUBLES = 6
INDENT = Text("  ")


async def perform(screen: Screen, nursery: Nursery, *, tour_only: bool, page: bool = False) -> int:
    """Set the stage, play the tour, hand over to the terminal or the page. Answers the exit code."""
    if task := asyncio.current_task():
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    tasks = Tasks()
    async with open_stage(MORNING, nursery) as stage:
        try:
            await settle_in(stage)
        except (NotShown, NoSuchButton, SandboxError) as error:
            why = "\n".join([str(error), *stage.troubles()[-TROUBLES:]])
            raise NotStarted(f"Chưa dựng được đơn vị chạy thử: {why}") from None
        transcript = Transcript(stage, screen, ZONE)
        scene = Scene(stage, transcript)
        await stage.settle()
        await stage.sandbox.clock_forward((TEN - stage.office.now()).total_seconds())
        await transcript.skip()
        await Page(scene, tasks).open()
        screen.say(f"Trang xem trực tiếp, chỉ mở được trên máy này: {stage.sandbox.page}")
        transcript.aside = {stage.people[ADMINISTRATOR.key].id}
        screen.say(
            f"Đã dựng Trường Đại học Biển Xanh: {len(PEOPLE)} người vào bằng đường dẫn mời, "
            "nhóm Phòng Truyền thông đã gắn. "
            "Đồng hồ cơ quan: 10:00 Thứ Hai 23/11/2026. Thẻ được sửa tại chỗ: “…” là phần không đổi."
        )
        went_well = await _play(scene, screen)
        transcript.aside = set()
        if page:
            await asyncio.Event().wait()
        if went_well and not tour_only:
            await converse(scene, screen)
        await tasks.stop(0)
        return 0 if went_well else 1


async def _play(scene: Scene, screen: Screen) -> bool:
    began, durations = time.monotonic(), []
    for number, step in enumerate(STEPS, 1):
        screen.title(f"{number}/{len(STEPS)} · {step.title}")
        started = time.monotonic()
        if not await _step(scene, screen, step):
            screen.warn(f"Bước {number} “{step.title}” không diễn ra như mong đợi; dừng tại đây.")
            return False
        durations.append(time.monotonic() - started)
    return await _sum_up(scene, screen, durations, time.monotonic() - began)


async def _step(scene: Scene, screen: Screen, step: Step) -> bool:
    for move in step.moves:
        try:
            await move.play(scene)
        except (NotDone, SandboxError) as error:
            await scene.transcript.catch_up(patience=1.0)
            _explain(scene, screen, error)
            return False
        await scene.transcript.catch_up()
    return True


def _explain(scene: Scene, screen: Screen, error: NotDone | SandboxError) -> None:
    """What was expected, what the chat shows, what the log complains of."""
    screen.warn(f"Mong đợi: {error}")
    if isinstance(error, NotDone):
        screen.say("Thực tế:")
        for line in error.shows:
            screen.put(Text(line), INDENT)
    troubles = scene.stage.troubles()[-TROUBLES:]
    if troubles:
        screen.say("Nhật ký của bot:")
        for line in troubles:
            screen.put(Text(line, "dim"), INDENT)


async def _sum_up(scene: Scene, screen: Screen, durations: list[float], total: float) -> bool:
    request = await scene.stage.newest_request()
    entries = await scene.stage.audit()
    broken = first_broken(entries)
    screen.title("Tóm tắt")
    if request is None or request.outcome != "confirmed":
        screen.warn("Mong đợi: yêu cầu đã khép lại và được xác nhận đúng. Cơ sở dữ liệu không ghi như vậy.")
        return False
    each = " · ".join(map(_seconds, durations))
    screen.say(f"Yêu cầu     {request.reference} · Đã đăng, đã kiểm tra lại")
    screen.say(f"Các bước    {len(durations)} bước, {_seconds(total)} giây ({each})")
    screen.say(f"Tin nhắn    {scene.transcript.count} tin của người và của Loa")
    screen.say(f"Đường dẫn   {LINK}")
    chain = (
        f"{len(entries)} mục, chuỗi băm liền mạch" if broken is None else f"chuỗi băm đứt tại mục {broken.id}"
    )
    screen.say(f"Nhật ký     {chain}")
    return broken is None


def _seconds(amount: float) -> str:
    return f"{amount:.1f}".replace(".", ",")
