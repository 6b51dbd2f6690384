"""All whom a prompt names."""

from orchestrator.tales.briefs.people.mentions import mentions


def test_all_whom_a_prompt_names_are_found_in_its_order():
    prompt = "Theo's friend, a blue bear, meets a girl named Mila. Her doctor is a mouse."
    found = mentions(prompt)

    assert [(one.somebody.kind, one.somebody.name) for one in found] == [
        ("", "Theo"),
        ("bear", ""),
        ("girl", "Mila"),
        ("mouse doctor", ""),
    ]
    assert [one.by for one in found] == ["", "theo's", "a", "a"]
    assert [one.owns for one in found] == [True, False, False, False]
    assert mentions("they want to fish and to cook") == []
