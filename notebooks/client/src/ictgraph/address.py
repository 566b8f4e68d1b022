"""Addresses of servers: checked before the first request, and shown without passwords."""

import httpx

from .errors import BadInput

GRAPHQL = "/graphql"


def base_of(address: str) -> str:
    """The prefix of a server's paths; a server behind a proxy may have a path of its own."""
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, TypeError) as error:
        raise _refused(address) from error
    if url.scheme not in ("http", "https") or not url.host or url.query or url.fragment:
        raise _refused(address)
    return address.rstrip("/").removesuffix(GRAPHQL).rstrip("/")


def shown(url: str) -> str:
    """The address, for messages."""
    return str(httpx.URL(url).copy_with(userinfo=b"", query=None, fragment=None))


def _refused(address: object) -> BadInput:
    return BadInput(
        f"{address!r} is not the address of a server; allowed: addresses like http://127.0.0.1:4000 or "
        "https://graph.example.org/ict."
    )
