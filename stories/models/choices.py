"""What columns of several tables may hold."""

from orchestrator import Stage

STAGES = [(stage.value, stage.value.replace("_", " ")) for stage in Stage]
