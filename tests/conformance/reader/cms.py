"""Document signatures (docs/file-format.md, "Certificates and document signatures")."""
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding

import der
from primitives import digest, need

SHA256 = bytes.fromhex("300b0609608648016503040201")
ECDSA = bytes.fromhex("300a06082a8648ce3d040302")
RSA = bytes.fromhex("300d06092a864886f70d0101010500")
DATA, SIGNED_DATA = der.oid("1.2.840.113549.1.7.1"), der.oid("1.2.840.113549.1.7.2")
CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME = (der.oid(f"1.2.840.113549.1.9.{n}") for n in (3, 4, 5))
SIGNING_CERTIFICATE = der.oid("1.2.840.113549.1.9.16.2.47")
ONE = der.value(der.INTEGER, b"\x01")


class Signature:
    """A signature that was taken apart and written anew, and is the same."""

    def __init__(self, data):
        signed = self.signed_data(data)
        need(len(signed) == 5, "signature_wrong", "signed data of another shape")
        self.certificates = [whole for _, _, whole in der.elements(signed[3][1])]
        info = der.elements(der.only(signed[4][1], der.SEQUENCE))
        need(len(info) == 6, "signature_wrong", "signer information of another shape")
        self.attributes = [whole for _, _, whole in der.elements(info[3][1])]
        self.algorithm = info[4][2]
        self.value = info[5][1]
        self.signer = next((c for c in self.certificates if self.name_of(c) == info[1][2]), None)
        need(self.signer and self.algorithm in (ECDSA, RSA), "signature_wrong", "a signer or an algorithm that is not there")
        need(self.written() == data, "signature_wrong", "the signature is not the one that its parts make")

    @staticmethod
    def signed_data(data):
        outer = der.elements(der.only(data, der.SEQUENCE))
        need(len(outer) == 2 and outer[0][2] == SIGNED_DATA, "signature_wrong", "not signed data")
        return der.elements(der.only(outer[1][1], der.SEQUENCE))

    @staticmethod
    def name_of(certificate):
        """SEQUENCE { issuer, serialNumber }."""
        body = der.elements(der.elements(der.only(certificate, der.SEQUENCE))[0][1])
        return der.value(der.SEQUENCE, body[3][2], body[1][2])

    def signed_attributes(self):
        return b"".join(sorted(self.attributes))

    def written(self):
        info = der.value(der.SEQUENCE, ONE, self.name_of(self.signer), SHA256, der.value(der.CONTEXT, self.signed_attributes()), self.algorithm,
                         der.value(der.OCTETS, self.value))
        signed = der.value(der.SEQUENCE, ONE, der.value(der.SET, SHA256), der.value(der.SEQUENCE, DATA),
                           der.value(der.CONTEXT, *sorted(self.certificates)), der.value(der.SET, info))
        return der.value(der.SEQUENCE, SIGNED_DATA, der.value(der.CONTEXT, signed))

    def check(self, content):
        """The attributes are about this content and this signer, and the signer's key signed them."""
        attributes = {}
        for whole in self.attributes:
            name, values = der.elements(der.only(whole, der.SEQUENCE))
            attributes[name[2]] = values[1]
        need(set(attributes) == {CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE} and len(attributes) == len(self.attributes),
             "signature_wrong", "other signed attributes")
        need(attributes[CONTENT_TYPE] == DATA, "signature_wrong", "not about data")
        need(attributes[MESSAGE_DIGEST] == der.value(der.OCTETS, digest(content)), "signature_wrong", "not about this content")
        named = der.elements(der.only(der.only(der.only(attributes[SIGNING_CERTIFICATE], der.SEQUENCE), der.SEQUENCE), der.SEQUENCE))
        need(der.value(der.OCTETS, digest(self.signer)) in [whole for _, _, whole in named], "signature_wrong", "not about this certificate")
        key = x509.load_der_x509_certificate(self.signer).public_key()
        message = der.value(der.SET, self.signed_attributes())
        try:
            if self.algorithm == ECDSA:
                key.verify(self.value, message, ec.ECDSA(hashes.SHA256()))
            else:
                key.verify(self.value, message, padding.PKCS1v15(), hashes.SHA256())
        except (InvalidSignature, TypeError, ValueError):
            need(False, "signature_wrong", "not signed by the key of its certificate")
