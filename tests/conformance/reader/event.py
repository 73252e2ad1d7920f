"""Events, payloads and their JSON (docs/file-format.md, "Event" and "Payload")."""
import json

from merkle import leaf_hash
from primitives import digest, label, need

EVENT = label("tizilim/v1/event")
LENGTH = 246
FIRST_ENTITY_CODE = 0xFF00


class Event:
    """An event as its leaf data has it."""

    def __init__(self, leaf_data):
        need(len(leaf_data) == LENGTH + 64, "event_edited", "leaf data of a wrong length")
        data = leaf_data[:LENGTH]
        need(data[:17] == EVENT, "event_edited", "not the label of an event")
        self.leaf_data = leaf_data
        self.signed = data
        self.signature = leaf_data[LENGTH:]
        self.leaf = leaf_hash(leaf_data)
        self.registry = data[17:33]
        self.sequence = int.from_bytes(data[33:41], "big")
        self.previous = data[41:73]
        self.time = int.from_bytes(data[73:81], "big")
        self.actor = data[81:97]
        self.key_hash = data[97:129]
        self.role = data[129]
        self.operation = int.from_bytes(data[130:132], "big")
        self.entity_type = int.from_bytes(data[132:134], "big")
        self.entity = data[134:150]
        self.before = data[150:182]
        self.after = data[182:214]
        self.commitment = data[214:246]
        need(self.time < 2**63 and self.role <= 4 and self.operation, "event_edited", "a time, role or operation that cannot be")


def commitment(nonce, payload):
    need(len(nonce) == 32, "payload_swapped", "a nonce of a wrong length")
    return digest(label("tizilim/v1/payload"), nonce, payload)


def canonical(value, depth=0):
    """The one form of RFC 8785 that the format allows."""
    need(depth <= 64, "malformed", "JSON nested too deeply")
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int):
        need(abs(value) < 2**53, "malformed", "an integer that is too large")
        return str(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(canonical(each, depth + 1) for each in value) + "]"
    need(isinstance(value, dict), "malformed", "a number that is no integer")
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return "{" + ",".join(canonical(name) + ":" + canonical(value[name], depth + 1) for name in names) + "}"


def without_doubles(pairs):
    need(len(dict(pairs)) == len(pairs), "malformed", "a member that is there twice")
    return dict(pairs)


def parse_canonical(data):
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=without_doubles)
        same = canonical(value).encode("utf-8") == data
    except (UnicodeError, ValueError, RecursionError):
        same = False
    need(same, "malformed", "JSON that is not canonical")
    return value
