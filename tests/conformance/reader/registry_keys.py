#!/usr/bin/env python3
"""Opens registry.keys by docs/file-format.md alone; shares no line with the program.

registry_keys.py FILE password LOGIN     the password on stdin
registry_keys.py FILE recovery           the recovery key as it is printed, on stdin
registry_keys.py FILE invitation LOGIN   the invitation code, on stdin

Prints one JSON object: database keys by epoch, private keys, slot hashes, whether the HMAC is right.
"""
import hashlib
import hmac
import json
import sys
import unicodedata

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KINDS = {"officer": 1, "invitation": 2, "recovery": 3}


def hkdf(secret, info, salt=b""):
    return HKDF(hashes.SHA256(), 32, salt or None, info).derive(secret)


def number(value, width):
    return value.to_bytes(width, "big")


def header(slot):
    kind = slot["kind"]
    out = number(KINDS[kind], 1) + bytes.fromhex(slot["slot"])
    if kind != "recovery":
        login = slot["login"].encode()
        out += bytes.fromhex(slot["officer"]) + number(len(login), 2) + login
    if kind == "officer":
        kdf = slot["kdf"]
        out += number(kdf["n"], 8) + number(kdf["r"], 4) + number(kdf["p"], 4) + bytes.fromhex(kdf["salt"])
    return out + bytes.fromhex(slot["x25519"])


def secrets_bytes(slot):
    if slot["kind"] != "officer":
        return b""
    return bytes.fromhex(slot["secrets"]["nonce"]) + bytes.fromhex(slot["secrets"]["ciphertext"])


def open_secrets(registry, slot, password):
    kdf = slot["kdf"]
    stretched = hashlib.scrypt(unicodedata.normalize("NFC", password).encode(), salt=bytes.fromhex(kdf["salt"]),
                               n=kdf["n"], r=kdf["r"], p=kdf["p"], maxmem=2**30 + 2**21, dklen=32)
    key = hkdf(stretched, b"tizilim/v1/secrets" + registry + bytes.fromhex(slot["slot"]))
    associated = b"tizilim/v1/secrets\0" + registry + header(slot)
    both = secrets_bytes(slot)
    plain = AESGCM(key).decrypt(both[:12], both[12:], associated)
    return plain[:32], plain[32:64], plain[64:]


def open_seals(registry, slot, private):
    own = X25519PrivateKey.from_private_bytes(private)
    public = own.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    assert public.hex() == slot["x25519"]
    keys = {}
    for seal in slot["sealed"]:
        ephemeral = bytes.fromhex(seal["ephemeral"])
        shared = own.exchange(X25519PublicKey.from_public_bytes(ephemeral))
        context = registry + bytes.fromhex(slot["slot"]) + number(seal["epoch"], 4)
        key = hkdf(shared, b"tizilim/v1/seal" + context, ephemeral + public)
        keys[seal["epoch"]] = AESGCM(key).decrypt(bytes.fromhex(seal["nonce"]), bytes.fromhex(seal["ciphertext"]),
                                                  b"tizilim/v1/seal\0" + context)
    return keys


def slot_hash(registry, slot):
    return hashlib.sha256(b"tizilim/v1/slot\0" + registry + header(slot) + secrets_bytes(slot)).hexdigest()


def slots_hmac(registry, slots, newest):
    out = b"tizilim/v1/slots\0" + registry + number(len(slots), 4)
    for slot in slots:
        for part in header(slot), secrets_bytes(slot):
            out += number(len(part), 4) + part
        out += number(len(slot["sealed"]), 4)
        for seal in slot["sealed"]:
            out += number(seal["epoch"], 4) + bytes.fromhex(seal["ephemeral"] + seal["nonce"] + seal["ciphertext"])
    return hmac.new(hkdf(newest[:32], b"tizilim/v1/slots"), out, hashlib.sha256).hexdigest()


def times_x(value):
    value <<= 1
    return value ^ 0b100101 if value & 32 else value


def check_character(data, group):
    total = group
    for value in reversed(data):
        total = times_x(total) ^ value
    return times_x(total)


def code_bytes(text, size):
    values = [ALPHABET.index(c) for c in text.strip() if c != "-"]
    bits = ""
    for group in range(len(values) // 5):
        *data, check = values[group * 5:group * 5 + 5]
        assert check == check_character(data, group), group + 1
        bits += "".join(f"{value:05b}" for value in data)
    secret = number(int(bits[:size * 8], 2), size)
    rest = f"{int.from_bytes(hashlib.sha256(b'tizilim/v1/code' + bytes(1) + secret).digest(), 'big'):0256b}"
    assert rest.startswith(bits[size * 8:])
    return secret


def open_code(label, text, size):
    secret = code_bytes(text, size)
    return hkdf(secret, f"tizilim/v1/{label}/x25519".encode()), hkdf(secret, f"tizilim/v1/{label}/ed25519".encode())


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        ring = json.load(file)
    assert ring["format"] == "tizilim.keys" and ring["version"] == 1
    registry = bytes.fromhex(ring["registry"])
    how = sys.argv[2]
    typed = sys.stdin.buffer.read().decode()
    kind = "officer" if how == "password" else how
    slot = next(s for s in ring["slots"] if s["kind"] == kind and (kind == "recovery" or s["login"] == sys.argv[3]))
    answer = {}
    if how == "password":
        agreement, answer["ed25519"], answer["p256"] = open_secrets(registry, slot, typed)
    else:
        label, size = ("recovery", 32) if how == "recovery" else ("invite", 15)
        agreement, answer["ed25519"] = open_code(label, typed, size)
    keys = open_seals(registry, slot, agreement)
    answer = {name: value.hex() for name, value in answer.items()}
    answer["x25519"] = agreement.hex()
    answer["keys"] = {str(epoch): key.hex() for epoch, key in keys.items()}
    answer["hashes"] = {s["slot"]: slot_hash(registry, s) for s in ring["slots"]}
    answer["hmac"] = slots_hmac(registry, ring["slots"], keys[max(keys)]) == ring["hmac"]
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
