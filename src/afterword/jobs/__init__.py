"""Work that goes on by itself: sending what is due, looking for what is uncertain, filing what was sent."""
