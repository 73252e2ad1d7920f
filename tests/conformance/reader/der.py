"""As much of DER as certificates and document signatures need."""
from primitives import need

INTEGER, OCTETS, OID, SEQUENCE, SET, CONTEXT = 0x02, 0x04, 0x06, 0x30, 0x31, 0xA0


def value(tag, *parts):
    body = b"".join(parts)
    length = len(body)
    if length < 128:
        return bytes([tag, length]) + body
    size = (length.bit_length() + 7) // 8
    return bytes([tag, 0x80 | size]) + length.to_bytes(size, "big") + body


def oid(dotted):
    first, second, *rest = map(int, dotted.split("."))
    body = bytes([40 * first + second])
    for number in rest:
        groups = [number & 127]
        while number := number >> 7:
            groups.insert(0, number & 127 | 128)
        body += bytes(groups)
    return value(OID, body)


def elements(data):
    """(tag, contents, whole) of each element in a row."""
    found, place = [], 0
    while place < len(data):
        need(place + 2 <= len(data), "signature_wrong", "DER that is cut off")
        tag, length, start = data[place], data[place + 1], place + 2
        if length & 128:
            size = length & 127
            length, start = int.from_bytes(data[start:start + size], "big"), start + size
        need(start + length <= len(data), "signature_wrong", "DER that is cut off")
        found.append((tag, data[start:start + length], data[place:start + length]))
        place = start + length
    return found


def only(data, tag):
    """The contents of the one element that there is."""
    found = elements(data)
    need(len(found) == 1 and found[0][0] == tag, "signature_wrong", "DER of another shape")
    return found[0][1]
