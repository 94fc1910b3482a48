"""The pages about people: for administrators everybody's, for each one's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.contrib import messages
from django.contrib.auth import login, update_session_auth_hash
from django.contrib.auth.decorators import login_not_required, permission_required
from django.core.mail import send_mail
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from newsroom.operation import history_chain
from newsroom.people.forms import InvitationForm, NewAccountForm, ProfileForm, RoleForm
from newsroom.people.language import keep_language
from newsroom.people.models import Deed, Invitation, LastAdministratorError, User

RIGHT = "newsroom.change_user"
DEEDS_SHOWN = 50
LINK = "people-link"  # a new link, until the page shows it once


@require_safe
@permission_required(RIGHT, raise_exception=True)
def list_people(request: HttpRequest) -> HttpResponse:
    """Everybody, who is invited, and what was done lately."""
    return _people(request, InvitationForm())


def _people(request: HttpRequest, form: InvitationForm, status: int = 200) -> HttpResponse:
    people = User.people().filter(closed_at=None).prefetch_related("groups", "authenticator_set")
    return render(
        request,
        "people/people.html",
        {
            "people": people.order_by("-is_active", "username"),
            "invitations": Invitation.objects.open().select_related("made_by"),
            "deeds": Deed.objects.select_related("by", "about")[:DEEDS_SHOWN],
            "form": form,
            "roles": RoleForm.base_fields["role"].choices,  # type: ignore[attr-defined]
            "head": history_chain.head(),
            "link": request.session.pop(LINK, None),
        },
        status=status,
    )


@require_POST
@permission_required(RIGHT, raise_exception=True)
def invite(request: HttpRequest) -> HttpResponse:
    """Create an invitation; its link is shown once, and mailed if there is an address."""
    form = InvitationForm(request.POST)
    if not form.is_valid():
        return _people(request, form, status=422)
    invitation, token = Invitation.make(by=_me(request), **form.cleaned_data)
    link = request.build_absolute_uri(reverse("people:accept_invitation", args=[token]))
    if invitation.email:
        _mail(invitation, link, _me(request))
    return _show_link(request, link, str(invitation))


def _mail(invitation: Invitation, link: str, by: User) -> None:
    text = render_to_string("people/invitation.txt", {"link": link, "by": by.called})
    subject, body = text.split("\n", 1)
    try:
        send_mail(subject, body.strip() + "\n", None, [invitation.email])
    except OSError:  # the link is on the page, too
        return


def _show_link(request: HttpRequest, link: str, whose: str) -> HttpResponse:
    request.session[LINK] = {"address": link, "whose": whose}
    return redirect("people:people")


@require_POST
@permission_required(RIGHT, raise_exception=True)
def withdraw_invitation(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(Invitation, pk=pk).withdraw(by=_me(request))
    return redirect("people:people")


@require_POST
@permission_required(RIGHT, raise_exception=True)
def give_role(request: HttpRequest, pk: int) -> HttpResponse:
    form = RoleForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    return _change(
        request, pk, lambda user: user.give_role(form.cleaned_data["role"], by=_me(request))
    )


@require_POST
@permission_required(RIGHT, raise_exception=True)
def lock_out(request: HttpRequest, pk: int) -> HttpResponse:
    return _change(request, pk, lambda user: user.lock_out(by=_me(request)))


@require_POST
@permission_required(RIGHT, raise_exception=True)
def let_in(request: HttpRequest, pk: int) -> HttpResponse:
    return _change(request, pk, lambda user: user.let_in(by=_me(request)))


@require_POST
@permission_required(RIGHT, raise_exception=True)
def close_account(request: HttpRequest, pk: int) -> HttpResponse:
    return _change(request, pk, lambda user: user.close(by=_me(request)))


def _change(request: HttpRequest, pk: int, change: Callable[[User], None]) -> HttpResponse:
    user = get_object_or_404(User.people(), pk=pk, closed_at=None)
    try:
        change(user)
    except LastAdministratorError:
        messages.error(
            request,
            _("%(name)s is the last administrator. Make somebody else an administrator first.")
            % {"name": user.called},
        )
    return redirect("people:people")


@require_POST
@permission_required(RIGHT, raise_exception=True)
def make_reset_link(request: HttpRequest, pk: int) -> HttpResponse:
    """A link to choose a new password, for who has no mail; good once, for a day."""
    user = get_object_or_404(User, pk=pk, is_active=True)
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    Deed.note("reset link", by=_me(request), about=user)
    link: str = get_adapter(request).get_reset_password_from_key_url(key)
    return _show_link(request, request.build_absolute_uri(link), user.called)


@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def accept_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Make an account by the link of an invitation, and be logged in with it."""
    invitation = Invitation.objects.of(token).open().first()
    if invitation is None:
        return render(request, "people/no_invitation.html", status=404)
    first, _space, last = invitation.name.rpartition(" ")
    initial = {
        "first_name": first or last,
        "last_name": last if first else "",
        "email": invitation.email,
        "language": request.LANGUAGE_CODE,
    }
    form = NewAccountForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        user = form.save(commit=False)
        if not invitation.use(user):
            return render(request, "people/no_invitation.html", status=404)
        login(request, user)
        return keep_language(redirect("start"), user.language)
    status = 422 if form.is_bound else 200
    return render(
        request, "people/accept.html", {"form": form, "invitation": invitation}, status=status
    )


@require_http_methods(["GET", "HEAD", "POST"])
def show_profile(request: HttpRequest) -> HttpResponse:
    """What one may change of oneself, and the ways to password, second factor and sessions."""
    form = ProfileForm(request.POST or None, instance=User.objects.get(pk=_me(request).pk))
    if request.method == "POST" and form.is_valid():
        user = form.save()
        messages.success(request, _("Saved."))
        return keep_language(redirect("people:profile"), user.language)
    status = 422 if form.is_bound else 200
    return render(request, "people/profile.html", {"form": form}, status=status)


@require_POST
def end_sessions(request: HttpRequest) -> HttpResponse:
    """Log out everywhere but here."""
    user = User.objects.get(pk=_me(request).pk)
    user.end_sessions()
    update_session_auth_hash(request, user)
    Deed.note("sessions ended", by=user)
    messages.success(request, _("All other sessions are ended."))
    return redirect("people:profile")


def _me(request: HttpRequest) -> User:
    return cast(User, request.user)
