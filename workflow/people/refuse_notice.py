"""A chat refuses a notice."""

from dataclasses import dataclass

from workflow.model import Notice
from workflow.people.delivery import ATTEMPTS, PAUSE, SAID, close, tell
from workflow.people.groups import retell
from workflow.results import Done
from workflow.text import cut
from workflow.work import Work


@dataclass(frozen=True)
class RefuseNotice:
    """A chat takes no form of a notice. A notice that a group refuses is told to those who hold its roles.

    For a person it is tried again for a day; then administrators hear that it was lost.
    """

    notice: int
    cause: str
    said: str

    def perform(self, work: Work) -> Done:
        notice = work.store.get(Notice, self.notice)
        if notice is None:
            return Done(changed=False)
        said = cut(self.said, SAID)
        close(work, notice, self.cause, said)
        if notice.chat is not None:
            retell(work, notice, said)
        elif notice.attempts + 1 < ATTEMPTS:
            later = work.system_now + PAUSE
            work.store.change(notice, attempts=notice.attempts + 1, not_before=later, why=said)
        else:
            work.store.change(notice, state="dropped", why=said)
            work.audit("notice.lost", f"notice/{notice.id}", key=notice.key)
            tell(work, notice, "notice-lost", said=said)
        return Done()
