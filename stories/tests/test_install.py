"""The lock files, and tools/install.py that installs them."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from stories.tests.support.servers import ROOT

LOCKED = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)", re.MULTILINE)


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("install", ROOT / "tools/install.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "LOG", str(tmp_path / "install.log"))
    return module


def fails(call, *arguments: object) -> str:
    with pytest.raises(SystemExit) as caught:
        call(*arguments)
    return str(caught.value)


@pytest.mark.parametrize("name", ["requirements", "requirements-scale", "requirements-dev"])
def test_the_lock_has_what_the_requirements_say(name):
    """Otherwise one was changed without `make lock`."""
    locks = ["requirements", "requirements-scale", "requirements-dev"]
    text = "".join((ROOT / f"{lock}.lock").read_text() for lock in locks[: locks.index(name) + 1])
    locked = {(canonicalize_name(n), version) for n, version in LOCKED.findall(text)}
    for line in (ROOT / f"{name}.txt").read_text().splitlines():
        if line and not line.startswith(("#", "-r")):
            wanted = Requirement(line)
            [pin] = wanted.specifier
            assert (canonicalize_name(wanted.name), pin.version) in locked, "run `make lock`"


@pytest.mark.parametrize("lock", sorted(ROOT.glob("*.lock")), ids=lambda path: path.name)
def test_each_package_of_a_lock_has_a_hash(lock):
    packages = re.split(r"(?m)^(?=\w)", lock.read_text())[1:]

    assert packages
    assert all(re.search(r"\n    --hash=sha256:[0-9a-f]{64}\n?$", each) for each in packages)


def test_only_the_cuda_lock_has_what_the_cuda_build_of_torch_needs():
    locks = {lock.name: lock.read_text() for lock in ROOT.glob("*.lock")}

    assert [name for name, text in locks.items() if "nvidia" in text] == ["requirements-cuda.lock"]


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 14)])
def test_it_names_the_pythons_that_will_do(install, version):
    message = fails(install.check_version, version)

    assert message.startswith("StoryGen needs Python 3.11 to 3.13, and ")
    assert f"is {version[0]}.{version[1]}. If another one is installed" in message


def test_it_takes_an_environment_that_can_be_used(install, tmp_path, monkeypatch):
    python = tmp_path / "env/bin/python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    monkeypatch.setattr(install, "check_version", pytest.fail)

    assert install.environment(str(tmp_path / "env")) == str(python)


@pytest.mark.skipif(os.name != "posix", reason="a script stands for Python")
def test_it_makes_a_half_made_environment_anew(install, tmp_path):
    """As `python3 -m venv` leaves it that had no ensurepip: a Python without pip."""
    folder = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)

    python = install.environment(str(folder))

    subprocess.run([python, "-m", "pip", "--version"], check=True)


def test_it_says_which_package_makes_environments_and_leaves_no_half_of_one(
    install, tmp_path, monkeypatch
):
    monkeypatch.setattr(install.sys, "executable", "/usr/bin/false")

    message = fails(install.environment, str(tmp_path / "env"))

    assert "install the package python3-venv" in message
    assert not (tmp_path / "env").exists()


def test_it_keeps_what_a_command_writes_in_a_log_that_it_names_when_the_command_fails(install):
    command = "print('all of it'); raise SystemExit('the reason')"

    message = fails(install.run, [sys.executable, "-c", command])

    assert f"The end of {install.LOG}:" in message
    assert message.endswith("the reason")
    assert "all of it" in Path(install.LOG).read_text()


@pytest.mark.parametrize(
    ("version", "requirement"),
    [
        ("2.13.0+cpu", "torch @ file:///wheels/torch.whl --hash=sha256:aa --hash=sha256:bb\n"),
        ("2.13.0", "torch==2.13.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"),
    ],
)
def test_it_installs_the_build_of_torch_that_pip_prefers(install, tmp_path, version, requirement):
    """A stand-in for Python answers as pip does."""
    lock = tmp_path / "requirements.lock"
    lock.write_text(
        "tqdm==1 \\\n    --hash=sha256:cc\n"
        "torch==2.13.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
    )
    report = (
        '{"install": [{"metadata": {"version": "%s"}, '
        '"download_info": {"url": "file:///wheels/torch.whl"}}]}'
    )
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho '{report % version}'\n")
    python.chmod(0o755)

    assert install.torch_requirement(str(python), str(lock)) == requirement
