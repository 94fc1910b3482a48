"""Whose matrix products a pipeline runs on, and that what is read does not depend on it."""

import os
import subprocess
import sys

import pytest
from thinc.api import Model, NumpyOps

from extraction import extract
from extraction.parse import matrix_products, pipeline
from tests.extraction.judged.expectations import all_articles


def nodes(nlp):
    models = (getattr(component, "model", None) for _, component in nlp.pipeline)
    return [node for model in models if isinstance(model, Model) for node in model.walk()]


@pytest.fixture
def kept():
    """What the pipelines of this process multiply with is put back."""
    before = [(node, node.ops) for code in ("de", "en") for node in nodes(pipeline.load(code))]
    yield
    for node, ops in before:
        node.ops = ops


@pytest.fixture
def loaded_anew():
    """Pipelines are loaded again where they are next asked for, within the test and behind it."""
    pipeline._load.cache_clear()
    yield pipeline._load.cache_clear
    pipeline._load.cache_clear()


def test_both_libraries_read_the_same_out_of_our_articles(monkeypatch, loaded_anew):
    found = {}
    for library in ("blis", "numpy"):
        monkeypatch.setenv(matrix_products.VARIABLE, library)
        loaded_anew()
        found[library] = [extract(a.text, a.language).as_dict() for a in all_articles()[::3]]
    assert found["blis"] == found["numpy"]


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(("quicker", "use_blis"), [(True, False), (False, True)])
def test_numpy_multiplies_where_it_is_quicker_and_blis_else(monkeypatch, quicker, use_blis):
    monkeypatch.delenv(matrix_products.VARIABLE, raising=False)
    monkeypatch.setattr(matrix_products, "numpy_is_quicker", lambda: quicker)
    nlp = pipeline.load("de")
    for node in nodes(nlp):
        node.ops = NumpyOps()
    matrix_products.choose_products(nlp)
    assert {node.ops.use_blis for node in nodes(nlp)} == {use_blis}


@pytest.mark.usefixtures("kept")
def test_operations_of_another_kind_of_processor_are_kept(monkeypatch):
    class AppleOps(NumpyOps):
        pass

    monkeypatch.setenv(matrix_products.VARIABLE, "numpy")
    nlp = pipeline.load("de")
    apple = AppleOps()
    for node in nodes(nlp):
        node.ops = apple
    matrix_products.choose_products(nlp)
    assert all(node.ops is apple for node in nodes(nlp))


@pytest.mark.parametrize("wanted", ["numpy", "blis", " Blis "])
def test_the_environment_decides_before_any_measurement(monkeypatch, wanted):
    monkeypatch.setenv(matrix_products.VARIABLE, wanted)
    monkeypatch.setattr(matrix_products, "numpy_is_quicker", lambda: pytest.fail("measured"))
    assert matrix_products.numpy_is_wanted() == (wanted == "numpy")


def test_a_library_that_is_neither_is_named(monkeypatch):
    monkeypatch.setenv(matrix_products.VARIABLE, "mkl")
    with pytest.raises(ValueError, match="WORTLAUT_MATRIX_PRODUCTS is 'mkl'"):
        matrix_products.numpy_is_wanted()


def test_the_desk_gives_one_thread_to_a_process_and_an_operator_may_give_more():
    code = "import os, sys, manage; sys.argv[1:] = ['version']; manage.main(); print(os.environ['OMP_NUM_THREADS'])"
    bare = {name: value for name, value in os.environ.items() if name != "OMP_NUM_THREADS"}
    for given, expected in (({}, "1"), ({"OMP_NUM_THREADS": "4"}, "4")):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=bare | given,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.split()[-1] == expected
