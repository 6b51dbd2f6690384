import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = (("stories", "0015_origin"), ("knox", "0009_extend_authtoken_field"))

    operations = (
        migrations.CreateModel(
            name="TokenDetails",
            fields=[
                (
                    "token",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="details",
                        serialize=False,
                        to="knox.authtoken",
                    ),
                ),
                (
                    "name",
                    models.CharField(blank=True, help_text="What it is for.", max_length=60),
                ),
                (
                    "last_used",
                    models.DateTimeField(blank=True, help_text="To the minute.", null=True),
                ),
            ],
            options={"verbose_name_plural": "token details"},
        ),
    )
