"""Samples: files of other programs read, quiet ends cut off, loudness, and an MP3 file."""

import io
import struct

import numpy as np
import soundfile

SAMPLE_RATE = 24_000
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


def decoded(data: bytes, *, longest: float) -> np.ndarray:
    """The mono samples at `SAMPLE_RATE` of a file: WAV, FLAC, MP3, Ogg.

    Raises `ValueError` if it is none of these, is damaged, or plays longer than `longest` seconds.
    """
    from scipy.signal import resample_poly

    try:
        with soundfile.SoundFile(io.BytesIO(_with_sizes(data))) as file:
            rate = file.samplerate
            if not 1000 <= rate <= 400_000 or file.channels > 8:
                raise ValueError(f"{file.channels} channels of {rate} Hz are no speech.")
            # Of a stream the header does not know the length.
            samples = file.read(round(longest * rate) + 1, dtype="float32", always_2d=True)
    except soundfile.SoundFileError as exc:
        raise ValueError("The sound cannot be read.") from exc
    if len(samples) > longest * rate:
        raise ValueError(f"The sound is longer than {longest:g} s.")
    mono = np.nan_to_num(samples.mean(axis=1), posinf=0.0, neginf=0.0)
    if rate == SAMPLE_RATE or not mono.size:
        return mono
    common = np.gcd(rate, SAMPLE_RATE)
    return resample_poly(mono, SAMPLE_RATE // common, rate // common).astype(np.float32)


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


def _with_sizes(data: bytes) -> bytes:
    """A WAV whose sound has no size, as it was sent while it was made, with the size it has."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return data
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        if name == b"data":
            rest = struct.pack("<I", len(data) - at - 8)
            return data if size else data[: at + 4] + rest + data[at + 8 :]
        at += 8 + size + size % 2
    return data


def _rms(samples: np.ndarray) -> np.ndarray:
    """The root mean square of each 10 ms."""
    padded = np.pad(samples, (0, -len(samples) % _FRAME)).reshape(-1, _FRAME)
    return np.sqrt(np.mean(np.square(padded), axis=1))
