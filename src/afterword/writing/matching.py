"""Which strength answers which need: by the candidate's own word first, then by the words that both share.

Of a panel each gets another one where that can be, and every choice says why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.core.facts import InterviewHeld, Note
from afterword.core.records import Strength
from afterword.core.story import Story
from afterword.core.value import replace
from afterword.writing.notes import usable
from afterword.writing.wording import Proof, proof, stems


def proofs_for(story: Story, person: str, interview: InterviewHeld | None, note: Note | None) -> tuple[Proof, ...]:
    """The strengths for that person's letter, best first, each with its reason; () where none has evidence."""
    known = written(story)
    if not known:
        return ()
    chosen = shared_out(story, interview, tuple(known)).get(person)
    own = [id for id in (note.strengths if note else ()) if id in known]
    order = list(dict.fromkeys([*([chosen] if chosen else []), *own])) or list(known)[:1]
    return tuple(replace(known[id], reason=reason(story, id, note)) for id in order)


def written(story: Story) -> dict[str, Proof]:
    """The candidate's strengths that can be written, by id."""
    found: dict[str, Proof] = {}
    for strength in story.candidate.strengths if story.candidate else ():
        shown = proof(usable(strength.claim), usable(strength.evidence))
        if shown is not None:
            found[strength.id] = replace(shown, id=strength.id)
    return found


def shared_out(story: Story, interview: InterviewHeld | None, known: Sequence[str]) -> dict[str, str]:
    """By person of the round, the strength for their letter: from their own note, and as seldom twice as can be.

    Those with the fewest of their own choose first. Of two that are used as often, the one that shares more words with
    what they need is taken, then the one that their note names first.
    """
    if interview is None:
        return {}
    own: dict[str, list[str]] = {}
    for id in interview.with_:
        note = story.note_on(id, interview)
        own[id] = [each for each in (note.strengths if note else ()) if each in known]
    used = dict.fromkeys(known, 0)
    found: dict[str, str] = {}
    for id in sorted(own, key=lambda id: (len(own[id]) or len(known) + 1, interview.with_.index(id))):
        note = story.note_on(id, interview)
        choice = min(own[id] or list(known), key=lambda each: (used[each], _worth(story, each, note)))
        used[choice] += 1
        found[id] = choice
    return found


def shares(strength: Strength, said: Sequence[str]) -> frozenset[str]:
    """The words that a strength, its evidence or its tags share with what was said, as stems."""
    tags = strength.raw.get("tags")
    words = " ".join([strength.claim, strength.evidence, *(str(tag) for tag in tags)] if isinstance(tags, list)
                     else [strength.claim, strength.evidence])  # fmt: skip
    return stems(words) & stems(" ".join(said))


def reason(story: Story, id: str, note: Note | None) -> str:
    """Why that strength stands in the letter, in one sentence for the candidate; "" where nothing else was left."""
    strength = _by_id(story)[id]
    shared = _as_written(shares(strength, note.needs if note else ()), note.needs if note else ())
    spoken = _as_written(shares(strength, note.topics if note else ()), note.topics if note else ())
    own = note is not None and id in note.strengths
    words = f"it shares “{shared}” with what they need" if shared else (
        f"it shares “{spoken}” with what you talked about" if spoken else "")  # fmt: skip
    if own:
        return f"You named it for them{', and ' + words if words else ''}."
    return f"{words[0].upper()}{words[1:]}." if words else ""


def _worth(story: Story, id: str, note: Note | None) -> tuple[int, int]:
    """How many words it shares with their needs, and with what was talked about."""
    strength = _by_id(story)[id]
    return (
        -len(shares(strength, note.needs if note else ())),
        -len(shares(strength, note.topics if note else ())),
    )


def _by_id(story: Story) -> Mapping[str, Strength]:
    return {each.id: each for each in (story.candidate.strengths if story.candidate else ())}


def _as_written(shared: frozenset[str], said: Sequence[str]) -> str:
    """Of shared stems the first word, as the note has it."""
    return next((word for word in " ".join(said).split() if stems(word) & shared), "").strip(".,;:?!“”\"'")
