"""The archive of an audit package: one ZIP for one list of members (docs/file-format.md, "Archive")."""
import re
import struct
import zlib

from primitives import need

PART = re.compile(r"[A-Za-z0-9._-]+")
DATE = 0x21


def is_name(name):
    return all(PART.fullmatch(part) and part not in (".", "..") for part in name.split("/"))


def encode(members):
    """`members` are (name, bytes), in their order."""
    body, directory = b"", b""
    for name, data in members:
        path = name.encode("ascii")
        facts = struct.pack("<HHHHIIIHH", 0, 0, 0, DATE, zlib.crc32(data), len(data), len(data), len(path), 0)
        directory += b"PK\x01\x02" + struct.pack("<HH", 10, 10) + facts + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + path
        body += b"PK\x03\x04" + struct.pack("<H", 10) + facts + path + data
    end = struct.pack("<HHHHIIH", 0, 0, len(members), len(members), len(directory), len(body), 0)
    return body + directory + b"PK\x05\x06" + end


def decode(archive):
    """The members, unless a single bit is not as encode() writes it."""
    members, place = [], 0
    while archive[place:place + 4] == b"PK\x03\x04":
        size, length = struct.unpack_from("<I", archive, place + 22)[0], struct.unpack_from("<H", archive, place + 26)[0]
        name = archive[place + 30:place + 30 + length].decode("ascii", "replace")
        start = place + 30 + length
        members.append((name, archive[start:start + size]))
        place = start + size
    names = [name for name, _ in members]
    need(len(names) <= 1000 and len(set(names)) == len(names) and all(map(is_name, names)), "archive_damaged", "names that cannot be")
    need(encode(members) == archive, "archive_damaged", "the archive is not the one that its members make")
    return dict(members)
