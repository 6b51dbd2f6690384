from django.core.management import call_command
from django.db import migrations, models


def create_cache_table(apps, schema_editor):
    """The cache of settings.CACHES with an AMQP broker, in which processes share throttles."""
    call_command(
        "createcachetable", "stories_throttles", database=schema_editor.connection.alias, verbosity=0
    )


class Migration(migrations.Migration):

    dependencies = [
        ("stories", "0005_fair_queue"),
    ]

    operations = [
        migrations.AddField(
            model_name="storysession",
            name="client",
            field=models.CharField(
                blank=True,
                editable=False,
                help_text="A hash of an anonymous address.",
                max_length=40,
            ),
        ),
        migrations.RunPython(
            create_cache_table,
            lambda apps, schema_editor: schema_editor.execute("DROP TABLE stories_throttles"),
        ),
    ]
