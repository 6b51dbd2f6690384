from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("stories", "0014_characters"),)

    operations = (
        migrations.AddField(
            model_name="storysession",
            name="origin",
            field=models.JSONField(
                blank=True,
                editable=False,
                help_text="Of an imported story: software, preset, style and models of the other "
                "server.",
                null=True,
            ),
        ),
    )
