"""The chat platforms that are served: a line for each."""

from bot.intake.telegram.telegram_platform import connect as connect_telegram
from bot.serving import Connect

PLATFORMS: tuple[Connect, ...] = (connect_telegram,)
