"""A document as the result of a task; its bytes are fetched and kept as they came."""

from dataclasses import dataclass

from workflow.form.conversing import plain
from workflow.media import files
from workflow.media.files import SentFile
from workflow.requests.tasks.task_rules import title_of
from workflow.requests.tasks.tasks import require_result_task
from workflow.results import KeptFile
from workflow.spec import FieldSpec
from workflow.work import Actor, Work


@dataclass(frozen=True)
class AttachResult:
    """A document for an open task that ends with one, in place of an earlier one."""

    actor: Actor
    task: int
    file: SentFile

    def perform(self, work: Work) -> KeptFile:
        task, request = require_result_task(work, self.actor, self.task, "file")
        asked = FieldSpec(kind="file", title=title_of(work, request, task))
        if problem := files.problem_with(asked, self.file):
            return KeptFile(problem.code, {key: plain(each) for key, each in problem.values.items()})
        same = files.kept(work, self.file, task.photos, None)
        media = same or files.keep(work, self.actor.platform, self.file, None)
        work.store.change(task, photos=[media.id])
        return KeptFile(media=media.id)
