"""The parts of a message a bot sends: text, caption, photo, document, each with its limits."""

from __future__ import annotations

from typing import Any

from .api_errors import bad
from .call import Call
from .entities import CAPTION_LIMIT, TEXT_LIMIT, check_entities, finished, units
from .html import parse
from .uploads import document_of

JSON = dict[str, Any]


def _formatted(call: Call, text: str, mode: Any, entities: Any) -> tuple[str, list[JSON]]:
    if mode:
        if str(mode).lower() != "html":
            call.violation(f"parse_mode {mode} is not supported")
            raise bad("unsupported parse_mode")
        text, entities = parse(text)
    if entities is not None and not isinstance(entities, list):
        raise bad("can't parse entities JSON object")
    return finished(text, check_entities(text, entities or []))


def message_text(call: Call) -> tuple[str, list[JSON]]:
    """The text of a message and its entities, or the refusal for an empty or too long one."""
    raw = call.text("text")
    if not raw:
        raise bad("message text is empty")
    text, entities = _formatted(call, raw, call.params.get("parse_mode"), call.json("entities"))
    if not text:
        raise bad("text must be non-empty")
    if units(text) > TEXT_LIMIT:
        raise bad("message is too long")
    return text, entities


def caption_of(call: Call, source: JSON | None = None) -> JSON:
    """The caption fields of a call, or of one InputMedia object within it."""
    if source is None:
        raw, mode = call.text("caption"), call.params.get("parse_mode")
        given, above = call.json("caption_entities"), call.flag("show_caption_above_media")
    else:
        raw, mode = source.get("caption") or "", source.get("parse_mode")
        given, above = source.get("caption_entities"), bool(source.get("show_caption_above_media"))
    if not raw:
        return {}
    caption, entities = _formatted(call, raw, mode, given)
    if units(caption) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    fields: JSON = {"caption": caption} if caption else {}
    if entities:
        fields["caption_entities"] = entities
    if above:
        fields["show_caption_above_media"] = True
    return fields


def _not_a_link(call: Call, reference: str) -> None:
    if reference.startswith(("http://", "https://")):
        call.violation("sending a file by URL is not supported")
        raise bad("wrong file identifier/HTTP URL specified")
    if reference.startswith("attach://"):
        raise bad("file attached under the name was not found in the request")


def photo_content(call: Call, reference: str, kind: str) -> JSON:
    """{"photo": [...]}, uploaded with the call or sent before."""
    files = call.world.files
    upload = call.upload(reference) or (call.files.get(kind) if not reference else None)
    if upload is not None:
        return {"photo": files.photo(upload.data)}
    if not reference:
        raise bad("there is no photo in the request")
    _not_a_link(call, reference)
    return {"photo": files.sizes_of(files.reuse(reference, "photo"))}


def document_content(call: Call, reference: str, kind: str) -> JSON:
    """{"document": {...}}, uploaded with the call or sent before."""
    files = call.world.files
    upload = call.upload(reference) or (call.files.get(kind) if not reference else None)
    if upload is not None:
        return {"document": files.document(upload.data, upload.name)}
    if not reference:
        raise bad("there is no document in the request")
    _not_a_link(call, reference)
    return {"document": document_of(files.reuse(reference, "document"))}
