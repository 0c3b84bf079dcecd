"""People and groups on a platform that is not served: whatever is for them waits, so it is said."""

from collections import Counter
from collections.abc import Collection

from bot.health import Health
from storage import Database, Records
from workflow.model import Account, Chat, Person

ABOUT = "platforms"


class Unserved:
    """Looks at each start, and now and then, whether everybody who is reached by chat can be."""

    def __init__(self, database: Database, health: Health, served: Collection[str]) -> None:
        self._database, self._health, self._served = database, health, served

    async def look(self) -> None:
        """Say which platforms are wanted and not set; a person with another account is reached there."""
        found = await self._database.read(self._count)
        if not found:
            self._health.right(ABOUT)
            return
        said = ", ".join(f"{count} on {name}" for name, count in sorted(found.items()))
        self._health.wrong(
            ABOUT,
            f"chats on a platform whose settings are not there: {said}; what is for them waits: "
            "set that platform, or invite these people on another",
        )

    def _count(self, records: Records) -> Counter[str]:
        accounts, groups = records.all(Account, reachable=True), records.all(Chat, active=True)
        here = {person.id for person in records.all(Person, active=True)}
        accounts = [account for account in accounts if account.person in here]
        by_person = {account.person: account.platform for account in accounts}  # the newest, as delivery does
        platforms = [*by_person.values(), *(group.platform for group in groups)]
        return Counter(platform for platform in platforms if platform not in self._served)
