"""How people of an office use the bot: drawn for each by their name and the seed, the same each time."""

from dataclasses import dataclass
from datetime import time

from tests.simulate.chance import chance

DAY, NIGHT = ("07:40", "09:10", "10:30", "13:40", "15:20", "16:20"), ("12:10", "21:40", "23:30")


@dataclass(frozen=True)
class Habits:
    """When somebody looks at the chat, and which share of looks, presses, answers or days goes how.

    `does` of what waits at a look, `strays` to another button than the one that is asked for, presses
    `twice`, or an `old` message, `forwards` a card, `mistypes` a date; is `missing` for a week without a
    word, `away` for one with a word, and `blocks` the bot for one, each a day. `photos` are sent at once.
    """

    looks: tuple[time, ...]
    does: float = 0.9
    strays: float = 0.06
    twice: float = 0.01
    old: float = 0.01
    forwards: float = 0.005
    mistypes: float = 0.05
    missing: float = 0.002
    away: float = 0.008
    blocks: float = 0.0004
    photos: int = 3


def habits_of(seed: int, who: str) -> Habits:
    """The habits of somebody. Of ten five are prompt, two slow, one careless, one a night owl, one lazy."""
    rng = chance(seed, "habits", who)
    kind = rng.randrange(10)
    day = sorted(rng.sample(DAY, 3))
    if kind < 5:
        return Habits(_times(day))
    if kind < 7:
        return Habits(_times(day[:1]), does=0.5, missing=0.004)
    if kind < 8:
        return Habits(
            _times(day[:2]), strays=0.2, twice=0.15, old=0.1, forwards=0.05, mistypes=0.5, photos=10
        )
    if kind < 9:
        return Habits(_times([*day[:1], *NIGHT]), does=0.8, twice=0.03)
    return Habits(_times(day[1:2]), does=0.25, missing=0.01, away=0.02, blocks=0.003)


def _times(said: list[str]) -> tuple[time, ...]:
    return tuple(sorted(time.fromisoformat(each) for each in said))
