"""All SQL. One schema serves SQLite and PostgreSQL; every function takes the transaction that it works in."""
