"""What can be found by its words: the documents, their index, and which candidacies have to be looked at again.

Triggers note each candidacy whose lines, drafts or replies change, and drop what was to be found of it where something
was changed or deleted: so the index can lack what is new until somebody looks for it, and never keep what is gone. A
later version that makes `line`, `letter` or `reply` anew has to make their triggers anew, too.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

WATCHED = ("line", "letter", "reply")
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "found",
        sa.Column("number", SERIAL, primary_key=True, autoincrement=True),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("id", sa.String(400), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
    )
    op.create_index("ix_found_candidacy", "found", ["candidacy"])
    op.create_table(
        "found_due",
        sa.Column("number", SERIAL, primary_key=True, autoincrement=True),
        sa.Column("candidacy", sa.String(400), nullable=False),
    )
    op.create_index("ix_found_due_candidacy", "found_due", ["candidacy"])
    if op.get_bind().dialect.name == "sqlite":
        _on_file()
    else:
        _on_a_server()
    op.execute("INSERT INTO found_due (candidacy) SELECT DISTINCT candidacy FROM line WHERE candidacy IS NOT NULL")
    op.execute("INSERT INTO found_due (candidacy) SELECT '' FROM reply WHERE candidacy IS NULL LIMIT 1")


def _on_file() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE found_words USING fts5(words, content='found', content_rowid='number', prefix='1 2 3')"
    )
    op.execute(
        "CREATE TRIGGER found_in AFTER INSERT ON found BEGIN "
        "INSERT INTO found_words (rowid, words) VALUES (new.number, new.words); END"
    )
    op.execute(
        "CREATE TRIGGER found_out AFTER DELETE ON found BEGIN "
        "INSERT INTO found_words (found_words, rowid, words) VALUES ('delete', old.number, old.words); END"
    )
    # One writer at a time: what is noted already is still there when this is committed.
    note = (
        "INSERT INTO found_due (candidacy) SELECT coalesce({row}.candidacy, '') WHERE NOT EXISTS "
        "(SELECT 1 FROM found_due WHERE candidacy = coalesce({row}.candidacy, ''));"
    )
    drop = "DELETE FROM found WHERE candidacy = coalesce(old.candidacy, '');"
    new, old = note.format(row="new"), note.format(row="old")
    for table in WATCHED:
        for verb, does in (("INSERT", new), ("UPDATE", drop + old + new), ("DELETE", drop + old)):
            op.execute(f"CREATE TRIGGER {table}_{verb.lower()}_found AFTER {verb} ON {table} BEGIN {does} END")


def _on_a_server() -> None:
    op.execute("CREATE INDEX found_words ON found USING gin (array_to_tsvector(string_to_array(words, ' ')))")
    # Written down each time: what another transaction is about to settle does not count as noted.
    op.execute(
        "CREATE FUNCTION note_found() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF TG_OP <> 'INSERT' THEN "
        "DELETE FROM found WHERE candidacy = coalesce(OLD.candidacy, ''); "
        "INSERT INTO found_due (candidacy) VALUES (coalesce(OLD.candidacy, '')); "
        "END IF; "
        "IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.candidacy IS DISTINCT FROM OLD.candidacy) THEN "
        "INSERT INTO found_due (candidacy) VALUES (coalesce(NEW.candidacy, '')); "
        "END IF; "
        "RETURN NULL; END $$"
    )
    for table in WATCHED:
        op.execute(
            f"CREATE TRIGGER {table}_found AFTER INSERT OR UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION note_found()"
        )
