"""The web application, for any WSGI server: ``granian --interface wsgi
newsroom.wsgi:application``.
"""

from __future__ import annotations

import gc
import os

from django.core.wsgi import get_wsgi_application

from newsroom import embedded_postgres

# What is imported stays: looking through it for garbage again and again is a third of the start.
gc.disable()

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
# a new connection for each request would cost more than the request
os.environ.setdefault("WORTLAUT_POOL", "1")
embedded_postgres.ensure_running()

django_application = get_wsgi_application()

from newsroom.operation import probe  # noqa: E402 - needs the settings
from newsroom.operation.gate import Gate  # noqa: E402

health = probe.Probe(probe.ask)
health.start()
application = Gate(django_application, health)

gc.freeze()
gc.enable()
