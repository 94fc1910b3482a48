from django.urls import path

from streams.views import archives, feeds

app_name = "streams"
urlpatterns = [
    path("archives/", archives.list_archives, name="archives"),
    path("archives/add/", archives.add_archive, name="add_archive"),
    path("archives/<int:pk>/", archives.show_intake_file, name="archive"),
    path("archives/<int:pk>/report.csv", archives.export_archive_report, name="archive_report"),
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
