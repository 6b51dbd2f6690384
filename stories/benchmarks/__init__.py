"""What `manage.py benchmark --line` measures: waiting, watching and reading, without models."""
