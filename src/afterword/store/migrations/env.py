"""What Alembic runs: the migrations, within the connection that `upgrade` hands it."""

from alembic import context

from afterword.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True,
    transactional_ddl=False,
)  # fmt: skip
context.run_migrations()
