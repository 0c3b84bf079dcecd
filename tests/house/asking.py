"""An office in which a step and a task ask all that can be asked, and opinions, with its conversations.

Of each kind there is a question as usual, which must be answered, and one as long as rules take it, which may
be left out.
"""

from typing import Any

from tests.chat.desk import Desk
from tests.house import reviewed_rounds
from tests.house.conversations import Kept
from tests.house.longest import MANY, long
from tests.kit.builders import CONFIG
from tests.kit.editions import second
from tests.kit.moves import forms
from workflow import model
from workflow.actions import AskOpinion, Decide, GiveText, SendDraft, StartDraft, StartEdit
from workflow.requests.opinions.asking import LONGEST
from workflow.spec.check_types import MAX_BUTTON, MAX_TITLE
from workflow.spec.kinds import ALLOWED
from workflow.spec.printing import in_a_line

JSON = dict[str, Any]
NAME = "Phiếu <b>&</b>"
HINT = 200  # letters, as rules take them
WORDS = 1000  # letters of the longest answer
KINDS = [kind for kind, allowed in ALLOWED.items() if allowed.asked_later]


def both(words: str, length: int) -> JSON:
    """The longest words, in both languages."""
    return dict.fromkeys(("vi", "en"), long(words, length))


USUAL: dict[str, JSON] = {
    "choice": {"options": {"home": {"vi": "Trang chủ", "en": "Home"}, "news": {"vi": "Tin", "en": "News"}}},
    "number": {"of": {"vi": "bản", "en": "copies"}, "least": 1, "most": 10**12},
}
LARGE: dict[str, JSON] = {
    "text": {"max": WORDS},
    "choice": {"options": {f"o{n}": both(f"Mục {n}", MAX_BUTTON) for n in range(MANY)}},
    "number": {"of": both("đơn vị", HINT), "least": 10**12},
    "person": {"role": "unit_head"},
}


def _questions() -> JSON:
    found: JSON = {}
    for n, kind in enumerate(KINDS):
        title = {"vi": f"Câu hỏi {n}", "en": f"Question {n}"}
        large = {"title": both(f"Ý {n}", MAX_TITLE), "hint": both("Theo quy định", HINT)}
        found[f"q_{kind}"] = {"kind": kind, "title": title, "required": True, **USUAL.get(kind, {})}
        found[f"large_{kind}"] = {"kind": kind, **large, **LARGE.get(kind, {})}
    return found


ASKED = [*_questions()]
FIELD: JSON = {"kind": "text", "title": {"vi": "Tên phiếu", "en": "Name of the sheet"}, "required": True}
UNIT: JSON = {"name": "unit", "by": "unit_head", "verb": "confirm"}
MAY = ["edit", "more", "return", "refuse", "escalate", "opinion"]
CHECK: JSON = {"name": "check", "by": "desk", "verb": {"vi": "thống nhất", "en": "endorse/endorsed"}}
LAST: JSON = {"name": "last", "by": "board", "verb": "approve", "when": "escalated"}
SHEETS: dict[str, JSON] = {
    "asking_step": {
        "title": {"vi": "Phiếu kiểm tra", "en": "Check sheet"},
        "subject": "name",
        "fields": {"name": FIELD, **_questions()},
        "stages": [UNIT, {**CHECK, "may": MAY, "within": "1 working day", "asks": ASKED}, LAST],
    },
    "asking_task": {
        "like": "asking_step",
        "title": {"vi": "Phiếu đăng tải", "en": "Posting sheet"},
        "stages": [CHECK],
        "tasks": {
            "posting": {"channel": "website_vi", "asks": ASKED, "may_be_waived_by": "desk"},
            "plan": {"title": both("Kế hoạch", MAX_BUTTON), "to": "desk", "gives": "file"},
        },
    },
}
_WRITTEN = "".join(f"  {name}: {in_a_line(sheet)}\n" for name, sheet in SHEETS.items())
RULES = (
    second(CONFIG)
    .replace("request_types:\n", f"request_types:\n{_WRITTEN}", 1)
    .replace("\nduties:\n", f"\nduties:\n{reviewed_rounds.WRITTEN}", 1)
    + "\nfigures: {seen_by: [board, unit_head], silent: [office], recognised: [office], themes: [category]}\n"
)


