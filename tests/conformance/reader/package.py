"""Checks an audit package (docs/file-format.md, "Audit package"). The first thing that is wrong is refused."""
import re
import xml.etree.ElementTree as xml

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

import stored_zip
from cms import Signature
from documented import OPERATIONS, ROLES
from event import Event, commitment, parse_canonical
from key_history import KEY_EVENTS, KeyHistory
from merkle import proves_consistency, proves_inclusion
from notes import Checkpoint, Inclusion
from primitives import Refused, digest, from_base64, need

ASIC, SIGNATURES = "{http://uri.etsi.org/02918/v1.2.1#}", "{http://www.w3.org/2000/09/xmldsig#}"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
MANIFEST, ASIC_MANIFEST, P7S = "manifest.json", "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"
REQUIRED = ["mimetype", MANIFEST, ASIC_MANIFEST, P7S, "META-INF/signer.pem", "META-INF/chain.pem"] + [
    "history/" + name for name in ("checkpoint.txt", "proof.tlog-proof", "export.leaf", "export.payload", "export.nonce", "consistency.json", "keys.jsonl")]
STAMP = ["META-INF/ASiCManifest002.xml", "META-INF/timestamp002.tst"]


class Package:
    def __init__(self, archive):
        self.members = stored_zip.decode(archive)
        self.history = KeyHistory()

    def verify(self, trusted_registry=None):
        for step in (self.check_members, self.check_signed_files, self.check_signature, self.check_manifest, self.check_event,
                     self.check_checkpoint, self.check_keys, self.check_signer, self.check_consistency):
            try:
                step()
            except (KeyError, TypeError, ValueError, AttributeError, xml.ParseError) as error:
                raise Refused("malformed", f"{step.__name__}: {error!r}") from error
        need(trusted_registry is not None, "not_trusted", "consistent in itself, its origin is not proved")
        need(self.history.registry.hex() == trusted_registry, "not_trusted", "of another registry")

    def check_members(self):
        names = list(self.members)
        need(names[0] == "mimetype" and self.members["mimetype"] == b"application/vnd.etsi.asic-e+zip", "archive_damaged", "not an ASiC-E container")
        for name in REQUIRED:
            need(name in self.members, "member_missing", name)
        for name in names:
            need(name in REQUIRED or name in STAMP or name.startswith("reports/"), "member_unlisted", name)

    def check_signed_files(self):
        data = self.members[ASIC_MANIFEST]
        need(b"<!DOCTYPE" not in data, "signature_edited", "a document type")
        root = xml.fromstring(data)
        need(root.tag == ASIC + "ASiCManifest" and root[0].tag == ASIC + "SigReference" and root[0].get("URI") == P7S, "signature_edited", "not a list of signed files")
        listed = {}
        for reference in root[1:]:
            method, value = reference
            need(reference.tag == ASIC + "DataObjectReference" and method.tag == SIGNATURES + "DigestMethod" and method.get("Algorithm") == SHA256
                 and value.tag == SIGNATURES + "DigestValue", "signature_edited", "not a list of signed files")
            listed[reference.get("URI")] = from_base64(value.text.strip())
        need(len(listed) == len(root) - 1, "signature_edited", "a file that is listed twice")
        for name in self.members:
            need(name in listed or name == "mimetype" or name.startswith("META-INF/"), "member_unlisted", name)
        for name, hash_ in listed.items():
            need(name in self.members, "member_missing", name)
            need(digest(self.members[name]) == hash_, "report_edited" if name.startswith("reports/") else "edited", name)

    def check_signature(self):
        self.signature = Signature(self.members[P7S])
        self.signature.check(self.members[ASIC_MANIFEST])
        kept = re.findall(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----\n", self.members["META-INF/chain.pem"], re.DOTALL)
        need(b"".join(kept) == self.members["META-INF/chain.pem"] and kept[0] == self.members["META-INF/signer.pem"], "signature_edited", "other certificates")
        certificates = [x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER) for pem in kept]
        need(certificates[0] == self.signature.signer and sorted(certificates) == sorted(self.signature.certificates), "signature_edited", "other certificates")
        again = b"".join(x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM) for der in certificates)
        need(again == self.members["META-INF/chain.pem"], "signature_edited", "other certificates")

    def check_manifest(self):
        self.manifest = parse_canonical(self.members[MANIFEST])
        need(self.manifest["format"] == "tizilim.package" and self.manifest["version"] == 1, "manifest_edited", "not a manifest of this version")
        need(self.manifest["signer"] == digest(self.signature.signer).hex(), "signature_wrong", "not the certificate that the manifest names")
        named = {file["name"]: file for file in self.manifest["files"]}
        need(set(named) == {name for name in self.members if name.startswith("reports/")}, "member_unlisted", "other reports than the manifest names")
        for name, file in named.items():
            data = self.members[name]
            need(file["sha256"] == digest(data).hex() and file["size"] == len(data), "report_edited", name)

    def check_event(self):
        self.event = Event(self.members["history/export.leaf"])
        need(self.event.operation == OPERATIONS["export"], "event_edited", "not an EXPORT event")
        data, nonce = self.members["history/export.payload"], self.members["history/export.nonce"]
        need(commitment(nonce, data) == self.event.commitment, "payload_swapped", "not the payload that was signed")
        self.payload = parse_canonical(data)
        need(set(self.payload) == {"key_event", "manifest_sha256"}, "payload_swapped", "not what such a payload says")
        need(self.payload["manifest_sha256"] == digest(self.members[MANIFEST]).hex(), "manifest_edited", "not the manifest that the history names")
        same = (self.manifest["package"], self.manifest["registry"], self.manifest["officer"]["id"]) == (
            self.event.entity.hex(), self.event.registry.hex(), self.event.actor.hex())
        need(same and ROLES[self.manifest["role"]] == self.event.role, "manifest_edited", "another package, registry, officer or role than the event's")

    def check_checkpoint(self):
        data = self.members["history/checkpoint.txt"]
        self.checkpoint, proof = Checkpoint(data), Inclusion(self.members["history/proof.tlog-proof"])
        need(self.checkpoint.registry == self.event.registry and len(self.checkpoint.signatures) == 1, "checkpoint_edited", "another registry's, or more signatures than one")
        need(proof.checkpoint == data and proof.index == self.event.sequence, "proof_edited", "another checkpoint or event")
        self.in_tree(self.event, proof.hashes, "proof_edited")

    def in_tree(self, event, hashes, kind):
        need(proves_inclusion(hashes, event.leaf, event.sequence, self.checkpoint.size, self.checkpoint.root), kind, "not in this history", event.sequence)

    def check_keys(self):
        data = self.members["history/keys.jsonl"]
        need(data.endswith(b"\n"), "event_edited", "the key events are cut off")
        for line in data[:-1].split(b"\n"):
            entry = parse_canonical(line)
            need(set(entry) == {"leaf", "nonce", "payload", "proof", "seq"}, "event_edited", "not a key event")
            event, payload = Event(from_base64(entry["leaf"])), from_base64(entry["payload"])
            known = event.operation in KEY_EVENTS or event.operation == OPERATIONS["request"]
            need(event.sequence == entry["seq"] and known and event.registry == self.event.registry, "event_edited", "neither a key event nor a request")
            need(commitment(from_base64(entry["nonce"]), payload) == event.commitment, "payload_swapped", "not the payload that was signed", event.sequence)
            self.in_tree(event, [from_base64(hash_) for hash_ in entry["proof"]], "event_inserted")
            take = self.history.take if event.operation in KEY_EVENTS else self.history.take_request
            take(event, parse_canonical(payload))
        need(self.history.last.hex() == self.payload["key_event"], "event_deleted", "not the last key event that the EXPORT event names")

    def check_signer(self):
        self.history.check_signer(self.event)
        holder = self.history.holders[self.event.actor]
        need(self.checkpoint.is_signed_by(holder.key), "checkpoint_edited", "not signed by the officer who exported")

    def check_consistency(self):
        proofs = parse_canonical(self.members["history/consistency.json"])
        need(set(proofs) == {"proofs"}, "proof_edited", "not proofs of consistency")
        for proof in proofs["proofs"]:
            hashes = [from_base64(hash_) for hash_ in proof["hashes"]]
            good = proof["new_size"] == self.checkpoint.size and proves_consistency(
                hashes, proof["old_size"], from_base64(proof["old_root"]), self.checkpoint.size, self.checkpoint.root)
            need(good, "proof_edited", "a proof of consistency that proves nothing")


def verify(archive, trusted_registry=None):
    """None if the package is good, else what is wrong."""
    try:
        Package(archive).verify(trusted_registry)
        return None
    except Refused as refusal:
        return refusal
