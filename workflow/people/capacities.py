"""How somebody signs who acts for another, or for a body (rules C30, E32)."""

from workflow.people import parties
from workflow.people.parties import Post
from workflow.spec import Spec
from workflow.work import Work

FOR_A_BODY = ("T/M", "Q.")  # signed with one's own title alone


def capacity_in(work: Work, spec: Spec, post: Post) -> str:
    """The capacity in which somebody acts in a post: as it was given, else that of the role."""
    role = parties.find_role(work, spec, post.role)
    return post.capacity or (role.capacity if role and role.capacity and not post.giver else "") or ""
