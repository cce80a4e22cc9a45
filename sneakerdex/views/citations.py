"""Sources as footnotes, in the styles that papers, wikis and reference managers take."""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any

from sneakerdex.dates import MONTHS, Date
from sneakerdex.model import Source
from sneakerdex.views import data
from sneakerdex.views.grid import Column, Grid

_MARKS = re.compile(r"([\\\[\]*_`<>])")
_TEX = re.compile(r"([&%$#_{}])")
_KINDS = {"book": "book", "interview": "interview", "patent": "patent", "video": "motion_picture"}


def grid(sources: Sequence[Source], style: str) -> Grid:
    """The footnotes as records, for the formats that programs read."""
    write = (lambda one: _footnote(one[0])) if style == "md" else STYLES[style]
    columns = (Column("source", "Source"), Column("citation", "Citation", wraps=True))
    rows = tuple((source.id, " ".join(write([source]).split())) for source in sources)
    return Grid(columns, rows, lambda: [_csl(source) for source in sources])


def bibtex(sources: Sequence[Source]) -> str:
    """BibLaTeX `@online` entries."""
    return "\n\n".join(map(_entry, sources))


def _entry(source: Source) -> str:
    fields = {
        "author": f"{{{_tex(source.author)}}}" if source.author else "",
        "title": f"{{{_tex(source.title)}}}",
        "organization": f"{{{_tex(source.publisher)}}}",
        "date": f"{{{_iso(source.published)}}}" if _iso(source.published) else "",
        "url": f"{{{source.url}}}" if source.url else "",
        "urldate": f"{{{_iso(source.accessed)}}}" if _iso(source.accessed) else "",
        "langid": f"{{{source.language}}}" if source.language != "en" else "",
    }
    lines = [f"  {name:<12} = {value}" for name, value in fields.items() if value]
    key = source.id.replace("/", ":")
    return f"@online{{{key},\n" + ",\n".join(lines) + "\n}"


def _tex(text: str) -> str:
    return _TEX.sub(r"\\\1", text)


def csl(sources: Sequence[Source]) -> str:
    """CSL-JSON, which reference managers import."""
    return json.dumps([_csl(source) for source in sources], indent=2, ensure_ascii=False)


def _csl(source: Source) -> data.Json:
    item: dict[str, Any] = {
        "id": source.id,
        "type": _KINDS.get(source.kind, "webpage"),
        "title": source.title,
        "container-title": source.publisher,
        "language": source.language,
    }
    if source.author:
        item["author"] = [{"literal": source.author}]
    for name, date in (("issued", source.published), ("accessed", source.accessed)):
        if iso := _iso(date):
            item[name] = {"date-parts": [[int(part) for part in iso.split("-")]]}
    return item | ({"URL": source.url} if source.url else {})


def wikipedia(sources: Sequence[Source]) -> str:
    """`<ref>` elements with the cite web template."""
    return "\n".join(map(_ref, sources))


def _ref(source: Source) -> str:
    fields = {
        "author": source.author,
        "title": source.title,
        "url": source.url,
        "website": source.publisher,
        "date": _wiki_date(source.published),
        "access-date": _iso(source.accessed),
        "language": source.language if source.language != "en" else "",
    }
    inner = " ".join(f"|{n}={v.replace('|', '{{!}}')}" for n, v in fields.items() if v)
    return f'<ref name="{source.id}">{{{{cite web {inner}}}}}</ref>'


def _wiki_date(date: Date | None) -> str:
    """ISO for days, words for months, as the template asks."""
    return date.text if date and date.precision == "month" and _iso(date) else _iso(date)


def chicago(sources: Sequence[Source]) -> str:
    """Entries of a bibliography after the Chicago Manual of Style, by author."""
    return "\n".join(sorted(map(_bibliography, sources), key=str.casefold))


def _bibliography(source: Source) -> str:
    author = f"{_stopped(source.author)} " if source.author else ""
    date = f", {_american(source.published)}" if source.published else ""
    accessed = f" Accessed {_american(source.accessed)}." if source.accessed else ""
    url = f" {source.url}." if source.url else ""
    return f"{author}“{_stopped(source.title)}” {_stopped(source.publisher + date)}{accessed}{url}"


def _stopped(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def markdown(sources: Sequence[Source]) -> str:
    """Numbered footnotes."""
    return "\n".join(f"[^{n}]: {_footnote(source)}" for n, source in enumerate(sources, 1))


def _footnote(source: Source) -> str:
    words, address = _MARKS.sub(r"\\\1", source.title), source.url.replace(")", "%29")
    title = f"[{words}]({address})" if source.url else f"“{words}”"
    published = source.published.text if source.published else ""
    read = f"read {source.accessed.text}" if source.accessed else ""
    return ", ".join(filter(None, (source.author, title, source.publisher, published, read)))


def _iso(date: Date | None) -> str:
    """The date as far as it is firm: `2021-08`."""
    if date is None or date.qualifier or date.precision not in {"day", "month", "year"}:
        return ""
    return date.edtf


def _american(date: Date | None) -> str:
    """`August 21, 2021`."""
    iso = _iso(date)
    if date is None or not iso:
        return date.text if date else ""
    year, *rest = iso.split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{month} {int(rest[1])}, {year}" if len(rest) > 1 else f"{month} {year}"


STYLES: dict[str, Callable[[Sequence[Source]], str]] = {
    "md": markdown,
    "bibtex": bibtex,
    "csl": csl,
    "wikipedia": wikipedia,
    "chicago": chicago,
}
