"""The licences of the models that presets name, and what each lets their users do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A licence by its usual id. `commercial` says whether it allows commercial use at all.

    `terms` is what a user should know before using it, where that is more than to name the author.
    """

    id: str
    url: str
    commercial: bool = True
    terms: str = ""


_USE_LIMITS = "commercial use allowed; some uses are forbidden (attachment A)"

MIT = Licence(id="mit", url="https://opensource.org/license/mit")
APACHE_2 = Licence(id="apache-2.0", url="https://www.apache.org/licenses/LICENSE-2.0")
CREATIVEML_OPENRAIL_M = Licence(
    id="creativeml-openrail-m",
    url="https://huggingface.co/spaces/CompVis/stable-diffusion-license",
    terms=_USE_LIMITS,
)
OPENRAIL_PP = Licence(
    id="openrail++",
    url="https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md",
    terms=_USE_LIMITS,
)
SAI_NC_COMMUNITY = Licence(
    id="sai-nc-community",
    url="https://huggingface.co/stabilityai/sd-turbo/blob/main/LICENSE.md",
    commercial=False,
    terms="no commercial use without a licence from Stability AI",
)
