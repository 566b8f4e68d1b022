"""Reads every figure of the server at the first argument: with the client, and with pandas from the same address.

Each way runs in its own process, in turn, three times. Prints the medians, their ratio and the peak memory of each process.
"""

import resource
import statistics
import subprocess
import sys
import time
import warnings

WAYS = ("client", "pandas")


def measure(way: str, url: str) -> None:
    """Prints rows, seconds, megabytes of the result and of the process at most."""
    import pandas as pd
    from ictgraph import Graph

    warnings.simplefilter("ignore")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    frame = (
        Graph(url, progress=False).observations() if way == "client" else pd.read_csv(f"{url}/export/observations.csv")
    )
    seconds = time.perf_counter() - start
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(len(frame), seconds, frame.memory_usage(deep=True).sum() / 2**20, most - before)


def main() -> None:
    """Both ways in turn."""
    url = sys.argv[1]
    found: dict[str, list[list[float]]] = {way: [] for way in WAYS}
    for _ in range(3):
        for way in WAYS:
            output = subprocess.run([sys.executable, __file__, url, way], capture_output=True, text=True, check=True)
            found[way].append([float(number) for number in output.stdout.split()])
    medians = {way: [statistics.median(column) for column in zip(*runs, strict=True)] for way, runs in found.items()}
    for way, (rows, seconds, result, growth) in medians.items():
        print(
            f"{way}: {rows:.0f} rows in {seconds:.2f} s; the result has {result:.0f} MB, the process grew by {growth:.0f} MB"
        )
    print(
        f"rate of the client against that of pandas: {medians['pandas'][1] / medians['client'][1]:.2f} (at least 0.5)"
    )


if __name__ == "__main__":
    measure(sys.argv[2], sys.argv[1]) if len(sys.argv) > 2 else main()
