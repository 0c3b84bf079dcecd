"""One simulated time of an office: all that it takes to play it again, in a line."""

from dataclasses import dataclass

MARITIME = "maritime_university"
A_YEAR = 365


@dataclass(frozen=True)
class Play:
    """The office, how long it is played, and what its people do, by `seed`.

    `units` are as many as there are at least, each with `requests` a year. Nobody `without` does anything,
    and on `quiet` days nobody does: so a play is cut down to what a fault needs. In a `foul` one the platform
    fails in every way, the process is killed, and days are lost. In a `wired` one presses and messages pass
    the platform's two libraries.
    """

    profile: str = MARITIME
    seed: int = 1
    days: int = A_YEAR
    units: int = 5
    requests: int = 120
    without: frozenset[str] = frozenset()
    quiet: frozenset[int] = frozenset()
    foul: bool = False
    wired: bool = False

    @property
    def line(self) -> str:
        """The command that plays it again."""
        size = f"--days {self.days} --units {self.units} --requests {self.requests}"
        without = "".join(f' --without "{each}"' for each in sorted(self.without))
        quiet = f" --quiet {','.join(map(str, sorted(self.quiet)))}" if self.quiet else ""
        foul = " --foul" if self.foul else ""
        wired = " --wired" if self.wired else ""
        which = f"--profile {self.profile} --seed {self.seed}"
        return f"python -m tests.simulate {which} {size}{without}{quiet}{foul}{wired}"
