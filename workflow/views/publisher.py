"""The card of whoever publishes: the package ready to copy, and a task for each channel."""

from workflow.lines import line
from workflow.model import Person, Task
from workflow.views.body import body
from workflow.views.case import Case, history, sender, task_due
from workflow.views.shape import CardView, Choice


def publisher(case: Case, tasks: list[Task]) -> CardView:
    answers, media = body(case.work, case.kind, case.revision.answers)
    lines = [*sender(case), *history(case)]
    rows = []
    current = [t for t in tasks if t.n == max(x.n for x in tasks)]
    for task in current:
        title = case.spec.channels[task.channel].title
        holder = case.work.store.get(Person, task.assignee) if task.assignee else None
        if task.state == "done":
            lines.append(line("task-done", channel=title, link=task.link or ""))
        elif holder:
            lines.append(line("task-taken", channel=title, who=holder.short, **task_due(case, task)))
        else:
            lines.append(line("task-open", channel=title, **task_due(case, task)))
        if task.state == "open":
            take = [] if holder else [Choice(line("do-take", channel=title), f"take:{task.id}")]
            rows.append(
                (*take, Choice(line("do-link", channel=title), private=f"link-{task.id}", style="good"))
            )
    return CardView(
        case.state(), tuple(lines), answers, (), media, tuple(rows), attention=f"publish:{current[0].n}"
    )
