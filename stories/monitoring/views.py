"""Outside of the API, and without DRF: a probe may accept or send whatever it likes."""

from django.http import HttpRequest, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from stories.monitoring import readiness
from stories.workers.process import local_worker

READY_RETRY_SECONDS = 5


@csrf_exempt
@require_safe
def livez(request: HttpRequest) -> JsonResponse:
    """Whether this process is worth keeping. Touches neither models nor database."""
    engine = local_worker()
    alive = engine is None or engine.alive
    return JsonResponse({"alive": alive}, status=200 if alive else 503)


@csrf_exempt
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """Whether to send requests here, and how it stands with each part. Busy is ready."""
    now = readiness.look()
    if now.ready:
        return JsonResponse(now.body)
    return JsonResponse(now.body, status=503, headers={"Retry-After": READY_RETRY_SECONDS})
