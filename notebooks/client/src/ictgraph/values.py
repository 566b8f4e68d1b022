"""Values of pandas as values of Python and JSON."""

from typing import Any, cast

import numpy as np
import pandas as pd


def python(value: Any) -> Any:
    """A number of numpy as a number of Python; anything else as it is."""
    return cast(Any, value).item() if isinstance(value, np.generic) else value


def plain(value: Any) -> Any:
    """Converts what JSON does not support: numbers and columns of numpy and pandas."""
    if isinstance(value, np.generic | np.ndarray | pd.Series | pd.Index):
        return cast(Any, value).tolist()
    raise ValueError(f"{value!r} is a {type(cast(object, value)).__name__}")


def is_missing(value: Any) -> bool:
    """None, NaN, NaT and whatever else pandas treats as missing."""
    return value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and value != value)
