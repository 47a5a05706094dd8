"""Reminders out: what to do and by when, to wherever the candidate looks."""
