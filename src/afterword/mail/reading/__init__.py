"""What a message says, as a proposal with the words that it rests on. So far: invitations that hold a calendar."""
