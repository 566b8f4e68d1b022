"""Progress bars for what takes long."""

from typing import Any

from tqdm import tqdm

APPEARS_AFTER = 1.0
"""Seconds."""


class Bar:
    """Makes progress bars that appear if something takes long, and disappear when it is done."""

    def __init__(self, allowed: bool):
        self._allowed = allowed

    def __call__(self, *, skip: bool = False, **options: Any) -> "tqdm[Any]":
        return tqdm(disable=skip or not self._allowed, delay=APPEARS_AFTER, leave=False, **options)
