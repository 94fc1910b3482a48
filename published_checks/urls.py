from django.urls import path

from published_checks import views

app_name = "published_checks"
urlpatterns = [
    path("checks/", views.list_checks, name="checks"),
    path("claims/<int:pk>/checks/", views.show_checks_of, name="of_claim"),
    path("claims/<int:pk>/checks/confirm/", views.confirm_check, name="confirm_check"),
    path("claims/<int:pk>/checks/dismiss/", views.dismiss_check, name="dismiss_check"),
]
