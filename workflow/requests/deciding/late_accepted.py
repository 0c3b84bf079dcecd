"""The waiver of the time before which a request had to be sent, by its release."""

from workflow.model import Request, Visit, Waiver
from workflow.people import deciders
from workflow.work import Work


def keep(work: Work, request: Request, visit: Visit) -> None:
    """Keep that the release of what came too late accepts that: each who agreed to it does (rule A31)."""
    if not request.late or visit.path != "main":
        return
    agreed = [given for given in deciders.voices(work, visit) if given.verdict == "pass"]
    for each in agreed:
        kept = Waiver(
            request=request.id, person=each.person, role=each.role, reason=request.late, at=work.now
        )
        work.store.add(kept)
    roles = ",".join(dict.fromkeys(each.role for each in agreed))
    work.audit("waived", request.reference, stage=visit.stage, role=roles)
