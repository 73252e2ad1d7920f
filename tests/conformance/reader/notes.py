"""Checkpoints and proofs of inclusion (docs/file-format.md, "Checkpoint" and "Proof of inclusion")."""
import base64
import re

from primitives import digest, from_base64, is_signed, need

PROOF = "c2sp.org/tlog-proof@v1\n"


class Checkpoint:
    def __init__(self, data):
        text, separator, signatures = data.decode("utf-8").rpartition("\n\n")
        match = re.fullmatch(r"tizilim/([0-9a-f]{32})\n(0|[1-9][0-9]*)\n([A-Za-z0-9+/=]+)", text)
        need(separator and match and signatures.endswith("\n"), "checkpoint_edited", "not a checkpoint")
        self.text = (text + "\n").encode()
        self.origin = text.split("\n")[0]
        self.registry = bytes.fromhex(match[1])
        self.size = int(match[2])
        self.root = from_base64(match[3])
        need(self.size < 2**63 and len(self.root) == 32, "checkpoint_edited", "a size or root that cannot be")
        self.signatures = [self.signature(line) for line in signatures.splitlines()]

    @staticmethod
    def signature(line):
        match = re.fullmatch(r"— (\S+) (\S+)", line)
        need(match, "checkpoint_edited", "not a signature line")
        data = from_base64(match[2])
        return match[1], data[:4], data[4:]

    def is_signed_by(self, key):
        key_id = digest(self.origin.encode(), b"\n\x01", key)[:4]
        own = [signature for name, found, signature in self.signatures if name == self.origin and found == key_id]
        return bool(own) and all(is_signed(key, signature, self.text) for signature in own)


class Inclusion:
    def __init__(self, data):
        head, separator, self.checkpoint = data.partition(b"\n\n")
        lines = head.decode("ascii").split("\n")
        match = re.fullmatch(r"index (0|[1-9][0-9]*)", lines[1]) if len(lines) > 1 else None
        need(separator and lines[0] + "\n" == PROOF and match, "proof_edited", "not a proof of inclusion")
        self.index = int(match[1])
        self.hashes = [from_base64(line) for line in lines[2:]]
        need(all(len(hash_) == 32 for hash_ in self.hashes), "proof_edited", "not hashes")


def to_base64(data):
    return base64.b64encode(data).decode()
