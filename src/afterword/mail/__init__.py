"""Letters on the wire: their bytes (`message`), whose account they leave by (`account`), out (`smtp`) and filed (`imap`)."""
