"""Payloads of buttons and links that were sent: they stand in chats, and are read for ever.

A line is added when a button sends something new. None is changed or taken away: what a chat shows cannot be.
"""

import json
import re
from pathlib import Path

import pytest

from handlers.binding import Chosen
from tests.kit.choices import IN_LISTS, all_kinds, read
from workflow.cards.choices import OpenMenu, Payload, ToPlace
from workflow.cards.payloads import ByInvitation, OnCard, OnGroup, OnInvitation, OnLog, OnNotice, OnWayIn
from workflow.events.choices import ToNeed
from workflow.notices.choices import RestDigest
from workflow.people.choices import RefuseArrival
from workflow.requests.cards.choices import (
    AskMissing,
    BeSureToWithdraw,
    DecideTyped,
    EndUnanswered,
    FindRight,
    GiveReason,
    GiveVisitBack,
    LeaveLink,
    NoOpinion,
    Pass,
    Proceed,
    ReturnTo,
    TakeTask,
    TakeVisit,
    TakeVisitOver,
    ToAdvice,
    ToCard,
    ToEdit,
    ToHandOver,
    ToHandOverVisit,
    ToMistake,
    ToOpinion,
    ToPass,
    ToReason,
    ToReopen,
    ToResult,
    ToReturn,
    ToSee,
    ToStep,
    ToSupplement,
    ToTrouble,
    ToWaive,
    WantPackage,
)
from workflow.rounds.choices import (
    Accept,
    AskHelp,
    GiveHelp,
    LeaveAll,
    LeaveAnswer,
    LeaveItem,
    ToItem,
    ToRedo,
    WantRegister,
)
from workflow.rules.choices import DecideOffer, RefuseOffer, SignInstead

