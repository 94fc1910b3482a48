import pytest
from django.urls import reverse

from api.models import Delivery, Webhook
from api.webhooks.signature import secret_of
from tests.api.webhooks.test_outbox import a_webhook
from tests.cast import a_claim, client_of

pytestmark = pytest.mark.django_db
SENT = {"name": "CMS", "address": "https://cms.example/hook", "event_types": ["claim.decided"]}


def test_a_webhook_is_added_and_its_secret_shown_once(alma):
    admin = client_of(alma)
    page = admin.post(reverse("systems:make_webhook"), SENT, follow=True)
    webhook = Webhook.objects.get()
    assert secret_of(webhook) in page.text
    again = admin.get(reverse("systems:webhook", args=[webhook.pk]))
    assert secret_of(webhook) not in again.text
    assert webhook.events.get().pgh_context.metadata["user"] == alma.pk


@pytest.mark.parametrize(
    "address",
    [
        "http://cms.example/", "https://127.0.0.1/", "https://10.0.0.1/", "https://localhost/",
        "ftp://cms.example/", "nothing", "https://user:word@cms.example/",
        "https://cms.example:22/", "https://cms.example:8443/hook", "https://0x7f.1/",
    ],
)  # fmt: skip
def test_an_address_that_nothing_is_told_to_is_refused(alma, address):
    answer = client_of(alma).post(reverse("systems:make_webhook"), {**SENT, "address": address})
    assert answer.status_code == 422
    assert answer.context["form"].errors["address"]
    assert not Webhook.objects.exists()


def test_two_webhooks_have_two_names(alma):
    admin, address = client_of(alma), reverse("systems:make_webhook")
    admin.post(address, SENT)
    answer = admin.post(address, {**SENT, "name": "cms", "address": "https://cms.example/other"})
    assert answer.status_code == 422
    assert "Another webhook has this name." in answer.text
    assert Webhook.objects.count() == 1


def test_a_port_that_nothing_is_sent_to_is_named_and_what_was_typed_stays(alma):
    sent = {**SENT, "address": "https://cms.example:22/hook"}
    page = client_of(alma).post(reverse("systems:make_webhook"), sent).text
    assert "Nothing is sent to port 22, only to 443." in page
    assert 'value="https://cms.example:22/hook"' in page


def test_the_operator_may_let_inside_addresses_be_told(alma, settings):
    settings.WORTLAUT_WEBHOOKS_INSIDE = True
    sent = {**SENT, "address": "http://10.0.0.1:8080/hook"}
    client_of(alma).post(reverse("systems:make_webhook"), sent)
    assert Webhook.objects.exists()


def test_a_delivery_is_sent_again(alma, edda):
    webhook = a_webhook(alma, "claim.decided")
    a_claim().accept(by=edda, seen=1)
    delivery = Delivery.objects.get()
    delivery.note_attempt(status=500, problem="", seconds=0.1)
    Delivery.objects.update(state="failed")
    admin = client_of(alma)
    assert "500" in admin.get(reverse("systems:webhook", args=[webhook.pk])).text
    admin.post(reverse("systems:send_again", args=[delivery.pk]))
    delivery.refresh_from_db()
    assert (delivery.state, delivery.tries) == ("waiting", 0)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        ("unknown_host: cms.example", "There is no such host. (cms.example)"),
        ("timeout", "The server takes too long to answer."),
        ("HTTP 500", "HTTP 500"),
    ],
)
def test_why_nothing_was_delivered_is_said_in_words(alma, edda, problem, said):
    webhook = a_webhook(alma, "claim.decided")
    a_claim().accept(by=edda, seen=1)
    Delivery.objects.get().note_attempt(status=None, problem=problem, seconds=0.1)
    address = reverse("systems:webhook", args=[webhook.pk])
    page = client_of(alma).get(address).text
    assert f"<span>{said}</span>" in page
    assert "Next try" in page
    Webhook.objects.update(state="stopped", note=problem)
    stopped = client_of(alma).get(address).text
    assert f"the last one: {said}" in " ".join(stopped.split())
    assert "Next try" not in stopped


def test_of_a_webhook_that_is_off_is_said_that_nothing_is_sent_yet(alma, edda):
    webhook = a_webhook(alma, "claim.decided")
    a_claim().accept(by=edda, seen=1)
    webhook.switch(is_on=False)
    address = reverse("systems:send_again", args=[Delivery.objects.get().pk])
    page = client_of(alma).post(address, follow=True).text
    assert "once the webhook is switched on" in page
    assert "as soon as the worker" not in page


def test_a_webhook_is_switched_off_and_on(alma):
    webhook = a_webhook(alma)
    admin, address = client_of(alma), reverse("systems:switch_webhook", args=[webhook.pk])
    admin.post(address)
    assert Webhook.objects.get().state == "off"
    admin.post(address, {"on": "1"})
    assert Webhook.objects.get().state == "on"


def test_a_new_secret_is_shown_once(alma):
    webhook = a_webhook(alma)
    old = secret_of(webhook)
    page = client_of(alma).post(reverse("systems:renew_secret", args=[webhook.pk]), follow=True)
    assert page.context["secret"] not in {old, None}
