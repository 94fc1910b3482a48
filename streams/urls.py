from django.urls import path

from streams.views import feeds

app_name = "streams"
urlpatterns = [
    path("feeds/", feeds.list_feeds, name="feeds"),
    path("feeds/add/", feeds.add_feed, name="add_feed"),
    path("feeds/import/", feeds.import_list, name="import_list"),
    path("feeds/feeds.opml", feeds.export_list, name="export_list"),
    path("feeds/<int:pk>/", feeds.show_polled_feed, name="feed"),
    path("feeds/<int:pk>/poll/", feeds.poll_now, name="poll_now"),
    path("feeds/<int:pk>/pause/", feeds.pause_feed, name="pause_feed"),
    path("feeds/<int:pk>/resume/", feeds.resume_feed, name="resume_feed"),
    path("feeds/<int:pk>/follow/", feeds.follow_feed, name="follow_feed"),
    path("feeds/<int:pk>/remove/", feeds.remove_feed, name="remove_feed"),
]
