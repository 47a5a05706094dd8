"""Pure: what is owed after an interview, to whom, when and why. No clock, no input or output, no randomness.

Read `planner.py` first: it is one page.
"""
