"""Makes the Python environment: environment.py FOLDER LOCK CLIENT. First the lock, then the client from the checkout."""

import os
import subprocess
import sys
import venv

folder, lock, client = sys.argv[1:]
venv.create(folder, clear=True, with_pip=True)
python = os.path.join(folder, "Scripts" if os.name == "nt" else "bin", "python")
pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
from_lock = [*pip, "--require-hashes", "--requirement", lock]
from_checkout = [*pip, "--no-deps", "--no-index", "--no-build-isolation", "--editable", client]
for command in (from_lock, from_checkout):
    status = subprocess.run(command).returncode
    if status != 0:
        sys.exit(status)
