"""Files of the server: complete or not at all, outside of memory, and fetched again only if they have changed."""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

import httpx

from .answers import check, misunderstood
from .bar import Bar
from .errors import BadInput
from .generated.limits import GRAPH_IDS, LIST_LENGTH
from .held import Held, HeldFile
from .wire import Wire

FILES_HELD = 4
LONGEST_URL = 8_000
"""Characters; longer requests go by POST, whose answers have no ETag."""
MOST_IN_ADDRESS, MOST_BY_POST = LIST_LENGTH, GRAPH_IDS
"""Values of one parameter."""

_BY_POST = {"ids", "predicates"}
_TYPES = {".csv": "text/csv", ".json": "application/json", ".ttl": "text/turtle"}


class Files:
    """Downloads from one server."""

    def __init__(self, wire: Wire, bar: Bar):
        self._wire = wire
        self._bar = bar
        self._held: Held[HeldFile] = Held(FILES_HELD)

    async def download(self, path: str, parameters: Mapping[str, Sequence[str]]) -> HeldFile:
        """A file of the server; each caller opens it separately."""
        request = self._request(path, {name: values for name, values in parameters.items() if values})
        key = str(request.url)
        held = self._held.get(key) if request.method == "GET" else None
        if held and held.etag:
            request.headers["if-none-match"] = held.etag

        async def take(response: httpx.Response) -> HeldFile:
            if response.status_code == 304 and held:
                return held
            check(response)
            _check_type(path, response)
            file = HeldFile()
            with file.path.open("wb") as written, self._bar(unit="B", unit_scale=True, desc=path) as bar:
                async for chunk in response.aiter_bytes():
                    bar.update(written.write(chunk))
            file.etag = response.headers.get("etag")
            return file

        file = await self._wire.ask(request, take)
        if file.etag and request.method == "GET":
            self._held.put(key, file)
        return file

    def clear(self) -> None:
        """Removes files that nobody reads."""
        self._held.clear()

    def _request(self, path: str, parameters: Mapping[str, Sequence[str]]) -> httpx.Request:
        request = self._wire.get(path, {name: ",".join(values) for name, values in parameters.items()})
        many = [name for name, values in parameters.items() if len(values) > MOST_IN_ADDRESS]
        if not many and len(str(request.url)) <= LONGEST_URL:
            return request
        ids = len(parameters.get("ids", ()))
        if parameters.keys() <= _BY_POST and 0 < ids <= MOST_BY_POST:
            return self._wire.post(path, {name: list(values) for name, values in parameters.items()})
        counts = ", ".join(f"{len(values)} {name}" for name, values in parameters.items())
        raise BadInput(
            f"{counts} are too many for one file; allowed: {MOST_IN_ADDRESS} of each in {LONGEST_URL} characters, or "
            f"{MOST_BY_POST} ids with predicates alone: ask in parts, or for all, and choose in pandas."
        )


def _check_type(path: str, response: httpx.Response) -> None:
    wanted = _TYPES.get(PurePosixPath(path).suffix)
    came = response.headers.get("content-type", "no type")
    if (wanted and not came.startswith(wanted)) or "html" in came:
        raise misunderstood(f"its {path} came as {came}, not as {wanted or 'a file'}.")
