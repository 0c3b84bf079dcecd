"""Everything the office can do: the actions of all rooms, for handlers and dialogs."""

from workflow.announcements.announce_days import Announced, AnnounceDays, RevokeDay
from workflow.cards.press import Press, Pressed
from workflow.deadlines.run_due import RunDue
from workflow.events.cancel_event import CancelEvent
from workflow.events.choose_event import ChooseEvent
from workflow.events.import_events import ImportEvents
from workflow.events.move_event import MoveEvent
from workflow.events.plan_event import PlanEvent
from workflow.events.start_need import StartNeed
from workflow.notices.answer_digest import AnswerDigest
from workflow.office.enter import Enter, admit
from workflow.office.report_dead import ReportDead
from workflow.people.change_people import (
    ComeBack,
    EndRole,
    GiveRole,
    Leave,
    MoveRole,
    SetAway,
    SetLanguage,
    SetReachable,
)
from workflow.people.delivery import RefuseCard, RefuseNotice, TakeCard
from workflow.people.groups import BindGroup, GroupLeft, GroupMoved, OpenGroup, UnbindGroup
from workflow.people.import_people import ImportPeople
from workflow.people.invite import (
    Invite,
    InvitePeople,
    InvitePerson,
    InviteUnit,
    OpenClaim,
    RenewInvitation,
    RevokeInvitation,
)
from workflow.people.join import Join, Joined, OpenInvitation
from workflow.people.unbind import Unbind
from workflow.requests.album import (
    AddPhoto,
    AlbumOf,
    ArrangePhotos,
    CaptionPhotos,
    OfField,
    OfTask,
    ReviseCaption,
)
from workflow.requests.ask import AskReason, AskReopen, AskResult, AskWrong
from workflow.requests.cards.keep_reply import KeepReply, ReplyCard
from workflow.requests.cards.repost_card import RepostCard
from workflow.requests.cards.set_menu import SetMenu
from workflow.requests.deciding.decide import Decide, Decided
from workflow.requests.deciding.recall import Recall
from workflow.requests.deciding.reopen import Reopen
from workflow.requests.drafts.answer import (
    Answered,
    Clear,
    DropDraft,
    GiveChoice,
    GiveText,
    ReviseText,
    Skip,
    SkipExtras,
)
from workflow.requests.drafts.attach import Attach
from workflow.requests.drafts.correct_spot import CorrectSpot
from workflow.requests.drafts.explain_late import ExplainLate
from workflow.requests.drafts.offer import JoinOffer, Offered, OfferPart, TakeOffer
from workflow.requests.drafts.send_draft import SendDraft, Sent
from workflow.requests.drafts.start_draft import StartDraft, StartEdit, StartSupplement
from workflow.requests.publishing.publish import ClaimTask, HandBackTask, Published, PublishTask, TakeOverTask
from workflow.requests.publishing.say_posted import SayPosted
from workflow.requests.publishing.take_package import TakePackage
from workflow.requests.rechecks.answer_recheck import AnswerRecheck
from workflow.requests.rechecks.open_correction import OpenCorrection
from workflow.requests.waiting.close_request import CloseRequest
from workflow.requests.waiting.go_on_unanswered import GoOnUnanswered
from workflow.requests.waiting.take_over_request import TakeOverRequest
from workflow.requests.withdraw import Withdraw
from workflow.rounds.answer_round import (
    AnswerItem,
    AttestRound,
    RepostRounds,
    ReturnHelped,
    SetRoundMenu,
    UpdateItem,
)
from workflow.rules.answer_offer import AnswerOffer
from workflow.rules.use_rules import UseRules

__all__ = [
    "AddPhoto",
    "AlbumOf",
    "AnnounceDays",
    "Announced",
    "AnswerDigest",
    "AnswerItem",
    "AnswerOffer",
    "AnswerRecheck",
    "Answered",
    "ArrangePhotos",
    "AskReason",
    "AskReopen",
    "AskResult",
    "AskWrong",
    "Attach",
    "AttestRound",
    "BindGroup",
    "CancelEvent",
    "CaptionPhotos",
    "ChooseEvent",
    "ClaimTask",
    "Clear",
    "CloseRequest",
    "ComeBack",
    "CorrectSpot",
    "Decide",
    "Decided",
    "DropDraft",
    "EndRole",
    "Enter",
    "ExplainLate",
    "GiveChoice",
    "GiveRole",
    "GiveText",
    "GoOnUnanswered",
    "GroupLeft",
    "GroupMoved",
    "HandBackTask",
    "ImportEvents",
    "ImportPeople",
    "Invite",
    "InvitePeople",
    "InvitePerson",
    "InviteUnit",
    "Join",
    "JoinOffer",
    "Joined",
    "KeepReply",
    "Leave",
    "MoveEvent",
    "MoveRole",
    "OfField",
    "OfTask",
    "OfferPart",
    "Offered",
    "OpenClaim",
    "OpenCorrection",
    "OpenGroup",
    "OpenInvitation",
    "PlanEvent",
    "Press",
    "Pressed",
    "PublishTask",
    "Published",
    "Recall",
    "RefuseCard",
    "RefuseNotice",
    "RenewInvitation",
    "Reopen",
    "ReplyCard",
    "ReportDead",
    "RepostCard",
    "RepostRounds",
    "ReturnHelped",
    "ReviseCaption",
    "ReviseText",
    "RevokeDay",
    "RevokeInvitation",
    "RunDue",
    "SayPosted",
    "SendDraft",
    "Sent",
    "SetAway",
    "SetLanguage",
    "SetMenu",
    "SetReachable",
    "SetRoundMenu",
    "Skip",
    "SkipExtras",
    "StartDraft",
    "StartEdit",
    "StartNeed",
    "StartSupplement",
    "TakeCard",
    "TakeOffer",
    "TakeOverRequest",
    "TakeOverTask",
    "TakePackage",
    "Unbind",
    "UnbindGroup",
    "UpdateItem",
    "UseRules",
    "Withdraw",
    "admit",
]
