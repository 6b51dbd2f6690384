"""Install StoryGen into `.venv`, from the lock files, every package with its hash checked.

    python3 tools/install.py          what it needs to run
    python3 tools/install.py --dev    and what its tests need
    python3 tools/install.py --here --scale    into this Python (the Docker image)

It does nothing when all is installed, and begins anew where an earlier attempt broke off. A
Python that is too old can run this file too, to say which one is needed.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
LOG = os.path.join(ROOT, "install.log")
OLDEST, NEWEST = (3, 11), (3, 13)
PIP = ["-m", "pip", "install", "--disable-pip-version-check", "--no-deps"]

BASE, SCALE, DEV, CUDA = (
    os.path.join(ROOT, f"requirements{which}.lock") for which in ("", "-scale", "-dev", "-cuda")
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dev", action="store_true", help="also what the tests need")
    parser.add_argument("--scale", action="store_true", help="also what several machines need")
    parser.add_argument("--here", action="store_true", help="into this Python, without .venv")
    options = parser.parse_args()
    locks = [BASE]
    locks += [SCALE] * (options.dev or options.scale)
    locks += [DEV] * options.dev
    if options.here:
        check_version(sys.version_info[:2])
        install(sys.executable, locks)
        return
    python = environment(VENV)
    done = os.path.join(VENV, "installed")
    if digest(locks) not in read(done):
        install(python, locks)
        # rembg compiles when it is first imported: here, so that the first story does not wait.
        print("Compiling the background removal (up to a minute)", flush=True)
        run([python, "-c", "import rembg"])
        with open(done, "w") as file:
            file.write(f"{digest([BASE])}\n{digest(locks)}\n")


def check_version(version):
    if not OLDEST <= version <= NEWEST:
        stop(
            f"StoryGen needs Python {dotted(OLDEST)} to {dotted(NEWEST)}, and {sys.executable} is "
            f"{dotted(version)}. If another one is installed, name it: "
            "`make demo PYTHON=python3.12`."
        )


def dotted(version):
    return ".".join(map(str, version))


def environment(folder):
    """Return the Python of the virtual environment in `folder`, made anew if it cannot be used.

    An earlier attempt may have left it without pip, and its Python may be gone or too old.
    """
    windows = os.name == "nt"
    python = os.path.join(folder, "Scripts" if windows else "bin", "python" + ".exe" * windows)
    probe = f"import pip, sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    try:
        usable = subprocess.run([python, "-c", probe], stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        usable = False
    if not usable:
        check_version(sys.version_info[:2])
        print(f"Making a virtual environment in {folder}", flush=True)
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", folder],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if made.returncode:
            shutil.rmtree(folder, ignore_errors=True)
            stop(
                f"The virtual environment could not be made:\n{made.stdout.strip()}\nOn Debian and "
                "Ubuntu, install the package python3-venv (for this Python: "
                f"python{dotted(sys.version_info[:2])}-venv) and try again."
            )
    return python


def install(python, locks):
    count = len(re.findall(r"(?m)^\w", "".join(map(read, locks))))
    print(f"Installing {count} packages, 2 to 4 minutes the first time", flush=True)
    with open(LOG, "w"):
        pass
    with tempfile.TemporaryDirectory() as folder:
        torch = torch_requirement(python, locks[0])
        if torch:
            path = os.path.join(folder, "torch.txt")
            with open(path, "w") as file:
                file.write(torch)
            run([python, *PIP, "--require-hashes", "-r", path])
        for lock in locks:
            rest = os.path.join(folder, os.path.basename(lock))
            with open(rest, "w") as file:
                file.write(re.sub(r"(?m)^torch==.*(\n    .*)*\n", "", read(lock)))
            run([python, *PIP, "--require-hashes", "-r", rest])
    needs = "from importlib.metadata import requires; print(*requires('torch') or ())"
    if "nvidia" in subprocess.check_output([python, "-c", needs], text=True):
        run([python, *PIP, "--require-hashes", "-r", CUDA])


def torch_requirement(python, lock):
    """Return the build of torch that pip prefers on this machine, with the hashes of the lock.

    Left to itself, pip takes a build whose index states a hash of the lock (the public one, with
    gigabytes of CUDA on Linux) before one in a folder, such as a CPU build.
    """
    entry = re.search(r"(?m)^(torch==[^ ;]+)(.*(?:\n    .*)*)", read(lock))
    report = subprocess.run(
        [python, *PIP, "--dry-run", "--quiet", "--report", "-", entry[1]],
        capture_output=True,
        text=True,
    )
    if report.returncode:
        log(report.stderr)
        stop_with_log(report.stderr)
    for chosen in json.loads(report.stdout)["install"]:
        if "+" in chosen["metadata"]["version"]:
            hashes = re.findall(r"--hash=\S+", entry[2])
            return f"torch @ {chosen['download_info']['url']} {' '.join(hashes)}\n"
        return entry[0] + "\n"
    return ""  # it is installed


def run(command):
    """Run a command with its output in the log; on a terminal its last line is shown."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT
    ) as process:
        lines = []
        for line in process.stdout:
            log(line)
            lines.append(line)
            if sys.stdout.isatty():
                print(f"\r\033[K  {line.strip()[:76]}", end="", flush=True)
        if sys.stdout.isatty():
            print("\r\033[K", end="", flush=True)
    if process.returncode:
        stop_with_log("".join(lines[-12:]))


def log(text):
    with open(LOG, "a") as file:
        file.write(text)


def stop_with_log(end):
    stop(f"The installation failed. The end of {LOG}:\n{end.rstrip()}")


def stop(words):
    sys.exit(words)


def digest(locks):
    return hashlib.sha256("".join(map(read, [*locks, CUDA])).encode()).hexdigest()


def read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    main()
