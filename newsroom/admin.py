"""The administration's list of background jobs, to be read in either language."""

from __future__ import annotations

from django.contrib import admin
from django.utils.translation import gettext_lazy as _
from procrastinate.contrib.django.admin import ProcrastinateJobAdmin
from procrastinate.contrib.django.models import ProcrastinateJob


class JobAdmin(ProcrastinateJobAdmin):
    """Without the library's actions: what a job is about would not hear of them, as it does from
    the desk's own page of jobs. Locks are no filter, for there are as many as jobs.
    """

    list_filter = ["status", "queue_name", "task_name", "scheduled_at"]  # noqa: RUF012 - as there
    actions = []  # noqa: RUF012

    @admin.display(description=_("state"), ordering="status")
    def pretty_status(self, instance: ProcrastinateJob) -> str:
        return str(super().pretty_status(instance))

    @admin.display(description=_("task"), ordering="task_name")
    def short_task_name(self, instance: ProcrastinateJob) -> str:
        return str(super().short_task_name(instance))

    @admin.display(description=_("what it is about"))
    def pretty_args(self, instance: ProcrastinateJob) -> str:
        return str(super().pretty_args(instance))

    @admin.display(description=_("last event"))
    def summary(self, instance: ProcrastinateJob) -> str:
        return str(super().summary(instance))


admin.site.unregister(ProcrastinateJob)
admin.site.register(ProcrastinateJob, JobAdmin)
