"""Which prompts are in another language than English."""

import pytest

from orchestrator.tests.support.prompt_lists import lines, parts
from orchestrator.text.language import is_foreign, is_mashed, language_of


def english():
    rough, harmless = (
        [prompt for name in ("tuned", "held out") for prompt in parts(list_)[name]]
        for list_ in ("rough", "harmless")
    )
    return [*lines("english"), *rough, *harmless]


def test_it_takes_as_few_english_prompts_for_another_language_as_was_measured():
    prompts = english()

    assert len(prompts) == 452
    assert sum(map(is_foreign, prompts)) <= 4


def test_it_notices_as_many_other_languages_as_was_measured():
    foreign = [line.split("\t")[1] for line in lines("foreign")]

    assert sum(not is_foreign(prompt) for prompt in foreign) <= 5


@pytest.mark.parametrize(
    "prompt",
    ["Amélie", "José learns to surf", "Björn the bear goes to Malmö", "FOX", "a", "Zoë and Max"],
)
def test_it_takes_names_and_loan_words_for_no_other_language(prompt):
    assert not is_foreign(prompt)


@pytest.mark.parametrize("prompt", ["", "123", "?!", "\ud800", "\x00", "Ω" * 3, "ا", "é" * 5000])
def test_it_reads_anything(prompt):
    is_foreign(prompt)


def test_it_knows_keys_struck_at_random():
    for word in ("asdfgh", "qwertz", "hgfdsa", "xkcdq", "aaaaaa", "pfdkjghr"):
        assert is_mashed(word)
    for word in ("rhythm", "strengths", "totoro", "were", "property", "hm", "kakapo", "żółw"):
        assert not is_mashed(word)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The fox ran home and told his mother."),
        ("de", "Es war einmal ein kleiner Fuchs, der wohnte tief im dunklen Wald."),
        ("fr", "Il était une fois un petit renard qui vivait dans la forêt."),
        ("es", "Había una vez un zorro pequeño que vivía en el bosque."),
        ("it", "C'era una volta una piccola volpe che viveva nel bosco."),
        ("pl", "Dawno, dawno temu żył sobie mały lis, który mieszkał w lesie."),
        ("tr", "Bir varmış bir yokmuş, ormanda küçük bir tilki yaşarmış."),
        ("ru", "Жила-была маленькая лиса, и жила она в тёмном лесу."),
        ("uk", "Жила собі маленька лисичка, і жила вона в темному лісі."),
        ("el", "Μια φορά κι έναν καιρό ζούσε μια μικρή αλεπού."),
        ("ar", "كان يا ما كان ثعلب صغير يعيش في الغابة."),
        ("fa", "یکی بود یکی نبود، روباه کوچکی در جنگل زندگی می‌کرد."),
        ("he", "היה היה שועל קטן שגר ביער."),
        ("hi", "एक समय की बात है, जंगल में एक छोटी लोमड़ी रहती थी।"),
        ("zh", "很久以前，有一只小狐狸住在森林里。"),
        ("ja", "昔々、小さな狐がいました。"),
        ("ko", "옛날 옛적에 작은 여우가 살았습니다."),
        ("th", "กาลครั้งหนึ่งนานมาแล้ว มีจิ้งจอกตัวน้อย"),
        ("", "ᚠᚢᚦᚨᚱᚲ ᚷᚹ ᚺᚾᛁ"),
    ],
)
def test_it_names_the_language(code, text):
    assert language_of(text) == code
