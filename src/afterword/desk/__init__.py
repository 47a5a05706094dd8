"""The verbs of the house: each is one transaction, and reads as a sentence. Every door calls these."""
