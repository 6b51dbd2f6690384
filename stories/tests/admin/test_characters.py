"""The admin of the library: pictures, names, deletion, and who may see it."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from stories.characters import library
from stories.characters.uploads import read_picture
from stories.models import LibraryCharacter
from stories.tests.support.uploads import PNG, drawn, encoded

LIST = "/admin/stories/librarycharacter/"


@pytest.fixture
def momo(admin_user):
    picture = read_picture(encoded(drawn("RGBA")))
    return library.add(picture, {"name": "Momo", "kind": "fox"}, user=admin_user)


def page_of(character):
    return reverse("admin:stories_librarycharacter_change", args=[character.pk])


def test_it_lists_and_shows_characters_with_their_pictures(admin_client, momo):
    waiting = library.add(read_picture(PNG), {"kind": "owl"}, user=None)

    listed = admin_client.get(LIST).content.decode()
    shown = admin_client.get(page_of(momo)).content.decode()
    other = admin_client.get(page_of(waiting)).content.decode()

    assert f"/media/library/{momo.character_id}/cutout.png?width=160" in listed
    assert f"/media/library/{waiting.character_id}/picture.png?width=160" in listed
    assert "nobody" in listed
    for name in ("picture", "cutout"):
        assert f'src="/media/library/{momo.character_id}/{name}.png"' in shown
    assert f"/media/library/{waiting.character_id}/cutout.png" not in other
    assert "Momo" in admin_client.get(f"{LIST}?q=momo").content.decode()
    assert "Momo" not in admin_client.get(f"{LIST}?status=pending").content.decode()
    assert admin_client.get(f"{LIST}add/").status_code == 403


def test_a_name_is_changed_and_a_character_deleted_with_its_files(
    admin_client, momo, media_root, django_capture_on_commit_callbacks
):
    form = {"name": "Momina", "kind": "fox", "look": "A red fox"}
    assert admin_client.post(page_of(momo), form).status_code == 302
    momo.refresh_from_db()
    assert (momo.name, momo.status) == ("Momina", "ready")

    with django_capture_on_commit_callbacks(execute=True):
        action = {"action": "delete_selected", "_selected_action": momo.pk, "post": "yes"}
        assert admin_client.post(LIST, action).status_code == 302

    assert not LibraryCharacter.objects.exists()
    assert not (media_root / "library" / momo.character_id).exists()


@pytest.mark.parametrize(
    ("right", "codes"), [("view", [200, 403]), ("change", [200, 302]), ("", [403, 403])]
)
def test_staff_need_permissions(client, django_user_model, momo, right, codes):
    eve = django_user_model.objects.create_user("eve", is_staff=True)
    if right:
        eve.user_permissions.add(Permission.objects.get(codename=f"{right}_librarycharacter"))
    client.force_login(eve)

    form = {"name": "Stolen", "kind": "fox", "look": "A red fox"}
    found = [client.get(page_of(momo)), client.post(page_of(momo), form)]

    assert [response.status_code for response in found] == codes
