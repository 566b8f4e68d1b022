"""Runs programs and prints what each has printed, by its file: run.py FILE…"""

import contextlib
import io
import json
import runpy
import sys

printed = {}
for file in sys.argv[1:]:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        runpy.run_path(file, run_name="__main__")
    printed[file] = out.getvalue()
json.dump(printed, sys.stdout)
