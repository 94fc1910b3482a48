from django.urls import path

from articles.views import facts, new_article

app_name = "articles"
urlpatterns = [
    path("articles/new/", new_article.paste_article, name="add"),
    path("articles/<int:pk>/facts/", facts.correct_article, name="correct"),
    path("articles/<int:pk>/facts/restore/", facts.restore_article, name="restore"),
    path("articles/<int:pk>/withdraw/", facts.withdraw_article, name="withdraw"),
    path("articles/<int:pk>/bring-back/", facts.bring_back_article, name="bring_back"),
]