class Asking:
    """A sheet at the step that asks, with opinions asked, and one whose task asks."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    async def set(self) -> "Asking":
        self.first = await self._passed("khang", "asking_step")
        self.request = (await self.desk.one(model.Request)).id
        self.visit = (await self.desk.one(model.Visit, request=self.request, left_at=None)).id
        edit = (await self.desk.act("yến", StartEdit, self.request)).id
        await self.desk.act("yến", GiveText, edit, "name", f"{NAME} đã sửa")
        await self.desk.act("yến", SendDraft, edit)
        self.revision = (await self.desk.one(model.Revision, request=self.request)).id
        self.opinions = []
        for whom, question in (
            ("board", long("Có trùng lịch không?", LONGEST)),
            ("unit_head in economics", ""),
        ):
            await self.desk.act("yến", AskOpinion, self.visit, whom, question)
            self.opinions.append((await self.desk.one(model.Opinion)).id)
        await self._passed("yến", "asking_task")
        self.task = (await self.desk.one(model.Task, channel="website_vi")).id
        self.plan = (await self.desk.one(model.Task, name="plan")).id
        return self

    async def _passed(self, name: str, type: str) -> int:
        """A sheet that is sent and passed by `name`. Return its first revision."""
        draft = (await self.desk.act("hạnh", StartDraft, type, "economics")).id
        await self.desk.act("hạnh", GiveText, draft, "name", NAME)
        request = (await self.desk.act("hạnh", SendDraft, draft)).request
        visit = await self.desk.one(model.Visit, request=request, left_at=None)
        revision = (await self.desk.one(model.Revision, request=request)).id
        await self.desk.act(name, Decide, visit.id, revision, "pass")
        return revision

    async def conversations(self) -> list[Kept]:
        """Each question of the step, of the task and of opinions, with those before it answered."""
        asker, about = self.desk.people["yến"].actor, {"visit": self.visit, "revision": self.revision}
        request = await self.desk.get(model.Request, self.request)
        person = await self.desk.one(model.Account, external=self.desk.people["đạt"].actor.external)
        given = await self.desk.app.ask(lambda work: forms.asked(work, asker, request, ASKED)[1])
        given |= {"large_text": long("Nhận xét", WORDS)}
        step = [("yến", {"form": "pass", "about": about, **each}) for each in _walk(given)]
        look = {**step[-1][1], "about": {**about, "revision": self.first}}
        task = [
            ("đạt", {"form": "result", "about": {"task": self.task}, **each}) for each in _walk(given)[:-1]
        ]
        verdicts, opinions = self._verdicts(about), self._opinions(f"{person.person}")
        return [*step, ("yến", look), *task, *self._of_task(), *verdicts, *opinions]

    def _of_task(self) -> list[Kept]:
        """The reason of a waiver, a last look at it, and the colleague to whom work is handed over."""
        waive: JSON = {"form": "waive", "about": {"task": self.task}}
        why = {"answers": {"reason": long("Kênh tạm dừng", WORDS)}, "at": ""}
        handing: JSON = {"form": "handing", "about": {"task": self.task}, "at": "to"}
        plan: JSON = {"form": "result", "about": {"task": self.plan}, "at": "result"}
        found = [{**waive, "at": "reason"}, {**waive, **why}, plan]
        heir: JSON = {"form": "visit-handing", "about": {"visit": self.visit}, "at": "to"}
        return [*(("yến", each) for each in (*found, heir)), ("đạt", handing)]

    def _verdicts(self, about: dict[str, int]) -> list[Kept]:
        """The words with which it is escalated, or returned to a step by its name."""
        named = {"escalate": {}, "return": {"step": 1}}
        found = [{"verdict": verdict, **about, **more} for verdict, more in named.items()]
        return [("yến", {"form": "reason", "about": each, "at": "reason"}) for each in found]

    def _opinions(self, person: str) -> list[Kept]:
        asking: JSON = {"form": "opinion", "about": {"visit": self.visit}}
        found: list[Kept] = [("yến", {**asking, "at": "whom"})]
        for meant in (["office"], ["office", person]):
            found += [("yến", {**asking, "at": "whom", "echo": {"code": "opinion-which", "meant": meant}})]
        found += [
            ("yến", {**asking, "at": "question", "answers": {"whom": whom}}) for whom in ("office", person)
        ]
        who = zip(("minh", "khang"), self.opinions, strict=True)
        return [
            *found,
            *((name, {"form": "advice", "about": {"opinion": id}, "at": "reason"}) for name, id in who),
        ]


def _walk(given: model.Answers) -> list[JSON]:
    """A conversation at each question, at each answer that is shown before it counts, and at the end."""
    found, before = list[JSON](), JSON()
    for name in ASKED:
        at = {"at": f"asked-{name}", "answers": dict(before)}
        found += [at, {**at, "echo": {"code": "", "meant": [given[name]]}}]
        before |= {f"asked-{name}": given[name]}
    return [*found, {"at": "", "answers": before}]
