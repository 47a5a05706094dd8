"""What is drawn with, asked for once more."""

from __future__ import annotations

from typing import Any


def test_a_file_that_the_browser_has_is_not_sent_again(visitor: Any) -> None:
    for file in ("/static/style.css", "/static/fonts/newsreader.woff2"):
        first = visitor.get(file)
        tag = first.headers["etag"]
        assert first.status_code == 200
        for asked in (tag, f'W/{tag}, "another"', f'"another",{tag}'):
            again = visitor.get(file, headers={"if-none-match": asked})
            assert (again.status_code, again.content) == (304, b"")
            assert again.headers["etag"] == tag
            assert "nosniff" in again.headers["x-content-type-options"]
            assert "content-encoding" not in again.headers
        assert visitor.get(file, headers={"if-none-match": '"another"'}).content == first.content
    assert visitor.get("/static/nowhere.css", headers={"if-none-match": '""'}).status_code == 404
