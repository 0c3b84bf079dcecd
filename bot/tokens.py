"""The source of what nobody can guess: links of invitations, keys of requests, the key of a page."""

import secrets  # noqa: TID251 - this is the source


class SystemTokens:
    def new(self, size: int) -> str:
        return secrets.token_urlsafe(size)
