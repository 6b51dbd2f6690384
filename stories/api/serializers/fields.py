"""Fields that are stricter than those of REST framework: JSON's own types, bounded texts."""

import math
import unicodedata
from typing import Any

from django.core.validators import RegexValidator
from rest_framework import serializers

from orchestrator import MAX_SEED
from stories.webhooks.addresses import MAX_LENGTH, NotAllowed, checked_url


class PromptField(serializers.CharField):
    """A JSON string, kept as given, with at least one visible character.

    Unicode's categories Z (separators) and C (formats, private use, unassigned) are not visible.
    """

    no_control_characters = RegexValidator(
        r"^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*\Z",
        "Control characters other than tab and line breaks are not allowed.",
        "control_characters",
    )

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(trim_whitespace=False, min_length=1, **kwargs)
        self.validators.append(self.no_control_characters)

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return data

    def run_validators(self, value: str) -> None:
        super().run_validators(value)
        if all(unicodedata.category(character)[0] in "CZ" for character in value):
            self.fail("blank")


class WholeNumberField(serializers.IntegerField):
    """A JSON number that is whole: 1.0 is, text and true are not."""

    def to_internal_value(self, data: object) -> int:
        if type(data) is float and data.is_integer():
            return int(data)
        if type(data) is not int:
            self.fail("invalid")
        return data


class SeedField(WholeNumberField):
    """A seed. Null is none."""

    def __init__(self, help_text: str) -> None:
        limits = {"min_value": 0, "max_value": MAX_SEED}
        super().__init__(**limits, required=False, allow_null=True, help_text=help_text)


class StrictBooleanField(serializers.BooleanField):
    """A JSON boolean: true or false, no text and no number."""

    def to_internal_value(self, data: object) -> bool:
        if not isinstance(data, bool):
            self.fail("invalid", input=data)
        return data


class ExactChoiceField(serializers.ChoiceField):
    """One of a few names, as a JSON string."""

    def __init__(self, choices: list[str], *, noun: str, **kwargs: Any) -> None:
        unknown = f"There is no such {noun}; there is: {', '.join(choices)}."
        super().__init__(choices, error_messages={"invalid_choice": unknown}, **kwargs)

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid_choice")
        return super().to_internal_value(data)


class WebhookUrlField(serializers.CharField):
    """The URL to call when the story has ended, normalised."""

    def to_internal_value(self, data: object) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        try:
            url = str(checked_url(data))
        except NotAllowed as exc:
            raise serializers.ValidationError(str(exc), "not_allowed") from exc
        if len(url) > MAX_LENGTH:
            raise serializers.ValidationError(
                f"Ensure this field has no more than {MAX_LENGTH} characters.", "max_length"
            )
        return url


class PlainTextField(PromptField):
    """A text of a plan: at most `max_length` characters, none of them a control character."""

    def __init__(self, max_length: int, **kwargs: Any) -> None:
        super().__init__(max_length=max_length, **kwargs)


class NumberField(serializers.FloatField):
    """A finite JSON number."""

    def to_internal_value(self, data: object) -> float:
        if type(data) not in (int, float) or not math.isfinite(data):
            self.fail("invalid")
        return float(data)


class ChangeSerializer(serializers.Serializer):
    """What is to be changed, at least one thing."""

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        if not values:
            raise serializers.ValidationError("Say what is to be changed.")
        return values
