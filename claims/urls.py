from django.urls import path

from .views import adding, article, claim, decisions, export, publication, queue, rules, speaker, verdicts

app_name = "claims"
urlpatterns = [
    path("articles/<int:pk>/", article.show_article, name="article"),
    path("articles/<int:pk>/progress/", article.show_progress, name="progress"),
    path("articles/<int:pk>/reread/", article.reread_article, name="reread"),
    path("articles/<int:pk>/add-claim/", adding.add_claim, name="add"),
    path("claims/", queue.list_claims, name="queue"),
    path("claims/export.csv", export.export_claims, name="export"),
    path("claims/rules/", rules.list_rules, name="rules"),
    path("claims/speakers/", claim.suggest_speakers, name="suggest_speakers"),
    path("claims/<int:pk>/", claim.show_claim, name="claim"),
    path("claims/<int:pk>/accept/", decisions.accept_claim, name="accept"),
    path("claims/<int:pk>/reject/", decisions.reject_claim, name="reject"),
    path("claims/<int:pk>/correct/", decisions.correct_claim, name="correct"),
    path("claims/<int:pk>/speaker/", decisions.set_speaker, name="set_speaker"),
    path("claims/<int:pk>/assign/", decisions.assign_claim, name="assign"),
    path("claims/<int:pk>/check-worthy/", decisions.mark_check_worthy, name="check_worthy"),
    path("claims/<int:pk>/link/", decisions.link_source, name="link"),
    path("claims/<int:pk>/turn-down/", decisions.turn_down_source, name="turn_down"),
    path("claims/<int:pk>/undo/", decisions.undo_claim, name="undo"),
    path("claims/<int:pk>/verdict/", verdicts.show_verdict_section, name="verdict_section"),
    path("claims/<int:pk>/verdict/write/", verdicts.write_verdict, name="write_verdict"),
    path("claims/<int:pk>/verdict/preview/", verdicts.preview_verdict, name="preview_verdict"),
    path("claims/<int:pk>/verdict/submit/", verdicts.submit_verdict, name="submit_verdict"),
    path("claims/<int:pk>/verdict/approve/", verdicts.approve_verdict, name="approve_verdict"),
    path("claims/<int:pk>/verdict/send-back/", verdicts.send_back_verdict, name="send_back_verdict"),
    path("claims/<int:pk>/verdict/publish/", verdicts.publish_verdict, name="publish_verdict"),
    path("verdicts/<int:pk>/", publication.show_verdict, name="verdict"),
    path("verdicts/<int:pk>.jsonld", publication.show_claim_review, name="verdict_json"),
    path("verdicts/feed.jsonld", publication.show_feed, name="verdict_feed"),
    path("verdicts/waiting/", verdicts.list_waiting, name="waiting"),
    path("speakers/<int:pk>/", speaker.show_speaker, name="speaker"),
]
