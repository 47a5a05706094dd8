"""What is kept of texts that were read: never more than they say, and nothing once something was erased."""

from afterword.store import bodies, lines
from afterword.store.database import Store


def test_what_another_wrote_is_read_and_what_was_erased_is_kept_nowhere(store: Store) -> None:
    for employer in ("Northwind", "Southwind"):
        with store.transaction() as tx:
            lines.put(tx, {"record": "candidacy", "id": "a", "employer": employer})
        with store.reading() as tx:
            assert lines.records(tx, "candidacy").candidacies[0].employer == employer
    with store.reading() as tx:
        first, second = (lines.records(tx, "candidacy").candidacies[0] for _ in range(2))
    assert first is second
    with store.transaction() as tx:
        lines.forget(tx, ["a"])
        lines.put(tx, {"record": "candidacy", "id": "a", "employer": "Southwind"})
        assert lines.records(tx, "candidacy").candidacies[0] is not first


def test_the_same_texts_are_the_same_journal_and_a_long_line_is_kept_with_it_alone() -> None:
    letter = '{"fact": "rejected", "id": "%s", "candidacy": "a", "at": "2026-10-14T10:45:00+01:00", "words": "%s"}'
    told = [letter % (id, "x" * length) for id, length in (("1", 5), ("2", bodies.LONG), ("3", 5), ("4", bodies.LONG))]
    first = bodies.told(told)
    assert bodies.told(iter(told)) is first
    second = bodies.told([*told, letter % ("5", "")])
    assert [each.id for each in second.facts] == ["1", "2", "3", "4", "5"]
    assert [one is two for one, two in zip(first.facts, second.facts, strict=False)] == [True, False, True, False]
    bodies.forget()
    assert bodies.told(told) is not first
    large = [letter % ("1", "x" * bodies.LARGE)]
    assert bodies.told(large) is not bodies.told(large)
