"""Outbox and cards to chat, paced. The only place that knows python-telegram-bot."""
