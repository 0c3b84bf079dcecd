"""The one table of subjects: what has a clock, a card and lines in lists, and what else falls due.

In this order the office looks through what is open. A row of what falls due fires once, in the transaction
that does what it is for; where what it is about is over, nothing happens.
"""

from workflow.events.subject import NEED
from workflow.figures import freezing
from workflow.forms import FORMS
from workflow.imports import due as imported
from workflow.imports import kept
from workflow.log import daily
from workflow.office import due as office
from workflow.office import standing
from workflow.people import absences, turning
from workflow.people import due as person
from workflow.requests.cards import due as card
from workflow.requests.cards import replies
from workflow.requests.deciding import due as visit
from workflow.requests.deciding import reopening
from workflow.requests.deciding.subject import VISIT
from workflow.requests.drafts import due as draft
from workflow.requests.drafts import offered
from workflow.requests.opinions.subject import OPINION
from workflow.requests.rechecks.subject import RECHECK
from workflow.requests.search import kept_words
from workflow.requests.subject import WHOLE
from workflow.requests.tasks import unclaimed
from workflow.requests.tasks.subject import TASK
from workflow.requests.waiting.subject import INQUIRY
from workflow.rounds import openings, published_counts
from workflow.rounds.subject import ROUND
from workflow.rules import due as rules
from workflow.rules import versions
from workflow.subject import Subjects

SUBJECTS = Subjects(
    timed=(VISIT, RECHECK, TASK, WHOLE, ROUND, NEED, INQUIRY, OPINION),
    others={
        ("visit", reopening.KIND): visit.settled,
        (TASK.name, unclaimed.KIND): unclaimed.tell,
        (absences.SUBJECT, absences.KIND): person.begin_absence,
        ("person", standing.FOLLOW): person.follow,
        (replies.SUBJECT, replies.KIND): card.drop_reply,
        (offered.SUBJECT, offered.KIND): draft.drop_offer,
        (kept.SUBJECT, kept.KIND): imported.forget,
        ("office", openings.ROUNDS): office.rounds,
        ("office", "digest"): office.digest,
        ("office", "wake"): office.wake,
        ("office", daily.LOG): daily.fall_due,
        ("office", freezing.KIND): freezing.fall_due,
        ("office", turning.PEOPLE): office.turn_people,
        ("office", standing.NIGHTLY): office.look_through,
        ("office", standing.FOLLOW): office.follow,
        ("office", standing.RULES): rules.follow,
        ("office", kept_words.KIND): kept_words.keep_part,
    },
    given_up={"office": standing.plan},
    forms=FORMS,
    published=(published_counts.published,),
    follow=(versions.people_changed,),
    units_changed=(kept_words.keep_all,),
)
