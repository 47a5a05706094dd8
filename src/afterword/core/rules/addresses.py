"""Find out how to reach somebody, in time to write to them."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.etiquette import Etiquette
from afterword.core.facts import Bounced, InterviewHeld
from afterword.core.records import Person
from afterword.core.rules.panels import divided
from afterword.core.rules.rule import Example, Rule, step, within
from afterword.core.rules.thanks import collects, is_large
from afterword.core.steps import Step
from afterword.core.story import Story


def find_the_address(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """For each interviewer who can be neither written to nor called, is to be written to and was not thanked yet, until
    somebody was asked.
    """
    if story.consultant:
        return
    asked = set(unreached(story))  # of them fix-the-address speaks
    for interview in story.interviews:
        for id in written_to(story, etiquette, interview):
            person = story.person(id)
            reachable = person.email or (person.phone and person.may_call)
            done = story.thanked(id, interview) or story.settled("find_address", since=interview.at)
            if reachable or id in asked or done:
                continue
            asked.add(id)
            window = within(story, etiquette, interview.at, etiquette.find_address_within_hours)
            who = whom_to_ask(story, id)
            sentence = f"There is no address for {person.name}, and the thank-you is owed by the next day. " + (
                f"{story.person(who).name} will know it." if who else "A card or their website may have it."
            )
            yield step(story, "find_address", who, window, "find-the-address", (interview.id,), sentence, for_=id)


def fix_the_address(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """For each person whose mail came back, until they were reached or another address is known."""
    for id, bounce in unreached(story).items():
        person = story.person(id)
        window = within(story, etiquette, bounce.at, etiquette.fix_address_within_hours)
        who = whom_to_ask(story, id)
        sentence = f"Your letter to {person.name} came back ({bounce.address or 'no address'}). It counts as unsent."
        yield step(story, "find_address", who, window, "fix-the-address", (bounce.id,), sentence, for_=id)


def unreached(story: Story) -> dict[str, Bounced]:
    """People whose mail came back, with the newest bounce, until they were reached or another address is known."""
    if Bounced not in story.kinds:
        return {}
    reached = {fact.to: fact.at for fact in story.made}
    return {
        bounce.to: bounce
        for bounce in story.of(Bounced)
        if bounce.permanent
        and not (bounce.to in reached and reached[bounce.to] > bounce.at)
        and not _has_another_address(story.person(bounce.to), bounce)
    }


def _has_another_address(person: Person, bounce: Bounced) -> bool:
    known, tried = person.email.casefold(), bounce.address.casefold()
    return bool(known and tried) and known != tried


def written_to(story: Story, etiquette: Etiquette, interview: InterviewHeld) -> tuple[str, ...]:
    """Those in the room who get a letter for that interview; in a large panel not those who are only named in one."""
    if is_large(etiquette, interview):
        own, _ = divided(story, etiquette, interview)
        return tuple(id for id in dict.fromkeys(interview.with_) if id in own or id == collects(story, interview))
    return tuple(dict.fromkeys(interview.with_))


def whom_to_ask(story: Story, about: str) -> str | None:
    """The coordinator, else the recruiter, other than the person in question; None where there is neither.

    Nobody when it is the consultant who cannot be reached, since everything else would go through them.
    """
    if story.consultant and about == story.consultant.id:
        return None
    return next((person.id for person in story.with_part("coordinator", "recruiter") if person.id != about), None)


FIND_THE_ADDRESS = Rule(
    name="find-the-address",
    sentence="An interviewer without an address: ask the coordinator or recruiter within 12 hours.",
    why="Half of the day that a thank-you has is left to write it in.",
    source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
    about=(InterviewHeld,),
    numbers=("find_address_within_hours",),
    owes=find_the_address,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada",
        shows="nothing find_address",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=nameless\npeople rob",
        shows="owed find_address rob due 2026-10-14T22:45\nowed thank_you nameless due 2026-10-15T10:45",
    ),
)
FIX_THE_ADDRESS = Rule(
    name="fix-the-address",
    sentence="When a letter bounces it counts as unsent, and the right address is to be found within four hours.",
    why="They did not get it, and the day it was owed within is running.",
    source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
    about=(Bounced,),
    numbers=("fix_address_within_hours",),
    owes=fix_the_address,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n"
        "2026-10-14T15:01 bounced to=ada address=ada@northwind.example\n"
        "2026-10-14T17:00 call_made to=ada purpose=thank_you outcome=spoke",
        shows="nothing find_address\nnothing thank_you",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n"
        "2026-10-14T15:01 bounced to=ada address=ada@northwind.example\npeople cleo",
        shows="owed find_address cleo due 2026-10-14T19:01\nowed thank_you ada due 2026-10-15T10:45",
    ),
)
