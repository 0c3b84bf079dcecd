"""Days that are lost: the office goes on from a backup, and its chats still show what came after it."""

import sqlite3
from dataclasses import dataclass, replace
from functools import partial

from storage import after_restore
from tests.simulate.agent import Agent
from tests.simulate.office import LookedAt, SimulatedOffice


@dataclass(frozen=True)
class Saved:
    """A backup, with what a play knows of the office besides."""

    database: sqlite3.Connection
    staff: dict[str, int]
    looked_at: LookedAt
    said: int

    @classmethod
    def of(cls, office: SimulatedOffice) -> "Saved":
        return cls(office.runner.backup(), dict(office.staff), replace(office.looked_at), office.chats.count)

    async def put_back(self, office: SimulatedOffice, agents: dict[str, Agent]) -> None:
        """Put the backup in place. People who came in since are strangers, and nobody reads what is there."""
        office.runner.put_back(self.database)
        office.staff, office.looked_at = self.staff, self.looked_at
        office.chats.said["restored"] += office.chats.count - self.said
        for who in agents.keys() - self.staff.keys():
            del agents[who]
        for agent in agents.values():
            office.chats.news(agent.who)
            agent.todo.clear()
        await office.runner.write(partial(after_restore.go_on, now=office.clock.moment))
        office.bringing.begin()
