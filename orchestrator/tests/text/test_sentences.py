"""Where sentences begin and end."""

import pytest

from orchestrator.text.sentences import paragraphs_of


@pytest.mark.parametrize(
    "sentences",
    [
        ["Once there was a fox.", "It ran!", "Where to?", "Nobody knew…", "The end."],
        ["“Where are you going?” asked Pip.", "“Home,” said the owl.", "“Good night!”", "It flew."],
        ['"I am here."', '"So am I."', "They laughed."],
        ["Mr. Fox met Dr. J. K. Owl at St. Ives.", "It was I.", "He ran... and ran."],
        ["It cost $3.50 at 5:30 p.m. sharp.", "See p. 5 and e.g. Rome."],
        ["Hello! 🎉", "Next one."],
        ["Wait! — no.", "(It was late.)", "Yes."],
        ["A text without an end"],
        ["« Où vas-tu ? » demanda Pip.", "« À la lune ! »", "Il rit."],
        ["„Wohin gehst du?“ fragte Pip.", "»Zum Mond.«", "Er lachte."],
        ["¿Adónde vas?", "¡A la luna!", "Él rio."],
        ["Куда ты идёшь?", "К луне.", "Он засмеялся."],
        ["إلى أين تذهب؟", "إلى القمر."],
        ["एक लोमड़ी थी।", "वह दौड़ी।"],
    ],
)
def test_it_parts_a_paragraph(sentences):
    assert paragraphs_of(" ".join(sentences)) == [sentences]


def test_it_parts_what_has_no_blanks():
    sentences = ["「月はどこ？」", "きつねは走った。", "おわり"]

    assert paragraphs_of("".join(sentences)) == [sentences]
    assert paragraphs_of("很久以前，有一只狐狸。 它跑了！") == [
        ["很久以前，有一只狐狸。", "它跑了！"]
    ]


def test_a_line_is_a_paragraph_and_blanks_are_single():
    assert paragraphs_of(" One.\tTwo \n\n\u2028 three. Four.\r\n") == [
        ["One.", "Two"],
        ["three.", "Four."],
    ]
    assert paragraphs_of(" \n\t") == []
