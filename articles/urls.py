from django.urls import path

from . import views

app_name = "articles"
urlpatterns = [
    path("articles/new/", views.add_article, name="add"),
]
