"""A claim with its words, their position and their document: a citation for a figure."""

from dataclasses import dataclass

from .generated.claim import (
    ClaimClaimClaim,
    ClaimClaimLink,
    ClaimClaimObservation,
    ClaimClaimQuotation,
)

AnyClaim = ClaimClaimClaim | ClaimClaimLink | ClaimClaimObservation | ClaimClaimQuotation


@dataclass(frozen=True)
class Passage:
    """Words of a document: `start` and `end` count Unicode code points from 0, the end excluded.

    `verified` says whether the server has found exactly these words there; `context` are the words with their
    surroundings, None if the source text is not available.
    """

    exact: str
    start: int
    end: int
    verified: bool
    context: str | None
    document: str
    title: str
    publisher: str | None
    published: str | None
    url: str | None

    def __str__(self) -> str:
        source = ", ".join(part for part in (self.title, self.publisher, self.published, self.url) if part)
        return f"“{self.exact}” ({source}; characters {self.start}–{self.end})"


@dataclass(frozen=True)
class Citation:
    """What is claimed, by whom, in which words. As text it is a footnote; notebooks show it as a list."""

    claim: str
    says: str
    stated_by: str | None
    implied: bool
    retracted: bool
    passages: tuple[Passage, ...]

    def __str__(self) -> str:
        return f"{self._headline()}: {'; '.join(map(str, self.passages))} [{self.claim}]"

    def _repr_markdown_(self) -> str:
        passages = "\n".join(f"- {passage}" for passage in self.passages)
        return f"{self._headline()} `{self.claim}`\n{passages}"

    def _headline(self) -> str:
        stated = f", as stated by {self.stated_by}" if self.stated_by else ""
        implied = " (a reading of the words)" if self.implied else ""
        retracted = " (retracted)" if self.retracted else ""
        return f"{self.says}{stated}{implied}{retracted}"


def citation(claim: AnyClaim) -> Citation:
    """The citation of a claim, from the server's answer."""
    return Citation(
        claim=claim.id,
        says=_sentence(claim),
        stated_by=claim.stated_by.name if claim.stated_by else None,
        implied=claim.basis.value == "IMPLIED",
        retracted=claim.retracted_at is not None,
        passages=tuple(
            Passage(
                exact=words.exact,
                start=words.start,
                end=words.end,
                verified=words.verified,
                context=words.context,
                document=words.document.id,
                title=words.document.title,
                publisher=words.document.publisher,
                published=words.document.published,
                url=words.document.url,
            )
            for words in claim.evidence
        ),
    )


def _sentence(claim: AnyClaim) -> str:
    match claim:
        case ClaimClaimLink():
            return f"{claim.subject.name} {claim.predicate.value} {claim.object_.name}"
        case ClaimClaimObservation():
            when = claim.period.label if claim.period else None
            due = f"due {claim.due_by}" if claim.due_by else None
            details = ", ".join(part for part in (claim.kind.value.lower(), when, due) if part)
            return f"{claim.about.name}, {claim.indicator.name}: {claim.quantity.raw} ({details})"
        case ClaimClaimQuotation():
            return f"{claim.speaker.name}: “{claim.text}”"
        case _:
            return claim.id
