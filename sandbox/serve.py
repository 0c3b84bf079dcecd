"""The sandbox put together and listening on the loopback."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from . import chance
from .admin import Admin
from .backstage import Backstage
from .clock import Clock
from .faults import Faults
from .flood_limits import Limits
from .page import Page
from .server import BotApi
from .world import World

BODY_LIMIT = 120 * 1024 * 1024
_HOSTS = frozenset({"127.0.0.1", "localhost"})


@web.middleware
async def _only_local(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """A web page elsewhere cannot reach the sandbox by pointing its own name at 127.0.0.1."""
    if request.host.partition(":")[0] not in _HOSTS:
        return web.Response(status=421)
    response: web.StreamResponse = await handler(request)
    return response


async def start(
    *, port: int, limits: bool, seed: int, key: str, page_key: str = ""
) -> tuple[World, web.AppRunner, str]:
    """Start serving; the world, what to clean up at the end, and the address."""
    world = World(seed)
    flood, faults, clock = Limits(limits, world.lifetime_clock), Faults(seed), Clock(world)
    api = BotApi(world, flood, faults)
    backstage = Backstage(world.journal)
    admin = Admin(world, flood, faults, clock, backstage)
    app = web.Application(client_max_size=BODY_LIMIT, middlewares=[_only_local])
    app.router.add_route("*", "/bot{token:[^/]+}/{method}", api.handle)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", api.download)
    app.router.add_get("/clock", admin.follow_clock)
    app.router.add_route("*", f"/admin/{key}/{{action}}", admin.handle)
    app.router.add_get(f"/admin/{key}/file/{{file_id}}", admin.file)
    Page(admin, backstage, page_key or chance.key(16)).routes(app)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    return world, runner, f"http://127.0.0.1:{runner.addresses[0][1]}"
