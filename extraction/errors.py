"""What can be wrong with a text, as one family of exceptions with messages an editor can act on."""

LONGEST_TEXT = 1_000_000  # characters


class ExtractionError(Exception):
    """The text could not be worked on."""


class EmptyTextError(ExtractionError):
    def __init__(self) -> None:
        super().__init__("The text is empty.")


class TextTooLongError(ExtractionError):
    def __init__(self, length: int, limit: int) -> None:
        self.length, self.limit = length, limit
        super().__init__(f"The text has {length:,} characters; the limit is {limit:,}.")


class UnsupportedLanguageError(ExtractionError):
    def __init__(self, language: str, supported: tuple[str, ...]) -> None:
        self.language, self.supported = language, supported
        super().__init__(
            f"There is no model for the language {language!r}; "
            f"supported are {', '.join(supported)}."
        )


class UnknownProfileError(ExtractionError):
    def __init__(self, profile: str, known: tuple[str, ...]) -> None:
        self.profile, self.known = profile, known
        super().__init__(f"There is no profile {profile!r}; there are {', '.join(known)}.")


class ModelMissingError(ExtractionError):
    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"The language model {name!r} is not installed; `make setup` installs it.")
