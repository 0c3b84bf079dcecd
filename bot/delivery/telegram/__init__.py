"""Telegram as a messenger, by python-telegram-bot, which only this folder knows."""
