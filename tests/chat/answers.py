"""Answers that are not the Bot API's ordinary ones, and what a bot sees of a connection that fails."""

import json

NO_CODE = json.dumps({"ok": False, "description": "Something failed"})


def refused(code: int, **parameters: object) -> str:
    """A refusal in the platform's own form."""
    said = {"ok": False, "error_code": code, "description": f"Refused {code}"}
    return json.dumps(said | ({"parameters": parameters} if parameters else {}))


# name: status, body, charset
ODD: dict[str, tuple[int, str, str | None]] = {
    "ok false without a code": (200, NO_CODE, None),
    "a refusal under another status": (200, refused(400), None),
    "a code that is no number": (400, '{"ok": false, "error_code": "400", "description": "Bad"}', None),
    "no description": (400, '{"ok": false, "error_code": 400}', None),
    "429 without parameters": (429, refused(429), None),
    "429 with other parameters": (429, refused(429, migrate_to_chat_id=5), None),
    "429 with a list": (429, '{"ok": false, "error_code": 429, "description": "x", "parameters": [1]}', None),
    "a negative pause": (429, refused(429, retry_after=-5), None),
    "no pause": (429, refused(429, retry_after=0), None),
    "a pause in words": (429, refused(429, retry_after="soon"), None),
    "a pause that is true": (429, refused(429, retry_after=True), None),
    "no result": (200, '{"ok": true}', None),
    "null": (200, '{"ok": true, "result": null}', None),
    "ok is a word": (200, '{"ok": "true", "result": true}', None),
    "ok under 500": (500, '{"ok": true, "result": true}', None),
    "an array": (200, "[]", None),
    "a number": (200, "7", None),
    "nothing": (200, "", None),
    "half of it": (200, '{"ok": true, "res', None),
    "a web page": (200, "<html>Welcome to the hotel</html>", None),
    "a web page that is not found": (404, "<html>Not Found</html>", None),
    "moved": (302, "", None),
    "deep": (200, "[" * 100_000, None),
    "an unknown charset": (200, "[]", "x-unknown"),
    "a charset that is none for text": (200, "[]", "hex"),
    "a proxy wants a login": (407, refused(407), None),
    "too slow": (408, refused(408), None),
    "500 in JSON": (500, refused(500), None),
    "503 in HTML": (503, "<h1>503</h1>", None),
}

# Results of another kind than any method that is called has.
RESULTS: dict[str, object] = {
    "an object": {},
    "words": "done",
    "a number": 5,
    "a list": [],
    "a list of objects": [{}],
    "a message without a chat": {"message_id": 5, "date": 1},
    "a message with an odd number": {"message_id": "x", "date": 1, "chat": {"id": 1, "type": "private"}},
    "a message with an odd chat": {"message_id": 5, "date": 1, "chat": 7},
}
