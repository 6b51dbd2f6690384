"""Below a path of a host that other servers share: STORYGEN_PUBLIC_URL."""

from urllib.request import urlopen

import test_api
from stories.tests.support.harness import WAIT
from stories.tests.support.servers import Posting, each_server
from stories.webhooks import delivery

PREFIX = "/storygen"
PUBLIC = {"STORYGEN_PUBLIC_URL": f"https://stories.example{PREFIX}"}


@each_server
def test_all_addresses_carry_the_path(start_server, command):
    server = start_server(command, **PUBLIC)

    story = Posting(server).answer.json
    with urlopen(f"{server.url}{PREFIX}/", timeout=WAIT) as answer:
        page = answer.read().decode()
    queued = test_api.call(
        f"{server.url}{PREFIX}/api/generate-story/",
        method="POST",
        data={"prompt_text": "A fox"},
        Prefer="respond-async",
    )

    for url in story["image_urls"].values():
        assert url.startswith(f"{PREFIX}/media/")
        assert server.get(url).body.startswith(test_api.PNG_SIGNATURE)
        # A proxy may remove the path.
        assert server.get(url.removeprefix(PREFIX)).status == 200
    assert queued.headers["Location"].startswith(f"{PREFIX}/api/sessions/")
    assert (
        server.get(f"{PREFIX}/api/sessions/")
        .json["results"][0]["url"]
        .startswith(f"{server.url}{PREFIX}/api/sessions/")
    )
    assert f'"{PREFIX}/static/' in page
    assert server.get(f"{PREFIX}/static/stories/pages.css").status == 200


def test_webhooks_have_absolute_addresses(settings):
    settings.PUBLIC_ORIGIN = "https://stories.example"
    story = {
        "image_urls": {"merged_image": "/storygen/media/merged/a.png", "character_image": None}
    }

    assert delivery._with_absolute_urls(story)["image_urls"] == {
        "merged_image": "https://stories.example/storygen/media/merged/a.png",
        "character_image": None,
    }
