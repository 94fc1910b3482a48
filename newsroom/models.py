"""Who works at the desk."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A member of the newsroom; what they may do comes from their group, as newsroom/roles.py
    has it.
    """
