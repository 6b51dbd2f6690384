from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("stories", "0012_revision_author"),)

    operations = (
        migrations.AddField(
            model_name="storysession",
            name="trashed_at",
            field=models.DateTimeField(
                blank=True,
                help_text="When it was put into the trash, from which it is deleted.",
                null=True,
            ),
        ),
        migrations.AddIndex(
            model_name="storysession",
            index=models.Index(
                condition=models.Q(("trashed_at__isnull", False)),
                fields=["trashed_at"],
                name="session_trash",
            ),
        ),
    )
