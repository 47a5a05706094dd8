"""Files of a letter, on the page of the letters."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from typing import Any

from afterword.desk import letters, reviewing
from afterword.desk.house import House
from afterword.store import enclosures

PAGE = "/letters/tidewater-rail"
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 4


def test_a_file_is_attached_shown_sent_and_left_out(drafted: House, visitor: Any, now: datetime) -> None:
    letter = next(each for each in reviewing.everywhere(drafted, now) if each.draft.candidacy == "tidewater-rail")
    id = letter.draft.id
    letters.edit(
        drafted, id, letter.letter.subject, letter.letter.text + "\nAs you asked, my notes are attached.\n", now
    )
    page = visitor.get(PAGE).text
    assert "It speaks of something attached, and nothing is." in page
    assert '<details class="aside" open><summary>Attach a file' in page

    def attach(name: str, data: bytes) -> Any:
        files = {"file": (name, data, "text/html")}
        return visitor.post(f"{PAGE}/{id}/attach", files=files)

    done = attach("../Zeugnis Müller.pdf", PDF)
    assert done.headers["location"].startswith(f"{PAGE}?said=attached")
    page = visitor.get(f"{PAGE}?said=attached&letter={id}").text
    assert "Attached. It goes with the letter." in page
    assert 'Zeugnis Müller.pdf</a> <span class="num">1 kB</span>' in page
    assert "nothing is." not in page
    look = visitor.get(f"{PAGE}/{id}/files/Zeugnis%20M%C3%BCller.pdf")
    assert (look.content, look.headers["content-type"]) == (PDF, "application/octet-stream")
    assert look.headers["content-disposition"].startswith("attachment;")

    refused = attach("run.exe", b"MZ")
    assert refused.status_code == 422
    assert "Not attached.</strong> Mail servers send letters with a program" in refused.text
    assert visitor.post(f"{PAGE}/{id}/attach").status_code == 422

    sealed = letters.approve(drafted, id, now, now + timedelta(hours=1))
    assert sealed.sha256 == hashlib.sha256(sealed.data).hexdigest()
    (part,) = message_from_bytes(sealed.data, policy=policy.default).iter_attachments()
    assert (part.get_filename(), part.get_content_type()) == ("Zeugnis Müller.pdf", "application/pdf")
    assert part.get_payload(decode=True) == PDF
    assert "With it: Zeugnis Müller.pdf, 1 kB" in visitor.get("/outbox").text

    visitor.post(f"{PAGE}/{id}/detach", {"name": "Zeugnis Müller.pdf"})
    (again,) = [each for each in reviewing.everywhere(drafted, now) if each.draft.id == id]
    assert (again.files, again.sealed, again.blocked) == ((), None, True)
    with drafted.store.reading() as tx:
        assert enclosures.of(tx, [id]) == ()
    assert visitor.post(f"{PAGE}/{id}/detach", {"name": "Zeugnis Müller.pdf"}).status_code == 404
