"""The room that a chat platform gives. Each platform names its own; words are fitted into it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """In UTF-16 units, unless something else is said."""

    message: int
    caption: int  # under a photo that a bot sends
    marks: int  # number of marks in a message
    album: int  # number of photos or files sent together
    upload: int  # bytes of files sent together, unless one alone has more
    file: int  # bytes of a file that a bot can fetch; 0 where it fetches none
    paste: int  # letters from which a message may be a part of a text that the platform cut
    payload: int  # bytes that a button sends back
