"""Outbox and cards to chat, paced; each platform in a folder of its own."""
