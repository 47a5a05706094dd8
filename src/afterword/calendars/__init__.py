"""Calendars in and out: an invitation becomes an interview, and what is owed becomes a feed."""
