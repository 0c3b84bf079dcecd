"""Words in private that say when the result returned last was put up."""

from aiogram.types import Message

from wording import Wording
from workflow.actions import SayPosted
from workflow.app import App
from workflow.form.problem import Problem
from workflow.requests.publishing import posted
from workflow.work import Actor


async def answer_posting(message: Message, app: App, actor: Actor, wording: Wording, language: str) -> bool:
    """Take words that say when, or say why not. Return whether they were any."""
    text = message.text or ""
    found = await app.ask(lambda work: posted.afterwards(work, actor, text))
    if found is None:
        return False
    if isinstance(found, Problem):
        await message.answer(wording.text(language, f"problem-{found.code}", **found.values))
        return True
    await app.do(SayPosted(actor, found.task, found.at))
    await message.answer(wording.say(language, found.kept))
    return True
