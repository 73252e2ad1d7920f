"""Hashes, numbers and signatures as docs/file-format.md, "Conventions", has them."""
import base64
import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

ZEROS = bytes(32)
FIELD = 2**255 - 19
# The points of low order, as their canonical y coordinates: 0, 1, -1 and the two of order eight.
ORDER_EIGHT = 2707385501144840649318225287225658788936804267575313519463743609750303402022
LOW_ORDER = {0, 1, FIELD - 1, ORDER_EIGHT, FIELD - ORDER_EIGHT}


class Refused(Exception):
    """What is read is not what the format allows, or not what was signed: kind as in "registry verify" and "package verify"."""

    def __init__(self, kind, text, place=None):
        super().__init__(text)
        self.kind = kind
        self.text = text
        self.place = place


def need(condition, kind, text, place=None):
    if not condition:
        raise Refused(kind, text, place)


def digest(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def label(text):
    return text.encode("ascii") + b"\0"


def u16(value):
    return value.to_bytes(2, "big")


def u32(value):
    return value.to_bytes(4, "big")


def from_base64(text):
    """Only the one canonical form is read."""
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "malformed", "base64 that is not canonical")
    return data


def is_sound_key(key):
    y = int.from_bytes(key, "little") & (2**255 - 1)
    return len(key) == 32 and y < FIELD and y not in LOW_ORDER


def is_signed(key, signature, message):
    if not is_sound_key(key):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False
