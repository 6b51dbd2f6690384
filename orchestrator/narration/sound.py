"""Samples: quiet ends cut off, loudness, and an MP3 file."""

import io

import numpy as np
import soundfile

from orchestrator.narration.voice import SAMPLE_RATE

MEDIA_TYPE = "audio/mpeg"
# What the encoder puts in front, in seconds: no player takes it off, as the file does not name it.
DELAY = 1105 / SAMPLE_RATE

# Of full scale: what is quieter, for 10 ms, is silence.
_SILENCE = 10 ** (-50 / 20)
_FRAME = SAMPLE_RATE // 100
# Left at each end: a consonant may begin quietly.
_MARGIN = 4 * _FRAME
# Audiobooks have -23 to -18 dB, peaks below -3 dB where they are mastered; encoding adds to peaks.
_LOUDNESS = 10 ** (-20 / 20)
_PEAK = 10 ** (-2 / 20)
# 48 kbit/s of MPEG-2 Layer III, constant, so that players find a time without reading all.
_COMPRESSION = 0.72


def trimmed(samples: np.ndarray) -> np.ndarray:
    """`samples` without the silence at both ends; empty if it is all silence."""
    loud = np.flatnonzero(_rms(samples) > _SILENCE)
    if not loud.size:
        return samples[:0]
    start = max(loud[0] * _FRAME - _MARGIN, 0)
    return samples[start : (loud[-1] + 1) * _FRAME + _MARGIN]


def levelled(samples: np.ndarray) -> np.ndarray:
    """`samples` at the loudness of an audiobook, without clipping."""
    rms = _rms(samples)
    spoken = rms[rms > _SILENCE]
    gain = _LOUDNESS / np.sqrt(np.mean(np.square(spoken)))
    return samples * np.float32(min(gain, _PEAK / np.abs(samples).max()))


def silence(seconds: float) -> np.ndarray:
    return np.zeros(round(seconds * SAMPLE_RATE), np.float32)


def mp3(samples: np.ndarray) -> bytes:
    """A file of `MEDIA_TYPE`: 0.36 MB a minute, the same bytes for the same samples."""
    file = io.BytesIO()
    soundfile.write(
        file,
        samples,
        SAMPLE_RATE,
        format="MP3",
        subtype="MPEG_LAYER_III",
        bitrate_mode="CONSTANT",
        compression_level=_COMPRESSION,
    )
    return file.getvalue()


def duration(data: bytes) -> float:
    """How long a file plays, in seconds."""
    return soundfile.info(io.BytesIO(data)).frames / SAMPLE_RATE


def _rms(samples: np.ndarray) -> np.ndarray:
    """The root mean square of each 10 ms."""
    padded = np.pad(samples, (0, -len(samples) % _FRAME)).reshape(-1, _FRAME)
    return np.sqrt(np.mean(np.square(padded), axis=1))