TOKEN = "kX3v-0_Qd9Zb1mTn7RyWuA"
SENT: dict[str, Payload | Chosen] = {
    # on a card of a request
    "1:52:pass:30.14": Pass(30, 14),
    "1:99:more:57.24:0": GiveReason("more", 57, 24, 0),
    "1:46:return:27.12:3": GiveReason("return", 27, 12, 3),
    "1:46:return-to:27.12:1:3": ReturnTo(27, 12, 1, 3),
    "1:30:missing:27.12": AskMissing(27, 12),
    "1:35:refuse:21.10:11": GiveReason("refuse", 21, 10, 11),
    "1:52:typed:1795426200:pass:30.14": DecideTyped(1795426200, "pass", 30, 14),
    "1:52:typed:1795426200:more:30.14": DecideTyped(1795426200, "more", 30, 14),
    "1:52:hold:30": TakeVisit(30),
    "1:38:over:22": TakeVisitOver(22),
    "1:106:back:20": GiveVisitBack(20),
    "1:30:take:4": TakeTask(4),
    "1:92:keep:12": LeaveLink(12),
    "1:92:none:3": NoOpinion(3),
    "1:30:package:": WantPackage(),
    "1:69:right:4": FindRight(4),
    "1:20:proceed:10": Proceed(10),
    "1:20:end:2": EndUnanswered(2),
    "1:19:withdraw:": BeSureToWithdraw(),
    "1:33:menu:": OpenMenu(),
    "1:46:menu:changes": OpenMenu("changes"),
    "1:35:menu:more": OpenMenu("more"),
    "1:35:menu:more.1": OpenMenu("more.1"),
    "1:46:menu:return": OpenMenu("return"),
    "1:46:menu:return.1": OpenMenu("return.1"),
    "1:35:menu:refuse": OpenMenu("refuse"),
    "1:35:menu:refuse.2": OpenMenu("refuse.2"),
    "1:35:menu:refuse:11": OpenMenu("refuse:11"),
    "1:19:menu:withdraw": OpenMenu("withdraw"),
    "1:20:menu:end": OpenMenu("end"),
    "1:20:menu:end.1": OpenMenu("end.1"),
    "1:38:menu:over": OpenMenu("over"),
    # on a card of a round
    "1:33:menu:items": OpenMenu("items"),
    "1:33:menu:help": OpenMenu("help"),
    "1:33:menu:unchanged": OpenMenu("unchanged"),
    "1:33:menu:item-directory": OpenMenu("item-directory"),
    "1:33:unchanged:": LeaveAll(),
    "1:33:same:directory": LeaveItem("directory"),
    "1:33:help:directory": AskHelp("directory"),
    "1:93:helped:": GiveHelp(),
    "1:93:register:": WantRegister(),
    "1:93:so:1:directory": LeaveAnswer(1, "directory"),
    "1:93:accept:": Accept(),
    # under a notice
    "2:16:apply": DecideOffer("apply"),
    "2:16:keep": DecideOffer("keep"),
    "2:16:sure": DecideOffer("sure"),
    "2:16:sign": DecideOffer("sign"),
    "2:16:unsigned-3": RefuseOffer(3),
    "2:16:instead-agreed": SignInstead("agreed"),
    "2:1:know": RestDigest("know"),
    "2:1:later": RestDigest("later"),
    "2:8:unbind-15-12": RefuseArrival(15, 12),
    # under a daily log, an invitation, and in the menu that binds a group
    "3:2026-11": OnLog("2026-11"),
    f"5:yes:{TOKEN}": OnInvitation("yes", TOKEN),
    f"5:no:{TOKEN}": OnInvitation("no", TOKEN),
    "g:desk": Chosen("desk"),
    "g:unit_head:3": Chosen("unit_head", unit=3),
    "g:unit_head~2": Chosen("unit_head", page=2),
    "g:~1": Chosen("", page=1),
    # ways into the private chat, where they are pressed there
    "4:work": ToPlace("work"),
    "4:new": ToPlace("new"),
    "4:away": ToPlace("away"),
    "4:waiting": ToPlace("waiting"),
    "4:queue": ToPlace("queue"),
    "4:give-7": ToHandOverVisit(7),
    "4:see-1": ToSee(1),
    "4:card-8": ToCard(8),
    "4:edit-11": ToEdit(11),
    "4:add-3": ToSupplement(3),
    "4:need-4": ToNeed(4),
    "4:link-6": ToResult(6),
    "4:wrong-4": ToMistake(4),
    "4:waive-4": ToWaive(4),
    "4:hand-4": ToHandOver(4),
    "4:end-2": ToStep("end", 2),
    "4:recall-8": ToStep("recall", 8),
    "4:reopen-15": ToReopen(15),
    "4:trouble-15": ToTrouble(15),
    "4:item-7-5": ToItem(7, 5),
    "4:redo-7": ToRedo(7),
    "4:more-57-24": ToReason("more", 57, 24),
    "4:return-57-24": ToReason("return", 57, 24),
    "4:refuse-57-24": ToReason("refuse", 57, 24),
    "4:return-to-57-24-2": ToReturn("return", 57, 24, 2),
    "4:escalate-57-24": ToReason("escalate", 57, 24),
    "4:pass-57-24": ToPass(57, 24),
    "4:opinion-57": ToOpinion(57),
    "4:advise-3": ToAdvice(3),
    # the same ways by links, from a group, and the links of invitations
    "see-1": ToSee(1),
    "card-8": ToCard(8),
    "link-4": ToResult(4),
    "refuse-57-24": ToReason("refuse", 57, 24),
    "item-7-5": ToItem(7, 5),
    "redo-7": ToRedo(7),
    "work": ToPlace("work"),
    f"i-{TOKEN}": ByInvitation(TOKEN),
}
AROUND = {OnCard, OnNotice, OnWayIn, OnGroup}  # of a choice, which stands in the table instead
CHATS = sorted((Path(__file__).parents[1] / "upgrade").glob("*/chats.jsonl"))


@pytest.mark.parametrize("payload", SENT)
def test_a_payload_that_was_sent_is_read_as_it_was_meant(payload: str) -> None:
    assert read(payload) == [SENT[payload]]
    written = SENT[payload].pack()
    assert payload.endswith(written)
    assert re.fullmatch(r"[12]:\d+:|4:|", payload.removesuffix(written))


def test_no_kind_of_choice_is_missing() -> None:
    assert {type(choice) for choice in SENT.values()} == (all_kinds() - AROUND - {*IN_LISTS}) | {Chosen}


@pytest.mark.parametrize("chats", CHATS, ids=[path.parent.name for path in CHATS])
def test_what_a_kept_chat_shows_is_read(chats: Path) -> None:
    """Windows have payloads of their own, which their library reads: those are pressed in `tests/upgrade`."""
    text = chats.read_text("utf-8")
    found = {json.loads(said) for said in re.findall(r'"callback_data": *("(?:[^"\\]|\\.)*")', text)}
    buttons = {payload for payload in found if "\x1d" not in payload}
    links = set(re.findall(r"\?start=([\w-]+)", text))
    assert len(buttons) > 100
    assert links
    assert [payload for payload in sorted(buttons | links) if len(read(payload)) != 1] == []
