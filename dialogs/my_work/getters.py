"""The content of the lists and of the window of one request."""

from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.finding import SOUGHT
from dialogs.here import Here, here
from dialogs.widgets import bold, paged, shown, with_hints
from wording import Marked, body_text
from wording.marked import join, plain
from workflow.form.answer_shown import AnswerShown
from workflow.lines import Line
from workflow.model import Media
from workflow.office.work_list import TABS, work_list
from workflow.requests import queries, told
from workflow.requests.cards.body import body as body_of_card
from workflow.requests.drafts.last_look import attached
from workflow.requests.queries import Seen
from workflow.requests.search import searching
from workflow.requests.shares import Share, shares
from workflow.text import cut
from workflow.work import Actor, Work

HEAD = 300
PAGE = 3300
Data = dict[str, Any]


def tab_of(manager: DialogManager) -> str:
    """The list that is open; the first where it is one that there is no more."""
    tab = str(manager.dialog_data.get("tab"))
    return tab if tab in TABS else TABS[0]


async def get_lists(dialog_manager: DialogManager, **_: object) -> Data:
    at, tab, page = here(dialog_manager), tab_of(dialog_manager), drawn_list.page(dialog_manager)
    found = await at.app.ask(lambda work: work_list(work, at.actor, tab, page))
    tabs = [(at.say(f"dialog-tab-{name}", count=count), TABS.index(name)) for name, count in found.others]
    return {**drawn_list.draw(dialog_manager, found.view), "tabs": tabs}


async def get_found(dialog_manager: DialogManager, **_: object) -> Data:
    """A page of what is found by the words that were typed, or how to seek."""
    at, page = here(dialog_manager), drawn_list.page(dialog_manager)
    typed = str(dialog_manager.dialog_data.get(SOUGHT, ""))
    found = await at.app.ask(lambda work: searching.listed(work, work.require_person(at.actor), typed, page))
    return drawn_list.draw(dialog_manager, found)


Full = tuple[Seen, list[Line], tuple[AnswerShown, ...], tuple[Media, ...], tuple[Share, ...]]


def full(work: Work, actor: Actor, id: int) -> Full | None:
    """A request with its newest text, and with the last reminder of it that its reader had."""
    person = work.require_person(actor)
    seen = queries.see(work, person, id)
    if seen is None:
        return None
    answers, media = body_of_card(work, seen.kind, seen.reader.sees(seen.revision.answers))
    return seen, told.last(work, person, seen.request), answers, media, shares(work, seen.request)


def _not_shown(seen: Seen) -> list[Line]:
    """The line that says how many answers are hidden, unless its card says so."""
    return [each for each in seen.reader.not_shown(seen.revision.answers) if each not in seen.view.said]


async def get_request(dialog_manager: DialogManager, **_: object) -> Data:
    """State, what happened, the text: page by page when it is long."""
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["request"])
    found = await at.app.ask(lambda work: full(work, at.actor, id))
    if found is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    seen, reminded, answers, media, spent = found
    said = (*seen.view.said, *seen.walk, *reminded, *_not_shown(seen))
    lines = [*(at.line(line) for line in said), *_shares(at, spent)]
    top = join("\n", [bold(at.line(seen.view.head)), *(plain(line) for line in lines)])
    body = body_text(answers, media, at.language, at.wording, at.limits)
    pages = join("\n\n", [top, body, plain("\n".join(map(at.line, attached(media))))]).pages(PAGE) or [
        Marked()
    ]
    where = paged(dialog_manager, pages)
    page = at.say("dialog-page", page=where["page"] + 1, pages=where["pages"]) if where["pages"] > 1 else ""
    return {
        "text": with_hints(dialog_manager, shown(pages[where["page"]], page, between="\n\n")),
        "alive": True,
        "is_of_queue": "queue" in dialog_manager.dialog_data,
        "is_of_work": "queue" not in dialog_manager.dialog_data,
        "can_supplement": seen.can_supplement,
        "can_send_again": seen.can_send_again,
        "can_copy": seen.can_copy,
        "is_found": SOUGHT in dialog_manager.dialog_data,
        "can_withdraw": seen.can_withdraw,
        "can_ask": seen.can_ask,
        "can_hand_over": seen.to_hand_over is not None,
        "can_take_over": seen.can_take_over,
        "can_end": seen.can_end,
        "can_recall": seen.can_recall,
        "can_correct": seen.can_correct,
        "can_reopen": seen.can_reopen,
        "can_hand_back": [(at.line(said), id) for said, id in seen.can_hand_back],
        "can_take_from": [(at.line(said), id) for said, id in seen.can_take_from],
        **where,
    }


def _shares(at: Here, spent: tuple[Share, ...]) -> list[str]:
    """One line with everybody's share of the time."""
    said = [
        at.say("share", title=share.title, who=share.who, time=_time(at, share.minutes))
        if share.title
        else at.say("share-sender", time=_time(at, share.minutes))
        for share in spent
    ]
    return [at.say("share-line", shares=" · ".join(said))] if said else []


def _time(at: Here, minutes: int) -> str:
    """“2 giờ 10 phút” of the office's time."""
    hours, rest = divmod(minutes, 60)
    return (
        at.say("share-hours", hours=hours, minutes=rest) if hours else at.say("share-minutes", minutes=rest)
    )


async def get_withdraw(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["request"])
    found = await at.app.ask(lambda work: queries.see(work, work.require_person(at.actor), id))
    if found is None:
        return {"text": shown(at.say("refusal-gone")), "alive": False}
    text = shown(bold(cut(at.line(found.named), HEAD)), at.say("card-withdraw-sure"))
    return {"text": with_hints(dialog_manager, text), "alive": True}
