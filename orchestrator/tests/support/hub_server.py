"""A model hub on loopback that answers huggingface_hub 2.4, and can be made to misbehave.

    with serving_hub(monkeypatch, tmp_path, {"owner/name": folder}) as hub:
        fetch(config, print)

A folder is one commit of a repository: its files are read once, when the server starts. As on the
real hub, large and binary files are in LFS (their id is a sha256, and they are served by another
host), the rest in git (their id is git's sha1 of a blob).
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from huggingface_hub import close_session, constants, hf_api
from huggingface_hub.utils import _cache_manager

from orchestrator.tests.support.faulty_server import Fault, FaultyHandler, FaultyServer, Seen

IN_GIT = {".json", ".txt", ".md", ".jinja", ".py", ""}
LARGEST_IN_GIT = 1 << 20


@dataclass(frozen=True)
class HubFile:
    path: str
    content: bytes

    @property
    def in_lfs(self) -> bool:
        return Path(self.path).suffix not in IN_GIT or len(self.content) > LARGEST_IN_GIT

    @property
    def git_id(self) -> str:
        """What git calls the file, or the pointer that stands for it."""
        return _git_sha1(self.pointer if self.in_lfs else self.content)

    @property
    def pointer(self) -> bytes:
        return (
            f"version https://git-lfs.github.com/spec/v1\noid sha256:{self.sha256}\n"
            f"size {len(self.content)}\n"
        ).encode()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def etag(self) -> str:
        """The name of its blob in the cache."""
        return self.sha256 if self.in_lfs else self.git_id

    @property
    def lfs(self) -> dict[str, object]:
        return {"size": len(self.content), "pointerSize": len(self.pointer)}


def _git_sha1(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


@dataclass
class Repository:
    """`gated` asks for a login that has accepted the terms; `private` hides it from others.

    `pinned` is a commit that it claims to be at, whatever is in it.
    """

    files: dict[str, HubFile]
    gated: bool = False
    private: bool = False
    pinned: str = ""

    @property
    def commit(self) -> str:
        if self.pinned:
            return self.pinned
        names = "".join(f"{name} {file.etag}\n" for name, file in sorted(self.files.items()))
        return hashlib.sha1(names.encode()).hexdigest()

    @classmethod
    def of(cls, contents: Path | Mapping[str, bytes]) -> "Repository":
        """A folder, or contents by path."""
        if isinstance(contents, Path):
            paths = (path for path in contents.rglob("*") if path.is_file())
            contents = {p.relative_to(contents).as_posix(): p.read_bytes() for p in paths}
        return cls({path: HubFile(path, contents[path]) for path in sorted(contents)})


@dataclass
class Hub:
    """The running server: what it serves, what goes wrong, and what it was asked.

    `fail` makes the next request go wrong whose path has these words in it. `renamed` maps old ids
    to new ones. `token` is what a gated or private repository wants to see; `environment` is what
    a child process needs to use this hub and this cache.
    """

    server: "HubServer"
    cache: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    @property
    def repositories(self) -> dict[str, Repository]:
        return self.server.repositories

    @property
    def renamed(self) -> dict[str, str]:
        return self.server.renamed

    @property
    def token(self) -> str:
        return self.server.token

    @property
    def seen(self) -> list[Seen]:
        return self.server.seen

    @property
    def downloads(self) -> list[Seen]:
        """The answers that were files, one for each GET that was not redirected."""
        return [
            seen
            for seen in self.seen
            if seen.method == "GET"
            and ("/resolve/" in seen.path or seen.path.startswith("/cdn/"))
            and seen.status in (200, 206)
        ]

    def commit(self, repository: str) -> str:
        return self.repositories[repository].commit

    def fail(self, words: str, *faults: Fault) -> None:
        """The next requests whose path (`/api/...`, `/OWNER/NAME/resolve/COMMIT/FILE`, for a file
        in LFS then `/cdn/FILE`) has `words` in it, one fault each."""
        self.server.faults += [(words, fault) for fault in faults]

    def snapshot(self, repository: str) -> Path:
        """Where huggingface_hub looks for the files in its cache."""
        folder = f"models--{repository.replace('/', '--')}"
        return self.cache / folder / "snapshots" / self.commit(repository)


class HubServer(FaultyServer):
    def __init__(self, repositories: dict[str, Repository]) -> None:
        super().__init__(_Handler)
        self.repositories = repositories
        self.renamed: dict[str, str] = {}
        self.token = "hf_let_me_in"
        self.faults: list[tuple[str, Fault]] = []


class _Handler(FaultyHandler):
    server: HubServer

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        path = unquote(url.path)
        fault = self._fault(path)
        if fault.status:
            return self.answer(fault.status, b"no", fault.headers)
        match path.strip("/").split("/"):
            case ["api", "models", owner, name, *rest]:
                found = self._repository(f"{owner}/{name}", rest[1] if rest[1:] else "main")
                if found:
                    self._api(f"{owner}/{name}", found, rest, parse_qs(url.query), fault)
            case [owner, name, "resolve", revision, *file]:
                if found := self._repository(f"{owner}/{name}", revision, of_file=True):
                    self._resolve(found, "/".join(file), fault)
            case ["cdn", owner, name, *file]:
                # What is signed for one download is not to be sent a login.
                assert "Authorization" not in self.headers
                content = self.server.repositories[f"{owner}/{name}"].files["/".join(file)]
                self.file(content.content, {"ETag": f'"{content.sha256[:32]}"'}, fault)
            case _:
                self.answer(404, b"no such page")

    do_HEAD = do_POST = do_GET

    def _fault(self, path: str) -> Fault:
        for number, (words, fault) in enumerate(self.server.faults):
            if words in path:
                del self.server.faults[number]
                return fault
        return Fault()

    def _repository(self, name: str, revision: str, *, of_file: bool = False) -> Repository | None:
        """None if an answer has been sent instead."""
        if new := self.server.renamed.get(name):
            self.answer(307, headers={"Location": self.path.replace(name, new)})
            return None
        found = self.server.repositories.get(name)
        login = self.headers.get("Authorization")
        if login not in (None, f"Bearer {self.server.token}"):
            self._refuse(401, None, "Invalid credentials in Authorization header")
        elif found is None or (found.private and login is None):
            # Strangers do not learn which of the two it is.
            status = 404 if login else 401
            self._refuse(status, "RepoNotFound", "Repository not found")
        elif found.gated and of_file and login is None:
            self._refuse(401, "GatedRepo", f"Access to model {name} is restricted.")
        elif revision not in ("main", found.commit):
            self._refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        else:
            return found
        return None

    def _refuse(self, status: int, code: str | None, message: str) -> None:
        headers = {"X-Error-Message": message} | ({"X-Error-Code": code} if code else {})
        self.answer(status, json.dumps({"error": message}).encode(), headers)

    def _api(
        self,
        name: str,
        repository: Repository,
        rest: list[str],
        query: Mapping[str, list[str]],
        fault: Fault,
    ) -> None:
        files = repository.files.values()
        match rest:
            case [] | ["revision", _]:
                siblings = [{"rfilename": file.path} for file in files]
                if query.get("blobs"):
                    siblings = [_sibling(file) for file in files]
                body = {
                    "id": name,
                    "sha": repository.commit,
                    "gated": "auto" if repository.gated else False,
                    "private": repository.private,
                    "siblings": siblings,
                }
            case ["tree", _]:
                body = [_tree_entry(file) for file in files]
            case ["paths-info", _]:
                asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
                wanted = parse_qs(asked)["paths"]
                body = [_tree_entry(file) for file in files if file.path in wanted]
            case _:
                return self.answer(404, b"no such question")
        encoded = json.dumps(body).encode() if fault.body is None else fault.body
        return self.answer(200, encoded, {"Content-Type": "application/json"}, fault)

    def _resolve(self, repository: Repository, path: str, fault: Fault) -> None:
        file = repository.files.get(path)
        if file is None:
            return self._refuse(404, "EntryNotFound", f"{path} does not exist")
        headers = {"X-Repo-Commit": repository.commit, "ETag": f'"{file.etag}"'}
        if not file.in_lfs:
            return self.file(file.content, headers, fault)
        owner, name = self.path.split("/")[1:3]
        # Another origin than the hub's own.
        location = f"http://localhost:{self.server.server_port}/cdn/{owner}/{name}/{path}"
        linked = {
            "X-Linked-Etag": f'"{file.sha256}"',
            "X-Linked-Size": str(len(file.content)),
            "Location": location,
        }
        return self.answer(302, headers=headers | linked)


def _sibling(file: HubFile) -> dict[str, object]:
    entry = {"rfilename": file.path, "size": len(file.content), "blobId": file.git_id}
    return entry | ({"lfs": {"sha256": file.sha256, **file.lfs}} if file.in_lfs else {})


def _tree_entry(file: HubFile) -> dict[str, object]:
    entry = {"type": "file", "path": file.path, "size": len(file.content), "oid": file.git_id}
    return entry | ({"lfs": {"oid": file.sha256, **file.lfs}} if file.in_lfs else {})


@contextmanager
def serving_hub(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    folders: Mapping[str, Path | Mapping[str, bytes]],
) -> Iterator[Hub]:
    """The hub running, and this process (and its children) set up with it and an empty cache.

    `folders` are repositories by their ids: a folder, or contents by path. The cache is
    `tmp_path / "hub"`. Nobody is logged in; log in with `monkeypatch.setenv("HF_TOKEN",
    hub.token)`.
    """
    server = HubServer({name: Repository.of(folder) for name, folder in folders.items()})
    hub = Hub(server, cache=tmp_path / "hub")
    hub.environment |= {
        "HF_ENDPOINT": hub.url,
        "HF_HOME": str(tmp_path / "hf-home"),
        "HF_HUB_CACHE": str(hub.cache),
        "HF_HUB_OFFLINE": "0",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_ETAG_TIMEOUT": "5",
        "HF_HUB_DOWNLOAD_TIMEOUT": "5",
        "NO_PROXY": "127.0.0.1,localhost",
    }
    for name in [*os.environ]:
        if name.startswith("HF_") or name in ("HUGGING_FACE_HUB_TOKEN", "TRANSFORMERS_OFFLINE"):
            monkeypatch.delenv(name)
    for name, value in hub.environment.items():
        monkeypatch.setenv(name, value)
    # huggingface_hub has read its variables when it was imported, long ago.
    changed = {
        "ENDPOINT": hub.url,
        "HUGGINGFACE_CO_URL_TEMPLATE": hub.url + "/{repo_id}/resolve/{revision}/{filename}",
        "HF_HOME": str(tmp_path / "hf-home"),
        "HF_HUB_CACHE": str(hub.cache),
        "HF_TOKEN_PATH": str(tmp_path / "hf-home" / "token"),
        "HF_STORED_TOKENS_PATH": str(tmp_path / "hf-home" / "stored_tokens"),
        "HF_HUB_OFFLINE": False,
        "HF_HUB_ETAG_TIMEOUT": 5,
        "HF_HUB_DOWNLOAD_TIMEOUT": 5,
    }
    for name, value in changed.items():
        monkeypatch.setattr(constants, name, value)
    monkeypatch.setattr(hf_api.api, "endpoint", hub.url)
    monkeypatch.setattr(_cache_manager, "HF_HUB_CACHE", str(hub.cache))
    # A connection that is kept, and proxies that were read, are of before.
    close_session()
    with server.running():
        yield hub
    close_session()
