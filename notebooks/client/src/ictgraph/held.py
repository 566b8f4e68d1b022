"""Caches. Callers share them, in threads and in tasks."""

import os
import tempfile
import threading
import weakref
from collections import OrderedDict
from pathlib import Path
from typing import IO, Generic, TypeVar

T = TypeVar("T")


class Held(Generic[T]):
    """The last few things, by their keys."""

    def __init__(self, most: int):
        self._most = most
        self._things: OrderedDict[str, T] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str) -> T | None:
        """The cached thing, which becomes the most recently used."""
        with self._lock:
            if key in self._things:
                self._things.move_to_end(key)
            return self._things.get(key)

    def put(self, key: str, thing: T) -> None:
        """Caches a thing and drops the least recently used one."""
        with self._lock:
            self._things[key] = thing
            self._things.move_to_end(key)
            while len(self._things) > self._most:
                self._things.popitem(last=False)

    def clear(self) -> None:
        """Drops everything."""
        with self._lock:
            self._things.clear()


class HeldFile:
    """A file outside of memory, removed when its last user is gone. Each `open` reads it from its start."""

    def __init__(self) -> None:
        handle, name = tempfile.mkstemp(prefix="ictgraph-")
        os.close(handle)
        self.path = Path(name)
        self.etag: str | None = None
        weakref.finalize(self, self.path.unlink, missing_ok=True)

    def open(self) -> IO[bytes]:
        """Opens it for one reader."""
        return self.path.open("rb")
