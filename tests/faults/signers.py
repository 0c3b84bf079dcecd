"""Changed rules under which three people sign one after another, and a file that one of them refuses."""

import asyncio

from tests.faults.broken import BrokenOffice
from tests.faults.crowd import PATIENCE
from tests.kit.editions import second

SIGNED = "\nsignatures: {drafts: desk, reviews: deputy, approves: board}\n"
RULES = f"{second(BrokenOffice.rules)}{SIGNED}"
NEW = RULES.replace("vi: Tin bài,", "vi: Tin tức,")
NEWER = RULES.replace("vi: Tin bài,", "vi: Bản tin,")
WHO = {"draft": "yến", "review": "dũng", "approve": "minh", "refuse": "yến"}
PARTS = {"draft": "drafts", "review": "reviews", "approve": "approves"}


class Signers:
    """The acts are done in this order; the last one is about a newer file."""

    def __init__(self, office: BrokenOffice) -> None:
        self.office = office
        self.done: list[str] = []

    async def act(self, act: str) -> None:
        """Press, and wait for what must follow, however often the bot dies in between."""
        person = self.office.people[WHO[act]]
        title = "Bản tin" if act == "refuse" else "Tin bài → Tin tức"
        shown = await person.wait_for(
            lambda m: title in m.words and m.button("Ký") is not None, timeout=PATIENCE, since=0
        )
        labels = [label for row in shown.labels for label in row]
        label = "Ký" if act != "refuse" else next(each for each in labels if each.startswith("Từ chối"))
        pressed = await person.press(label, None, shown.message_id, PATIENCE)
        assert pressed.answered
        self.done.append(act)
        async with asyncio.timeout(PATIENCE):
            while not self.is_done():
                await asyncio.sleep(0.05)

    def is_done(self) -> bool:
        """Whether each part is signed once, and the offers are where these acts bring them."""
        signed = self.office.ask("SELECT part FROM rule_signature ORDER BY id")
        states = [state for (state,) in self.office.ask("SELECT state FROM rule_offer ORDER BY id")]
        first = "applied" if "approve" in self.done else "open"
        wanted = ["applied", first, *(["kept"] if "refuse" in self.done else [])]
        parts = [(PARTS[act],) for act in self.done if act in PARTS]
        return signed == parts and states == wanted

    def check_done(self) -> None:
        assert self.is_done(), self.done
