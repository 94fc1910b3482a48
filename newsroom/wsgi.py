"""The web application, for any WSGI server: ``granian --interface wsgi
newsroom.wsgi:application``.
"""

from __future__ import annotations

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

from newsroom import embedded_postgres

# What is imported stays: looking through it for garbage again and again is a third of the start.
gc.disable()

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
# a new connection for each request would cost more than the request
os.environ.setdefault("WORTLAUT_POOL", "1")
embedded_postgres.ensure_running()

django_application = get_wsgi_application()
# else with the first request
get_resolver().url_patterns  # noqa: B018 - read for what it imports

from newsroom.operation import probe  # noqa: E402 - needs the settings
from newsroom.operation.gate import Gate  # noqa: E402

health = probe.Probe(probe.ask)
health.start()
application = Gate(django_application, health)

# A request leaves little that only the collector finds: it need not look after each 700 things.
gc.freeze()
gc.set_threshold(20_000)
gc.enable()
