"""The admin's forms: a page, one page more, the whole story; and of two editors no word is lost."""

from html.parser import HTMLParser

import pytest

from stories.tests.support.harness import change, post, read, session_of, wait_for_end


@pytest.fixture
def book(story_worker):
    """Three pages: the hero alone on the first, whose place the last one has, too."""
    return post(seed=1, pages=3).json()


class Fields(HTMLParser):
    """What a browser would send of the form that saves, as it stands in a page."""

    def __init__(self, page):
        super().__init__()
        self.values, self._inside, self._name, self._select = {}, False, "", ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            self._inside = "action" not in given
        if not self._inside:
            return
        if tag == "input" and given["type"] != "submit":
            if given["type"] != "checkbox":
                self.values[given["name"]] = given.get("value", "")
            elif "checked" in given:
                self.values[given["name"]] = "on"
        elif tag == "textarea":
            self._name = given["name"]
            self.values[self._name] = ""
        elif tag == "select":
            self._select = given["name"]
        elif tag == "option" and "selected" in given:
            self.values[self._select] = given["value"]

    def handle_endtag(self, tag):
        if tag == "form":
            self._inside = False
        if tag == "textarea":
            # The first line break is the one of the tag.
            self.values[self._name] = self.values[self._name].removeprefix("\n")
            self._name = ""

    def handle_data(self, data):
        if self._name:
            self.values[self._name] += data


def address(book, what):
    return f"/admin/stories/storysession/{session_of(book['session_id']).pk}/{what}/"


def fields(response):
    """The fields of a page, with the line breaks of a browser."""
    assert response.status_code == 200, response
    values = Fields(response.content.decode()).values
    return {name: value.replace("\n", "\r\n") for name, value in values.items()}


def save(client, book, what, **changed):
    """Fill a form that was just opened; returns the page that follows."""
    values = fields(client.get(address(book, what))) | changed
    return client.post(address(book, what), values, follow=True)


def test_a_session_leads_to_its_forms(admin_client, book):
    page = admin_client.get(address(book, "change")).content.decode()

    for what in ("story", "pages", "pages/1", "pages/3"):
        assert f'href="{address(book, what)}"' in page
    shown = admin_client.get(address(book, "pages/2")).content.decode()
    assert book["pages"][1]["image_url"] in shown


def test_words_are_changed_and_nothing_else(admin_client, book):
    text = "The fox came.\r\nIt sat down."
    said = save(admin_client, book, "pages/2", text=text).content.decode()

    assert "Saved." in said
    after = read(book["session_id"])
    assert after["revision"] == book["revision"] + 1
    assert after["pages"][1] == book["pages"][1] | {"text": "The fox came.\nIt sat down."}
    revision = session_of(book["session_id"]).revisions.get(number=after["revision"])
    assert (revision.summary, revision.author.username) == ("Page 2: text.", "admin")


def test_what_is_as_it_was_is_no_change(admin_client, book):
    change(book["session_id"], "pages/2/", text="One.\nTwo.\n\nThree.")
    assert "nothing to change" in save(admin_client, book, "pages/2").content.decode()
    assert read(book["session_id"])["revision"] == book["revision"] + 1


def test_a_figure_is_placed(admin_client, book):
    (before, other) = book["pages"][1]["placement"]
    who = before["id"]
    said = save(
        admin_client, book, "pages/2", **{f"{who}:x": "0.7", f"{who}:flip": "on", "light": "left"}
    )

    assert "Saved." in said.content.decode()
    page = read(book["session_id"])["pages"][1]
    assert page["image_url"] != book["pages"][1]["image_url"]
    assert page["light"] == "left"
    placed = {one["id"]: one for one in page["placement"]}
    assert placed[who] == before | {"x": 0.7, "flip": True}
    assert placed[other["id"]] == pytest.approx(other)
    # And back to where they look best.
    save(admin_client, book, "pages/2", best="on", light="")
    page = read(book["session_id"])["pages"][1]
    assert all("placement" not in one for one in page["cast"])
    assert page["light"] == ""


def test_who_is_there_and_how_is_chosen(admin_client, book):
    values = {"friend:there": "on", "friend:pose": "asleep", "friend:mood": "sleepy"}
    save(admin_client, book, "pages/1", **values)

    cast = read(book["session_id"])["pages"][0]["cast"]
    assert [(one["id"], one["pose"], one["mood"]) for one in cast][1:] == [
        ("friend", "asleep", "sleepy")
    ]


def test_another_place_is_drawn(admin_client, book):
    said = save(admin_client, book, "pages/2", place="A blue sea.", time="night")

    assert "in the queue" in said.content.decode()
    assert "once it has ended" not in said.content.decode()
    after = wait_for_end(book["session_id"])
    assert after["pages"][1]["place"] == "A blue sea."
    assert after["pages"][1]["background_url"] != book["pages"][1]["background_url"]


