"""How somebody signs who acts for another, or for a body (rules C30, E32)."""

from workflow.model import Request
from workflow.people import parties
from workflow.people.parties import Post
from workflow.work import Work

FOR_A_BODY = ("T/M", "Q.")  # signed with one's own title alone


def capacity_in(work: Work, request: Request, post: Post) -> str:
    """The capacity in which somebody acts in a post: as it was given, else that of the role."""
    role = parties.find_role(work, work.spec(request.rules), post.role)
    return post.capacity or (role.capacity if role and role.capacity and not post.giver else "") or ""
