"""Photos as a result: returned as they were seen, by those whose task it is."""

from datetime import timedelta

from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.rules.talking import Talking
from tests.rules.test_lead_times import product, refusal, released
from workflow.actions import AddPhoto, ArrangePhotos, CaptionPhotos, GivePhotos, OfTask, PublishTask
from workflow.media.files import SentFile
from workflow.model import Media, Recheck, Task

__all__ = ["product"]
pytestmark = on_monday


def photo(product: Product, task: Task, unique: str, position: int) -> AddPhoto:
    file = SentFile("photo", f"id-{unique}", unique, position, caption=unique.upper())
    return AddPhoto(product.actor("desk"), OfTask(task.id), file)


async def seen(product: Product, task: Task) -> tuple[tuple[int, str], ...]:
    """The photos of a task as they are now."""
    media = {each.id: each for each in await product.all(Media)}
    return tuple((id, media[id].caption) for id in (await product.newest(Task, id=task.id)).photos)


async def test_a_result_of_photos(product: Product) -> None:
    task, desk = await released(product, "banner"), product.actor("desk")
    assert (await product.app.do(PublishTask(desk, task.id))).problem == "result-no-photo"
    for unique, position in (("b", 2), ("a", 1), ("b", 0), ("c", 3)):
        added = await product.app.do(photo(product, task, unique, position))
        assert added.problem == ("same-photo" if added.count == 2 and unique == "b" else None)
    (b, _), (a, _), (c, _) = await seen(product, task)
    await product.app.do(ArrangePhotos(desk, OfTask(task.id), (b, a, c), (c, b)))
    await product.app.do(CaptionPhotos(desk, OfTask(task.id), ((b, "Cổng chính"),)))
    shown = await seen(product, task)
    assert shown == ((c, "C"), (b, "Cổng chính"))
    for other in ((), shown[:1], shown[::-1], ((c, ""), shown[1]), (*shown, (a, "A"))):
        assert (await product.app.do(PublishTask(desk, task.id, seen=other))).problem == "photos-moved-on"
    await product.app.do(PublishTask(desk, task.id, seen=shown))
    kept = await product.newest(Task, id=task.id)
    assert (kept.state, kept.photos, kept.link, kept.note) == ("done", [c, b], None, "")
    assert await product.all(Recheck)
    for late in (
        photo(product, task, "z", 9),
        ArrangePhotos(desk, OfTask(task.id), (c, b), (b,)),
        CaptionPhotos(desk, OfTask(task.id), ((b, "Cổng phụ"),)),
    ):
        assert (await refusal(product, late)).code == "task-closed"
    assert await seen(product, task) == shown


async def test_photos_are_given_in_a_conversation_as_they_were_seen(product: Product) -> None:
    """When they were put up is said there, too, and kept with the answers."""
    task, desk = await released(product, "banner"), Talking(product, "desk")
    product.clock.moment += timedelta(hours=1)
    assert "gửi ảnh chụp kết quả" in await desk.begin("result", {"task": task.id})
    assert (await desk.say("Đã treo")).problem == "problem-answer-kind-photos"
    await product.app.do(photo(product, task, "a", 1))
    at = product.clock.moment.astimezone(product.app.rulebook.zone) - timedelta(minutes=20)
    assert (await desk.say(f"treo lúc {at:%H:%M}")).became == "found"
    shown = await desk.window()
    assert "Đã nhận 1/10 ảnh, 1 ảnh có chú thích" in shown
    assert f"{at:%H:%M}" in shown
    before = await seen(product, task)
    await product.app.do(photo(product, task, "b", 2))
    given = await product.app.do(GivePhotos(product.actor("desk"), desk.id, before))
    assert given.problem == "problem-photos-moved-on"
    now = await seen(product, task)
    assert (await product.app.do(GivePhotos(product.actor("desk"), desk.id, now))).became == "over"
    kept = await product.newest(Task, id=task.id)
    assert (kept.state, kept.posted_at) == ("done", at.replace(second=0, microsecond=0))


async def test_only_publishers_change_photos_and_only_photos_are_taken(product: Product) -> None:
    task, author = await released(product, "banner"), product.actor("author")
    await product.app.do(photo(product, task, "p", 1))
    ((p, _),) = await seen(product, task)
    for action in (
        AddPhoto(author, OfTask(task.id), SentFile("photo", "h", "u", 1)),
        ArrangePhotos(author, OfTask(task.id), (p,), ()),
        CaptionPhotos(author, OfTask(task.id), ((p, "Cổng phụ"),)),
    ):
        assert (await refusal(product, action)).code == "not-publisher"
    text = AddPhoto(product.actor("desk"), OfTask(task.id), SentFile("document", "h", "u", 1, "a.pdf"))
    assert (await product.app.do(text)).problem == "not-a-photo"
    for action in (
        ArrangePhotos(product.actor("desk"), OfTask(task.id), (p,), (p + 1,)),
        ArrangePhotos(product.actor("desk"), OfTask(task.id), (), ()),
        CaptionPhotos(product.actor("desk"), OfTask(task.id), ((p + 1, "Cổng phụ"),)),
    ):
        assert (await product.app.do(action)).problem == "photos-moved-on"
    assert await seen(product, task) == ((p, "P"),)


async def test_of_a_shuffled_album_that_is_too_large_the_last_are_not_returned(product: Product) -> None:
    task = await released(product, "banner")
    arrivals = (11, 2, 0, 7, 1, 10, 3, 4, 5, 6, 8, 9)
    added = [await product.app.do(photo(product, task, f"p{n}", n)) for n in arrivals]
    assert [each.problem for each in added].count("too-many-photos") == 2
    assert [caption for _, caption in await seen(product, task)] == [f"P{n}" for n in range(10)]


async def test_photos_are_for_tasks_that_return_photos(product: Product) -> None:
    task = await released(product, "press")
    assert (await refusal(product, photo(product, task, "p", 1))).code == "gone"
