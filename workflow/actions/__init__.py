"""Everything the office can do, one verb a file."""

from workflow.actions.album import (
    AddPhoto,
    AlbumOf,
    ArrangePhotos,
    CaptionPhotos,
    OfField,
    OfTask,
    ReviseCaption,
)
from workflow.actions.announce_days import Announced, AnnounceDays, RevokeDay
from workflow.actions.answer import (
    Answered,
    Clear,
    DropDraft,
    GiveChoice,
    GiveText,
    ReviseText,
    Skip,
    SkipExtras,
)
from workflow.actions.answer_digest import AnswerDigest
from workflow.actions.answer_offer import AnswerOffer
from workflow.actions.answer_recheck import AnswerRecheck
from workflow.actions.answer_round import (
    AnswerItem,
    AttestRound,
    RepostRounds,
    ReturnHelped,
    SetRoundMenu,
    UpdateItem,
)
from workflow.actions.ask import AskReason, AskReopen, AskResult, AskWrong
from workflow.actions.attach import Attach
from workflow.actions.cancel_event import CancelEvent
from workflow.actions.change_people import (
    ComeBack,
    EndRole,
    GiveRole,
    Leave,
    MoveRole,
    SetAway,
    SetLanguage,
    SetReachable,
)
from workflow.actions.choose_event import ChooseEvent
from workflow.actions.close_request import CloseRequest
from workflow.actions.correct_spot import CorrectSpot
from workflow.actions.decide import Decide, Decided
from workflow.actions.delivery import RefuseCard, RefuseNotice, TakeCard
from workflow.actions.enter import Enter, admit
from workflow.actions.explain_late import ExplainLate
from workflow.actions.go_on_unanswered import GoOnUnanswered
from workflow.actions.groups import BindGroup, GroupLeft, GroupMoved, OpenGroup, UnbindGroup
from workflow.actions.import_events import ImportEvents
from workflow.actions.import_people import ImportPeople
from workflow.actions.invite import (
    Invite,
    InvitePeople,
    InvitePerson,
    InviteUnit,
    OpenClaim,
    RenewInvitation,
    RevokeInvitation,
)
from workflow.actions.join import Join, Joined, OpenInvitation
from workflow.actions.keep_reply import KeepReply, ReplyCard
from workflow.actions.move_event import MoveEvent
from workflow.actions.offer import JoinOffer, Offered, OfferPart, TakeOffer
from workflow.actions.open_correction import OpenCorrection
from workflow.actions.plan_event import PlanEvent
from workflow.actions.press import Press, Pressed
from workflow.actions.publish import (
    ClaimTask,
    HandBackTask,
    Published,
    PublishTask,
    TakeOverTask,
)
from workflow.actions.recall import Recall
from workflow.actions.reopen import Reopen
from workflow.actions.report_dead import ReportDead
from workflow.actions.repost_card import RepostCard
from workflow.actions.run_due import RunDue
from workflow.actions.say_posted import SayPosted
from workflow.actions.send_draft import SendDraft, Sent
from workflow.actions.set_menu import SetMenu
from workflow.actions.start_draft import StartDraft, StartEdit, StartSupplement
from workflow.actions.start_need import StartNeed
from workflow.actions.take_over_request import TakeOverRequest
from workflow.actions.take_package import TakePackage
from workflow.actions.unbind import Unbind
from workflow.actions.use_rules import UseRules
from workflow.actions.withdraw import Withdraw

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
