"""Everything the office can do: the actions of all rooms, for handlers and dialogs."""

from workflow.announcements.announce_days import Announced, AnnounceDays
from workflow.announcements.revoke_day import RevokeDay
from workflow.cards.press import Press
from workflow.cards.presses import Pressed
from workflow.deadlines.run_due import RunDue
from workflow.events.cancel_event import CancelEvent
from workflow.events.choose_event import ChooseEvent
from workflow.events.move_event import MoveEvent
from workflow.events.plan_event import PlanEvent
from workflow.events.start_need import StartNeed
from workflow.form.albums import AlbumOf, OfField, OfTask
from workflow.form.ask_anew import AskAnew
from workflow.form.begin_conversation import BeginConversation
from workflow.form.choose_option import ChooseOption
from workflow.form.give_photos import GivePhotos
from workflow.form.give_table import GiveTable
from workflow.form.go_back import GoBack
from workflow.form.leave_conversation import LeaveConversation
from workflow.form.pick_days import PickDays
from workflow.form.resume_conversation import ResumeConversation
from workflow.form.say_in_conversation import SayInConversation
from workflow.form.send_conversation import SendConversation
from workflow.form.skip_question import SkipQuestion
from workflow.form.take_step import TakeStep
from workflow.imports.import_table import ImportTable
from workflow.imports.keep_table import KeepTable
from workflow.notices.answer_digest import AnswerDigest
from workflow.office.admit import admit
from workflow.office.enter import Enter
from workflow.office.report_dead import ReportDead
from workflow.office.take_number import TakeNumber
from workflow.people.bind_group import BindGroup
from workflow.people.cancel_absence import CancelAbsence
from workflow.people.come_back import ComeBack
from workflow.people.delegate import Delegate
from workflow.people.end_delegation import EndDelegation
from workflow.people.end_role import EndRole
from workflow.people.give_role import GiveRole
from workflow.people.group_left import GroupLeft
from workflow.people.group_moved import GroupMoved
from workflow.people.invite import Invite
from workflow.people.invite_people import InvitePeople
from workflow.people.invite_person import InvitePerson
from workflow.people.invite_unit import InviteUnit
from workflow.people.join import Join, Joined
from workflow.people.leave import Leave
from workflow.people.move_role import MoveRole
from workflow.people.open_claim import OpenClaim
from workflow.people.open_group import OpenGroup
from workflow.people.open_invitation import OpenInvitation
from workflow.people.plan_absence import PlanAbsence
from workflow.people.refuse_card import RefuseCard
from workflow.people.refuse_notice import RefuseNotice
from workflow.people.renew_invitation import RenewInvitation
from workflow.people.revoke_invitation import RevokeInvitation
from workflow.people.set_away import SetAway
from workflow.people.set_language import SetLanguage
from workflow.people.set_reachable import SetReachable
from workflow.people.set_role_end import SetRoleEnd
from workflow.people.take_card import TakeCard
from workflow.people.unbind import Unbind
from workflow.people.unbind_group import UnbindGroup
from workflow.requests.add_photo import AddPhoto
from workflow.requests.arrange_photos import ArrangePhotos
from workflow.requests.caption_photos import CaptionPhotos
from workflow.requests.cards.bring_card import BringCard
from workflow.requests.cards.keep_reply import KeepReply
from workflow.requests.cards.reply_card import ReplyCard
from workflow.requests.cards.repost_card import RepostCard
from workflow.requests.cards.set_menu import SetMenu
from workflow.requests.deciding.ask_reason import AskReason
from workflow.requests.deciding.ask_reopen import AskReopen
from workflow.requests.deciding.decide import Decide, Decided
from workflow.requests.deciding.recall import Recall
from workflow.requests.deciding.reopen import Reopen
from workflow.requests.drafts.answers import Answered
from workflow.requests.drafts.attach import Attach
from workflow.requests.drafts.clear import Clear
from workflow.requests.drafts.copy_request import CopyRequest
from workflow.requests.drafts.correct_spot import CorrectSpot
from workflow.requests.drafts.drop_draft import DropDraft
from workflow.requests.drafts.explain_late import ExplainLate
from workflow.requests.drafts.give_file import GiveFile
from workflow.requests.drafts.give_text import GiveText
from workflow.requests.drafts.join_offer import JoinOffer
from workflow.requests.drafts.offer_part import Offered, OfferPart
from workflow.requests.drafts.revise_text import ReviseText
from workflow.requests.drafts.send_draft import SendDraft, Sent
from workflow.requests.drafts.skip_extras import SkipExtras
from workflow.requests.drafts.start_draft import StartDraft
from workflow.requests.drafts.start_edit import StartEdit
from workflow.requests.drafts.start_supplement import StartSupplement
from workflow.requests.drafts.take_offer import TakeOffer
from workflow.requests.opinions.ask_advice import AskAdvice
from workflow.requests.opinions.ask_opinion import AskOpinion
from workflow.requests.opinions.ask_whom import AskWhom
from workflow.requests.opinions.give_opinion import GiveOpinion
from workflow.requests.opinions.have_no_opinion import HaveNoOpinion
from workflow.requests.publishing.ask_result import AskResult
from workflow.requests.publishing.attach_result import AttachResult
from workflow.requests.publishing.publish_task import Published, PublishTask
from workflow.requests.publishing.say_posted import SayPosted
from workflow.requests.publishing.take_package import TakePackage
from workflow.requests.rechecks.answer_recheck import AnswerRecheck
from workflow.requests.rechecks.ask_wrong import AskWrong
from workflow.requests.rechecks.open_correction import OpenCorrection
from workflow.requests.revise_caption import ReviseCaption
from workflow.requests.tasks.ask_colleague import AskColleague
from workflow.requests.tasks.ask_waiver import AskWaiver
from workflow.requests.tasks.claim_task import ClaimTask
from workflow.requests.tasks.hand_back_task import HandBackTask
from workflow.requests.tasks.hand_over_task import HandOverTask
from workflow.requests.tasks.take_over_task import TakeOverTask
from workflow.requests.tasks.waive_task import WaiveTask
from workflow.requests.troubles.raise_trouble import RaiseTrouble
from workflow.requests.waiting.close_request import CloseRequest
from workflow.requests.waiting.go_on_unanswered import GoOnUnanswered
from workflow.requests.waiting.query_progress import QueryProgress
from workflow.requests.waiting.take_over_request import TakeOverRequest
from workflow.requests.withdraw import Withdraw
from workflow.rounds.accept_round import AcceptRound
from workflow.rounds.answer_item import AnswerItem
from workflow.rounds.answer_so import AnswerSo
from workflow.rounds.attest_round import AttestRound
from workflow.rounds.hand_in import HandIn
from workflow.rounds.repost_rounds import RepostRounds
from workflow.rounds.return_helped import ReturnHelped
from workflow.rounds.return_round import ReturnRound
from workflow.rounds.set_round_menu import SetRoundMenu
from workflow.rounds.update_item import UpdateItem
from workflow.rules.answer_offer import AnswerOffer
from workflow.rules.repost_offer import RepostOffer
from workflow.rules.use_rules import UseRules
from workflow.units.add_unit import AddUnit
from workflow.units.change_unit import ChangeUnit
from workflow.units.end_unit import EndUnit
from workflow.units.reopen_unit import ReopenUnit

