"""Makes the environment of the tests' readers: prepare.py FOLDER LIST."""

import os
import subprocess
import sys
import venv

folder, packages = sys.argv[1:]
venv.create(folder, clear=True, with_pip=True)
python = os.path.join(folder, "Scripts" if os.name == "nt" else "bin", "python")
pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
sys.exit(subprocess.run([*pip, "--require-hashes", "--requirement", packages]).returncode)
