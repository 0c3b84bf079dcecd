"""Whole plays, each as one kind of person lives it, written down as that person reads it.

Every play leaves the chats of its people in `var/plays/`, to be read; what any reader would strike out of
them is refused here (`reader.py`).
"""
