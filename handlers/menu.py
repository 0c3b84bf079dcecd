"""What a person can ask for: the words of /help and the command menu, by role and language."""

from wording import Wording

STAFF = ("moi", "viec", "sukien", "vang", "ngonngu", "trogiup")
ADMINISTRATOR = ("nguoi",)
GROUP = ("gan", "bogan")


def commands(administrator: bool) -> tuple[str, ...]:
    """The commands of a private chat, the most used first."""
    return (*STAFF, *ADMINISTRATOR) if administrator else STAFF


def help_text(wording: Wording, language: str, administrator: bool) -> str:
    """One line a command, after one line on what the bot is for."""
    lines = [wording.text(language, "help-title")]
    lines += [f"/{name} · {wording.text(language, f'command-{name}')}" for name in commands(administrator)]
    return "\n".join(lines)
