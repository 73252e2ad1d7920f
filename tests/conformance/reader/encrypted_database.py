"""The pages of registry.db (docs/file-format.md, "The database file"). Plaintext stays in memory."""
import hashlib
import hmac
import os
import sqlite3

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from primitives import need

PAGE, RESERVED, IV = 4096, 80, 16
MAGIC = b"SQLite format 3\0"


def mac_key(key, salt):
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def mac(authentication, encrypted, number):
    return hmac.new(authentication, encrypted + number.to_bytes(4, "little"), hashlib.sha512).digest()


def cipher(key, vector):
    return Cipher(algorithms.AES(key), modes.CBC(vector))


def decrypted(data, key, salt):
    """The plain SQLite file. Refuses a page that was not written under this key."""
    need(data[:16] == salt and len(data) % PAGE == 0, "file_damaged", "not a whole database of this key file")
    authentication, pages = mac_key(key, salt), []
    for number in range(1, len(data) // PAGE + 1):
        page = data[(number - 1) * PAGE:number * PAGE]
        start = len(salt) if number == 1 else 0
        end = PAGE - RESERVED
        fits = hmac.compare_digest(mac(authentication, page[start:end + IV], number), page[end + IV:])
        need(fits, "file_damaged", f"page {number} was not written under this key")
        decryptor = cipher(key, page[end:end + IV]).decryptor()
        plain = decryptor.update(page[start:end]) + decryptor.finalize()
        pages.append((MAGIC if number == 1 else b"") + plain + bytes(RESERVED))
    return b"".join(pages)


def encrypted(plain, key, salt):
    """The other way round."""
    authentication, pages = mac_key(key, salt), []
    for number in range(1, len(plain) // PAGE + 1):
        page = plain[(number - 1) * PAGE:number * PAGE]
        start = len(salt) if number == 1 else 0
        vector = os.urandom(IV)
        encryptor = cipher(key, vector).encryptor()
        body = encryptor.update(page[start:PAGE - RESERVED]) + encryptor.finalize() + vector
        pages.append((salt if number == 1 else b"") + body + mac(authentication, body, number))
    return b"".join(pages)


def opened(plain):
    """A connection to the file in memory. Its header asks for a write-ahead log, which a file in memory cannot have."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(plain[:18] + b"\x01\x01" + plain[20:])
    return connection
