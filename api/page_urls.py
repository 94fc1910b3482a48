"""The pages about systems."""

from django.urls import path

from api.tokens import views
from api.webhooks import views as webhook_views

app_name = "systems"
urlpatterns = [
    path("systems/", views.list_tokens, name="tokens"),
    path("systems/tokens/", views.make_token, name="make_token"),
    path("systems/tokens/<int:pk>/revoke/", views.revoke_token, name="revoke_token"),
    path("systems/webhooks/", webhook_views.list_webhooks, name="webhooks"),
    path("systems/webhooks/new/", webhook_views.make_webhook, name="make_webhook"),
    path("systems/webhooks/<int:pk>/", webhook_views.show_webhook, name="webhook"),
    path("systems/webhooks/<int:pk>/switch/", webhook_views.switch_webhook, name="switch_webhook"),
    path("systems/webhooks/<int:pk>/new-secret/", webhook_views.renew_secret, name="renew_secret"),
    path("systems/deliveries/<int:pk>/send-again/", webhook_views.send_again, name="send_again"),
]
