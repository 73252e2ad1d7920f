"""Checks event vectors: everything is made anew from keys, rows, nonces and payloads."""
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from event import EVENT, Event, canonical, commitment
from merkle import Tree
from primitives import ZEROS, digest, need, u16
from rows import DECIMAL, erased_hash, row_hash, rows_root


def stored(tag, value):
    """A value of a vector as the database has it: bytes stand as hex, decimals as text."""
    if tag == 3:
        return bytes.fromhex(value)
    if tag == DECIMAL:
        whole, _, rest = value.lstrip("-").partition(".")
        units = int(whole + rest.ljust(18, "0"))
        return ((-units if value.startswith("-") else units) + 2**127).to_bytes(16, "big")
    return value


def hash_of(row):
    columns = [(column["number"], column["tag"], stored(column["tag"], column["value"])) for column in row["columns"]]
    return row_hash(bytes.fromhex(row["salt"]), row["type"], row["schema"], columns)


def side(vector, name):
    """before or after: of one row its hash, of several their root, of none zeros."""
    entries = []
    for change in vector["rows"]:
        row = change[name]
        if row == "erased":
            value = erased_hash(change["type"], bytes.fromhex(change["id"]))
        else:
            value = hash_of(row) if row else ZEROS
            need(not row or value.hex() == row["hash"], "row_edited", "another row hash", vector["sequence"])
        entries.append((change["type"], bytes.fromhex(change["id"]), value))
    if len(entries) > 1:
        return rows_root(entries, vector["in_file_order"])
    return entries[0][2] if entries else ZEROS


def encode(registry, vector, previous, key, before, after, committed):
    number = vector["sequence"].to_bytes(8, "big")
    return (EVENT + registry + number + previous + vector["time"].to_bytes(8, "big") + bytes.fromhex(vector["actor"]) + digest(key)
            + bytes([vector["role"]]) + u16(vector["operation"]) + u16(vector["entity_type"]) + bytes.fromhex(vector["entity"]) + before + after + committed)


def check(path):
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    registry, previous, leaves = bytes.fromhex(data["registry"]), ZEROS, []
    for vector in data["events"]:
        place = vector["sequence"]
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(data["keys"][vector["key"]]["seed"]))
        key = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        need(key.hex() == data["keys"][vector["key"]]["public"], "wrong_key", "another public key", place)
        payload = vector["payload"].encode("utf-8")
        need(canonical(json.loads(payload)).encode("utf-8") == payload, "malformed", "a payload that is not canonical", place)
        committed = commitment(bytes.fromhex(vector["nonce"]), payload)
        made = encode(registry, vector, previous, key, side(vector, "before"), side(vector, "after"), committed)
        leaf_data = made + private.sign(made)
        event = Event(leaf_data)
        need(leaf_data.hex() == vector["leaf_data"], "event_edited", "other leaf data", place)
        need(event.leaf.hex() == vector["leaf_hash"] and event.sequence == place, "event_edited", "another leaf hash", place)
        leaves.append(event.leaf)
        previous = event.leaf
        need(Tree(leaves).root().hex() == vector["root"], "event_edited", "another root", place)
    return len(leaves)
