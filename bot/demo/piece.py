"""The piece that is played: rules, the people of its stage, and its story."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot.check import examine
from bot.demo.composed import composed
from bot.demo.made_up import made_up
from bot.demo.organisation import DEMONSTRATION
from bot.demo.stage import NotStarted, Scenery
from bot.demo.story import Step, days_of, steps
from bot.demo.tour_moves import Scene
from bot.demo.troupe import Troupe
from workflow.spec import RequestType, Spec, decoded, load

Story = Callable[[Scene, datetime], AsyncIterator[Step]]
NOBODY_SENDS = (
    "{file}: chưa ai gửi được loại yêu cầu nào vào ngày {day:%d/%m/%Y}. Ghi ở sent_by (hoặc submits) vai trò "
    "gửi được, ở for_units đơn vị có vai trò ấy, ở from ngày đã đến."
)


@dataclass(frozen=True)
class Piece:
    """Rules with everybody who plays them. `story` tells it on a scene from a moment on."""

    scenery: Scenery
    story: Story


def demonstration() -> Piece:
    """The demonstration's own. Raises NotStarted."""
    rules = _config_file()
    text, spec = _read(rules)
    return Piece(Scenery(rules, text, spec, DEMONSTRATION), _own_story)


def of_file(rules: Path, begin: datetime) -> Piece:
    """The first story of a file, with people made up from it. Raises NotStarted, with the cure."""
    text, spec = _read(rules)
    kind, troupe = _first(spec, rules, begin)
    return Piece(Scenery(rules.resolve(), text, spec, troupe), lambda scene, _: composed(scene, kind))


def _first(spec: Spec, rules: Path, begin: datetime) -> tuple[RequestType, Troupe]:
    """The first type that somebody can send then."""
    for kind in spec.request_types.values():
        if kind.phases is None and (kind.from_ is None or kind.from_ <= begin.date()):
            try:
                return kind, made_up(spec, kind)
            except LookupError:
                continue
    raise NotStarted(NOBODY_SENDS.format(file=rules.name, day=begin))


async def _own_story(scene: Scene, begin: datetime) -> AsyncIterator[Step]:
    calendar = await scene.stage.running.app.ask(lambda work: work.calendar)
    told = steps(days_of(begin, calendar))
    for step in told:
        yield replace(step, of=len(told))


def _config_file() -> Path:
    """The demonstration organisation's rules, from the checkout or from where one stands."""
    for place in (Path(__file__).parents[2], Path.cwd()):
        if (place / "config.yaml").is_file():
            return place / "config.yaml"
    raise NotStarted("Không tìm thấy config.yaml. Chạy lại lệnh này trong thư mục dự án Loa.")


def _read(rules: Path) -> tuple[str, Spec]:
    """The file as text and as rules."""
    usable, lines = examine(rules, "vi")
    if not usable:
        said = "\n".join(lines)
        raise NotStarted(f"{said}\nSửa các chỗ đã nêu rồi chạy lại; kiểm tra bằng: loa check {rules}")
    text = decoded(rules.read_bytes(), rules.name)
    return text, load(text, rules.name)
