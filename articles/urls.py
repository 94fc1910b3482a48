from django.urls import path

from articles.views import facts, incoming, new_article, rechecks, subjects

app_name = "articles"
urlpatterns = [
    path("articles/new/", new_article.hand_in_article, name="add"),
    path("articles/incoming/<uuid:batch>/", incoming.show_batch, name="incoming"),
    path("articles/incoming/<int:pk>/answer/", incoming.answer_item, name="answer"),
    path("articles/incoming/<int:pk>/retry/", incoming.retry_item, name="retry"),
    path("articles/incoming/<int:pk>/compare/", incoming.compare_item, name="compare"),
    path("articles/subjects/", subjects.list_subjects, name="subjects"),
    path("articles/subjects/<int:pk>/", subjects.decide_subject, name="decide_subject"),
    path("articles/<int:pk>/facts/", facts.correct_article, name="correct"),
    path("articles/<int:pk>/facts/restore/", facts.restore_article, name="restore"),
    path("articles/<int:pk>/fetch-again/", rechecks.fetch_article_again, name="fetch_again"),
    path("articles/<int:pk>/withdraw/", facts.withdraw_article, name="withdraw"),
    path("articles/<int:pk>/lift-embargo/", facts.lift_embargo, name="lift_embargo"),
    path("articles/<int:pk>/bring-back/", facts.bring_back_article, name="bring_back"),
]
