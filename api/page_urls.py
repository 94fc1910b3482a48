"""The pages about systems."""

from django.urls import path

from api import views

app_name = "systems"
urlpatterns = [
    path("systems/", views.list_tokens, name="tokens"),
    path("systems/tokens/", views.make_token, name="make_token"),
    path("systems/tokens/<int:pk>/revoke/", views.revoke_token, name="revoke_token"),
]
