"""What a person can ask for: the words of /help and the command menu, by role and language."""

from wording import Wording
from workflow import daily_log, permissions
from workflow.app import App
from workflow.model import Person

STAFF = ("moi", "viec", "sukien", "website", "vang", "ngonngu", "trogiup")
LOG = ("nhatky",)
ADMINISTRATOR = ("nguoi", "lich", *LOG)
GROUP = ("gan", "bogan")


def commands(administrator: bool, reads_log: bool = False) -> tuple[str, ...]:
    """The commands of a private chat, the most used first."""
    return (*STAFF, *(ADMINISTRATOR if administrator else LOG if reads_log else ()))


async def help_for(app: App, person: Person, wording: Wording, language: str) -> str:
    """One line for each command the person has, after one on what the bot is for."""
    known = await app.ask(
        lambda work: commands(permissions.is_administrator(work, person), daily_log.reads(work, person))
    )
    lines = [wording.text(language, "help-title")]
    lines += [f"/{name} · {wording.text(language, f'command-{name}')}" for name in known]
    return "\n".join(lines)
