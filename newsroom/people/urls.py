from django.urls import path

from newsroom.people import views

app_name = "people"
urlpatterns = [
    path("people/", views.list_people, name="people"),
    path("people/invite/", views.invite, name="invite"),
    path("people/invitations/<int:pk>/withdraw/", views.withdraw_invitation, name="withdraw"),
    path("people/<int:pk>/role/", views.give_role, name="give_role"),
    path("people/<int:pk>/lock-out/", views.lock_out, name="lock_out"),
    path("people/<int:pk>/let-in/", views.let_in, name="let_in"),
    path("people/<int:pk>/reset-link/", views.make_reset_link, name="reset_link"),
    path("people/<int:pk>/close/", views.close_account, name="close"),
    path("invitation/<str:token>/", views.accept_invitation, name="accept_invitation"),
    path("profile/", views.show_profile, name="profile"),
    path("profile/end-sessions/", views.end_sessions, name="end_sessions"),
]
