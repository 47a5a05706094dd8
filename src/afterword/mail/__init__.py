"""Letters on the wire: their bytes, whose account they leave by, the way out (SMTP) and the copy in Sent (IMAP)."""
