"""The states of a platform in which nothing can be said or heard, whichever platform it is."""


class PlatformAway(Exception):  # a state of the platform, told apart by `refuses_token`
    """The platform does not answer, or not as it ordinarily does. The text says why, in a line."""

    def __init__(self, why: str, *, refuses_token: bool = False) -> None:
        super().__init__(why)
        self.refuses_token = refuses_token


class TokenRefused(Exception):
    """The platform does not know the bot: its token is wrong, or was revoked. The text says what to set."""


class CannotListen(Exception):  # an answer to whoever started it
    """The platform cannot call: its door does not open. The text says why, and the cure."""