__all__ = [
    "AcceptRound",
    "AddPhoto",
    "AddUnit",
    "AlbumOf",
    "AnnounceDays",
    "Announced",
    "AnswerDigest",
    "AnswerItem",
    "AnswerOffer",
    "AnswerRecheck",
    "AnswerSo",
    "Answered",
    "ArrangePhotos",
    "AskAdvice",
    "AskAnew",
    "AskColleague",
    "AskOpinion",
    "AskReason",
    "AskReopen",
    "AskResult",
    "AskWaiver",
    "AskWhom",
    "AskWrong",
    "Attach",
    "AttachResult",
    "AttestRound",
    "BeginConversation",
    "BindGroup",
    "BringCard",
    "CancelAbsence",
    "CancelEvent",
    "CaptionPhotos",
    "ChangeUnit",
    "ChooseEvent",
    "ChooseOption",
    "ClaimTask",
    "Clear",
    "CloseRequest",
    "ComeBack",
    "CopyRequest",
    "CorrectSpot",
    "Decide",
    "Decided",
    "Delegate",
    "DropDraft",
    "EndDelegation",
    "EndRole",
    "EndUnit",
    "Enter",
    "ExplainLate",
    "GiveFile",
    "GiveOpinion",
    "GivePhotos",
    "GiveRole",
    "GiveTable",
    "GiveText",
    "GoBack",
    "GoOnUnanswered",
    "GroupLeft",
    "GroupMoved",
    "HandBackTask",
    "HandIn",
    "HandOverTask",
    "HaveNoOpinion",
    "ImportTable",
    "Invite",
    "InvitePeople",
    "InvitePerson",
    "InviteUnit",
    "Join",
    "JoinOffer",
    "Joined",
    "KeepReply",
    "KeepTable",
    "Leave",
    "LeaveConversation",
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
    "PickDays",
    "PlanAbsence",
    "PlanEvent",
    "Press",
    "Pressed",
    "PublishTask",
    "Published",
    "QueryProgress",
    "RaiseTrouble",
    "Recall",
    "RefuseCard",
    "RefuseNotice",
    "RenewInvitation",
    "Reopen",
    "ReopenUnit",
    "ReplyCard",
    "ReportDead",
    "RepostCard",
    "RepostOffer",
    "RepostRounds",
    "ResumeConversation",
    "ReturnHelped",
    "ReturnRound",
    "ReviseCaption",
    "ReviseText",
    "RevokeDay",
    "RevokeInvitation",
    "RunDue",
    "SayInConversation",
    "SayPosted",
    "SendConversation",
    "SendDraft",
    "Sent",
    "SetAway",
    "SetLanguage",
    "SetMenu",
    "SetReachable",
    "SetRoleEnd",
    "SetRoundMenu",
    "SkipExtras",
    "SkipQuestion",
    "StartDraft",
    "StartEdit",
    "StartNeed",
    "StartSupplement",
    "TakeCard",
    "TakeNumber",
    "TakeOffer",
    "TakeOverRequest",
    "TakeOverTask",
    "TakePackage",
    "TakeStep",
    "Unbind",
    "UnbindGroup",
    "UpdateItem",
    "UseRules",
    "WaiveTask",
    "Withdraw",
    "admit",
]
