"""Updates outside dialogs: cards, commands, groups, coming in, and what went wrong."""
