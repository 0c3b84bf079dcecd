"""What a person can ask for: the words of /help and the command menu, by role and language."""

from wording import Wording

STAFF = ("moi", "viec", "sukien", "website", "vang", "ngonngu", "trogiup")
LOG = ("nhatky",)
ADMINISTRATOR = ("nguoi", "lich", *LOG)
GROUP = ("gan", "bogan")


def commands(administrator: bool, reads_log: bool = False) -> tuple[str, ...]:
    """The commands of a private chat, the most used first."""
    return (*STAFF, *(ADMINISTRATOR if administrator else LOG if reads_log else ()))


def help_text(wording: Wording, language: str, administrator: bool, reads_log: bool = False) -> str:
    """One line a command, after one line on what the bot is for."""
    lines = [wording.text(language, "help-title")]
    known = commands(administrator, reads_log)
    lines += [f"/{name} · {wording.text(language, f'command-{name}')}" for name in known]
    return "\n".join(lines)
