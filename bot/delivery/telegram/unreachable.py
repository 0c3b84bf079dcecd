"""Why the platform cannot be reached, in words: any error of either library as one line with the cure.

The line names hosts and ports alone: the token is part of every address that is called, and a proxy's may
hold a password.
"""

import errno
import os
import socket
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

from bot.log import redact

PUBLIC = "https://api.telegram.org"
PROXIES = ("https_proxy", "http_proxy", "all_proxy")
UNREACHABLE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN, errno.EADDRNOTAVAIL)
BROKEN_OFF = ("ServerDisconnectedError", "RemoteProtocolError")
NO_PROXY = ("IncompleteReadError", "ProtocolError")  # how the SOCKS libraries take it
SAID = 160


@dataclass(frozen=True)
class Way:
    """How the platform is reached: its address, and the proxy if there is one."""

    api: str = PUBLIC
    proxy: str | None = None

    @property
    def host(self) -> str:
        return host_of(self.api)

    def why(self, error: BaseException) -> str:
        """Return what is wrong on the way and what to do, in a line without a secret."""
        chain = tuple(_chain(error))
        if refused := next((e for e in chain if _is_of_proxy(e)), None):
            return f"the proxy {self._proxy} does not lead there: {_of_proxy(refused, chain)}"
        goes_to = f"the proxy {self._proxy}" if self.proxy else self.host
        for found in reversed(chain):  # the deepest knows most
            if what := _of_connection(found):
                return f"{goes_to} {what}; {self._cure(found)}"
        if self.proxy and any(type(each).__name__ in NO_PROXY for each in chain):
            return f"the proxy {self._proxy} does not speak SOCKS; is LOA_TELEGRAM_PROXY right?"
        if any(_is_decoding(each) for each in chain):
            return f"{self.host} answers with something that is no Bot API, such as a web page; {self.right}"
        if any("NotFound" in type(each).__name__ for each in chain):
            return f"{self.host} answers 404: there is no Bot API at this address; {self.right}"
        return f"{self.host}: {_said(error)}"

    @property
    def _proxy(self) -> str:
        return host_of(self.proxy) if self.proxy else "of this machine"

    @property
    def right(self) -> str:
        """Where to look when something answers that is no Bot API."""
        if self.api != PUBLIC:
            return "is LOA_TELEGRAM_API right?"
        return "does a proxy or a login page of the network stand between?"

    def _cure(self, error: BaseException, env: Mapping[str, str] = os.environ) -> str:
        if isinstance(error, ssl.SSLCertVerificationError):
            return "is the clock of this machine right, and does nothing in the network stand between?"
        if isinstance(error, ssl.SSLError):
            return "is it https there?"
        if self.proxy:
            return "is it running, and is LOA_TELEGRAM_PROXY right?"
        others = sorted(name for name in env if name.lower() in PROXIES and env[name])
        if others:
            return f"{others[0]} is set on this machine, and Loa goes by LOA_TELEGRAM_PROXY alone"
        if self.api != PUBLIC:
            return (
                "does the server run, is LOA_TELEGRAM_API right, or is a proxy needed (LOA_TELEGRAM_PROXY)?"
            )
        return "is this machine online, or is a proxy needed (LOA_TELEGRAM_PROXY)?"


def host_of(address: str) -> str:
    """The host and port of an address, without user, password and path."""
    return urlsplit(address).netloc.rpartition("@")[2]


def _of_connection(error: BaseException) -> str | None:
    """Return the fate of a connection; None for an error that says nothing of one."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"shows a certificate that is not trusted ({error.verify_message})"
    if isinstance(error, ssl.SSLError):
        return f"does not speak TLS as it should ({(error.reason or 'no reason').lower().replace('_', ' ')})"
    kind, number = type(error).__name__, getattr(error, "errno", None)
    cases = (
        ("is not found (DNS)", isinstance(error, socket.gaierror)),
        ("refuses the connection", isinstance(error, ConnectionRefusedError)),
        ("gives no answer in time", "Timeout" in kind or kind == "TimedOut"),
        ("cannot be reached from here", isinstance(error, OSError) and number in UNREACHABLE),
        ("breaks the connection off", isinstance(error, ConnectionError) or kind in BROKEN_OFF),
    )
    return next((what for what, is_so in cases if is_so), None)


def _is_of_proxy(error: BaseException) -> bool:
    return any("Proxy" in kind.__name__ for kind in type(error).__mro__)


def _of_proxy(error: BaseException, chain: tuple[BaseException, ...]) -> str:
    said = _said(error)
    if any(word in said.lower() for word in ("407", "auth", "username", "password")):
        return "it wants another name or password; are they right in LOA_TELEGRAM_PROXY?"
    for found in reversed(chain):
        if what := _of_connection(found):
            return f"it {what}; is it running, and is LOA_TELEGRAM_PROXY right?"
    return f"{said}; is it running, does it reach Telegram, and is LOA_TELEGRAM_PROXY right?"


def _is_decoding(error: BaseException) -> bool:
    return "Decode" in type(error).__name__ or isinstance(error, ValueError)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and its causes, as far as they are told."""
    seen = list[BaseException]()
    waiting: list[object] = [error]
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, BaseException) and each not in seen:
            seen.append(each)
            yield each
            waiting += [each.__cause__ or each.__context__, getattr(each, "os_error", None)]
            waiting += list(cast(tuple[object, ...], each.args))
            waiting += list(getattr(each, "exceptions", ()))  # of a connection that was tried in several ways


def _said(error: BaseException) -> str:
    said = redact(" ".join(str(error).split()))
    return f"{type(error).__name__}: {said}"[:SAID] if said else type(error).__name__
