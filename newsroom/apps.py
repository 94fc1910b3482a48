from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    name = "newsroom"
    verbose_name = "Wortlaut"

    def ready(self) -> None:
        from newsroom.names_of_libraries import name_records_of_libraries
        from newsroom.operation import checks  # noqa: F401 - registers them
        from newsroom.people import log_ins  # noqa: F401 - listens

        name_records_of_libraries()
