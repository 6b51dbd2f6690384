from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("stories", "0002_work_that_outlives_its_request")]

    operations = [
        migrations.RenameField("storysession", "takeovers", "worker_losses"),
    ]
