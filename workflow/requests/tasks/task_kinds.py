"""Kinds of task: publishing, taking down, other work, an owed answer, and the difference between them.

The rest of the office asks the kind of a task, and no channel, name or role of it. A new kind is a line of
`KINDS`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from workflow.model import Task, Wanted
from workflow.model.literals import TaskSort


@dataclass(frozen=True, kw_only=True)
class TaskKind:
    """A kind of task, with the key of its line in digests, and of its name among deadlines that moved.

    A task that `is_given` is taken by one of those it is for, whose time counts, and its result is told with
    the request; any other is owed by the requester, and its result is a part of the text. If it `puts_up`
    what was released, it waits for the tasks that publishing needs, and those that open when all is published
    wait for it.
    """

    wanted: Wanted
    digest: str
    dated: str
    is_given: bool = True
    is_numbered: bool = False
    puts_up: bool = False


KINDS: Mapping[TaskSort, TaskKind] = {
    "publishing": TaskKind(
        wanted="publish", digest="digest-publish", dated="days-of-task", puts_up=True
    ),
    "down": TaskKind(wanted="down", digest="digest-down", dated="days-of-down"),
    "work": TaskKind(
        wanted="result", digest="digest-publish-result", dated="days-of-work", is_numbered=True
    ),
    "owed": TaskKind(wanted="supplement", digest="digest-owed", dated="days-of-owed", is_given=False),
}  # fmt: skip


def of(task: Task) -> TaskKind:
    return KINDS[task.sort]
