"""The measured processes: started, watched through /proc, ended."""

import asyncio
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """Processor time a process has used, all its threads together."""
    after_name = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / TICK


def resident_mb(pid: int) -> float:
    """Memory a process holds now."""
    lines = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


@dataclass
class Running:
    """A bot's process and how long it took to come up."""

    process: asyncio.subprocess.Process
    log: Path
    started_in: float = 0.0

    @property
    def pid(self) -> int:
        return self.process.pid

    async def says(self, words: bytes) -> None:
        """Wait until the process has written `words`."""
        begun = time.monotonic()
        async with asyncio.timeout(60):
            while words not in self.log.read_bytes():
                if self.process.returncode is not None:
                    raise RuntimeError(self.log.read_text("utf-8"))
                await asyncio.sleep(0.01)
        self.started_in = time.monotonic() - begun

    async def end(self) -> None:
        if self.process.returncode is None:
            self.process.terminate()
            await self.process.wait()


async def start(log: Path, *command: str, **environment: str) -> Running:
    """`python <command>` in the project's folder."""
    with log.open("wb") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *command,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            stdout=out,
            stderr=out,
        )
    return Running(process, log)


async def start_loa(
    home: Path, api: str, token: str, config: Path, url: str = "", *, paced: bool = False
) -> Running:
    """The real bot, as `loa run` starts it; back once it says that it runs."""
    running = await start(
        home / "bot.log",
        *("-m", "bot", "run"),
        LOA_TELEGRAM_TOKEN=token,
        LOA_TELEGRAM_API=api,
        LOA_HOME=str(home),
        LOA_CONFIG=str(config),
        LOA_PACE="on" if paced else "off",
        **({"LOA_DATABASE": url} if url else {}),
    )
    await running.says(b"running as @")
    return running


async def seconds_of(*command: str) -> float:
    """How long `python <command>` takes from its start to its end."""
    begun = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL
    )
    if await process.wait():
        raise RuntimeError(f"{' '.join(command)} failed")
    return time.monotonic() - begun
