from django.db import migrations, models

STAGES = [
    ("story", "story"),
    ("character_image", "character image"),
    ("background_image", "background image"),
    ("cutout", "cutout"),
    ("scene", "scene"),
]


def plan_stories(apps, schema_editor):
    """Give each story a plan of one page, made from its text and its two descriptions.

    The stage that made the descriptions is part of the one that writes the story now.
    """
    # The database that is migrated need not be the default one.
    alias = schema_editor.connection.alias

    def rows(name):
        return apps.get_model("stories", name).objects.using(alias)

    stories = rows("StageRun").filter(stage="story", status="completed")
    for run in stories.select_related("session__content").iterator(chunk_size=200):
        content, prompt = run.session.content, run.session.prompt_text
        if not content.story_text.strip():
            continue
        words = " ".join(prompt.split())
        if len(words) > 60:
            words = words[:60].rpartition(" ")[0] or words[:60]
        content.plan = {
            "title": words[:1].upper() + words[1:],
            "cast": [
                {
                    "id": "hero",
                    "name": "",
                    "kind": "main character",
                    "look": content.character_description or prompt,
                }
            ],
            "pages": [
                {
                    "number": 1,
                    "text": content.story_text.replace("\n\n", "\n"),
                    "place": content.background_description or prompt,
                    "time": "day",
                    "cast": [{"id": "hero", "pose": "standing", "mood": "calm"}],
                }
            ],
            "cover": 1,
        }
        content.save(update_fields=["plan"])
        run.facts = {name: run.facts[name] for name in ("model", "tokens", "tries", "warnings")
                     if name in run.facts} | {"plan": content.plan}
        run.save(update_fields=["facts"])
    for name in ("StageRun", "StageTally", "CacheEntry"):
        rows(name).filter(stage="descriptions").delete()
    sessions = rows("StorySession").filter(stage_seeds__has_key="descriptions")
    for session in sessions.iterator(chunk_size=200):
        del session.stage_seeds["descriptions"]
        session.save(update_fields=["stage_seeds"])


class Migration(migrations.Migration):

    dependencies = [
        ("stories", "0006_limits_of_clients"),
    ]

    operations = [
        migrations.AddField(
            model_name="generatedcontent",
            name="plan",
            field=models.JSONField(
                blank=True,
                help_text="Title, cast and pages (see `orchestrator.plan`).",
                null=True,
            ),
        ),
        migrations.RunPython(plan_stories, migrations.RunPython.noop),
        *(
            migrations.AlterField(
                model_name=name,
                name="stage",
                field=models.CharField(choices=STAGES, max_length=20),
            )
            for name in ("cacheentry", "stagerun", "stagetally")
        ),
    ]
