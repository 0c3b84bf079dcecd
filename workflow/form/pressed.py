"""A press in a conversation: the number of an option, or the name of a step."""

from workflow.app import Action
from workflow.form.ask_anew import AskAnew
from workflow.form.choose_option import ChooseOption
from workflow.form.conversing import Heard
from workflow.form.go_back import GoBack
from workflow.form.leave_conversation import LeaveConversation
from workflow.form.send_conversation import SendConversation
from workflow.form.skip_question import SkipQuestion
from workflow.form.take_step import TakeStep
from workflow.work import Actor

STEPS: dict[str, type[GoBack | SkipQuestion | AskAnew | SendConversation | LeaveConversation]] = {
    "back": GoBack,
    "skip": SkipQuestion,
    "again": AskAnew,
    "send": SendConversation,
    "leave": LeaveConversation,
}


def pressed(actor: Actor, conversation: int, sends: str) -> Action[Heard]:
    """The action of what was pressed."""
    if sends.isdecimal():
        return ChooseOption(actor, conversation, int(sends))
    step = STEPS.get(sends)
    return step(actor, conversation) if step else TakeStep(actor, conversation, sends)
