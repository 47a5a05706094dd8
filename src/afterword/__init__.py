"""Afterword: everything after the interview, until there is an answer or it is time to move on."""

__version__ = "0.1.0"
