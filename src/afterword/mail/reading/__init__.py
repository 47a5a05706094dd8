"""What a message says, as a proposal with the words that it rests on. `reading.py` is the page to read first."""
