from allauth.account import views as account_views
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.decorators import login_not_required
from django.urls import include, path
from django.utils.translation import gettext_lazy as _
from django.views.i18n import set_language

from api.urls import urls as api_urls
from newsroom.erasure import views as erasure
from newsroom.operation import health, job_pages, metrics
from newsroom.pages.start_page import start
from streams.views.member_lists import import_member_list

admin.site.site_header = admin.site.site_title = "Wortlaut"
admin.site.index_title = _("Administration")
# The provider for log-in is a setting, and who is who there is the provider's.
for _model in apps.get_app_config("socialaccount").get_models():
    admin.site.unregister(_model)

handler500 = "newsroom.operation.request_failures.show_failure"

urlpatterns = [
    path("", start, name="start"),
    # what editors ask for most: addresses are tried one after the other
    path("", include("claims.urls")),
    path("healthz", health.show_health, name="health"),
    path("login/", account_views.login, name="login"),
    path("logout/", account_views.logout, name="logout"),
    path("", include("newsroom.people.urls")),
    path("account/", include("allauth.urls")),
    path("metrics", metrics.show_metrics, name="metrics"),
    path("jobs/", job_pages.show_jobs, name="jobs"),
    path("jobs/<int:pk>/retry/", job_pages.retry_job, name="retry_job"),
    path("jobs/<int:pk>/drop/", job_pages.drop_job, name="drop_job"),
    path("articles/<int:pk>/erase/", erasure.erase, name="erase_article"),
    path("articles/<int:pk>/erase/export/", erasure.export_erasable, name="export_erasable"),
    path("i18n/setlang/", login_not_required(set_language), name="set_language"),
    path("api/v1/", api_urls),
    path("", include("api.page_urls")),
    path(
        "admin/speakers/speaker/members/",
        admin.site.admin_view(import_member_list),
        name="import_members",
    ),
    path("admin/", admin.site.urls),
    path("", include("articles.urls")),
    path("", include("streams.urls")),
    path("", include("published_checks.urls")),
]
