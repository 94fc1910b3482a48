import subprocess
import sys


def test_what_a_web_process_needs_is_imported_without_spacy():
    """No model in a web request begins with no spaCy in a web process."""
    code = (
        "import sys, extraction, extraction.text.layout, extraction.text.languages; sys.exit('spacy' in "
        "sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