def test_title_cover_and_looks_are_changed(admin_client, book):
    look = "A large grey owl."
    save(admin_client, book, "story", title="The Owl", cover="3", **{"friend:look": look})

    after = wait_for_end(book["session_id"])
    assert (after["title"], after["plan"]["cover"]) == ("The Owl", 3)
    assert after["cast"][1]["look"] == look
    assert after["cast"][1]["image_url"] != book["cast"][1]["image_url"]
    assert after["cast"][0] == book["cast"][0]


def test_a_page_is_added_moved_and_deleted(admin_client, book):
    assert (
        "Saved." in save(admin_client, book, "pages", text="One more.", after="1").content.decode()
    )
    texts = [page["text"] for page in read(book["session_id"])["pages"]]
    assert texts == [book["pages"][0]["text"], "One more.", *(p["text"] for p in book["pages"][1:])]

    def press(button):
        values = {"revision": session_of(book["session_id"]).revision, "page": button}
        return admin_client.post(address(book, "edit"), values, follow=True).content.decode()

    assert "Page 2 is page 3 now." in press("2/later")
    assert [page["text"] for page in read(book["session_id"])["pages"]][2] == "One more."
    assert "Page 3 deleted." in press("3/drop")
    after = read(book["session_id"])
    assert [page["text"] for page in after["pages"]] == [page["text"] for page in book["pages"]]
    for button in ("1/earlier", "3/later", "9/drop"):
        press(button)
    assert read(book["session_id"])["revision"] == after["revision"]


@pytest.mark.parametrize(
    ("what", "values", "said"),
    [
        ("pages/2", {"text": ""}, "may not be blank"),
        ("pages/2", {"text": "x" * 2001}, "no more than 2000 characters"),
        ("pages/2", {"hero:x": "2"}, "less than or equal to 1"),
        ("pages/2", {"hero:height": "0.001"}, "greater than or equal to 0.005"),
        ("pages/2", {"text": "They were tortured and murdered."}, "children"),
        ("pages/2", {"time": "noon"}, "noon is not one of the available choices"),
        ("story", {"cover": "9"}, "not one of the available choices"),
        ("pages", {}, "nothing to change"),
    ],
)
def test_what_cannot_be_is_said_and_what_was_typed_stays(what, values, said, admin_client, book):
    response = save(admin_client, book, what, **values)

    assert said in response.content.decode()
    assert read(book["session_id"])["revision"] == book["revision"]
    if text := values.get("text"):
        assert fields(response)["text"] == text


def test_nobody_overwrites_what_they_have_not_seen(admin_client, book):
    opened = fields(admin_client.get(address(book, "pages/2")))
    change(book["session_id"], "pages/2/", text="Theirs.")

    mine = opened | {"text": "Mine.", "hero:x": "0.7"}
    response = admin_client.post(address(book, "pages/2"), mine)

    page = response.content.decode()
    assert "Meanwhile: Page 2: text." in page
    assert "Somebody else has changed this to: Theirs." in page
    assert read(book["session_id"])["pages"][1]["text"] == "Theirs."
    again = fields(response)
    assert again["text"] == "Mine."
    assert again["hero:x"] == "0.7"
    # Now it was seen.
    admin_client.post(address(book, "pages/2"), again)
    after = read(book["session_id"])["pages"][1]
    assert after["text"] == "Mine."
    assert {one["id"]: one["x"] for one in after["placement"]}["hero"] == 0.7


def test_changes_of_other_things_stand_beside_each_other(admin_client, book):
    opened = fields(admin_client.get(address(book, "pages/2")))
    change(book["session_id"], "pages/2/", text="Theirs.\nAll of it.")

    response = admin_client.post(address(book, "pages/2"), opened | {"hero:x": "0.7"})

    assert "Somebody else has changed this" not in response.content.decode()
    again = fields(response)
    assert again["text"] == "Theirs.\r\nAll of it."
    admin_client.post(address(book, "pages/2"), again)
    after = read(book["session_id"])["pages"][1]
    assert after["text"] == "Theirs.\nAll of it."
    assert {one["id"]: one["x"] for one in after["placement"]}["hero"] == 0.7


def test_a_page_that_is_gone_is_said(admin_client, book):
    opened = fields(admin_client.get(address(book, "pages/3")))
    change(book["session_id"], "pages/3/", "delete")

    response = admin_client.post(address(book, "pages/3"), opened | {"text": "Mine."}, follow=True)

    assert "does not exist any more. Mine." in response.content.decode()


def test_it_takes_the_permission_to_change(staff, book):
    client = staff("view")
    opened = client.get(address(book, "change")).content.decode()

    assert address(book, "pages/1") not in opened
    for what in ("story", "pages", "pages/1"):
        assert client.get(address(book, what)).status_code == 403
        assert client.post(address(book, what), {"revision": 1, "text": "x"}).status_code == 403
    assert read(book["session_id"])["revision"] == book["revision"]
