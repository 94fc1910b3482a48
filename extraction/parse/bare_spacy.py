"""spaCy without its command line, which it imports for ``spacy.info`` alone: typer, rich, a client
for the web and how projects are fetched are 230 modules, 10 MB and a fifth of a second.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

_ONLY_FOR_INFO = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> None:
    """Where it is not imported yet. ``spacy.cli`` can be imported afterwards as ever."""
    if "spacy" in sys.modules:
        return
    stand_ins = {name: ModuleType(name) for name in _ONLY_FOR_INFO}
    vars(stand_ins["spacy.cli.info"])["info"] = _info
    sys.modules.update(stand_ins)
    try:
        importlib.import_module("spacy")
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]


def _info(*arguments: Any, **options: Any) -> Any:
    return importlib.import_module("spacy.cli.info").info(*arguments, **options)
