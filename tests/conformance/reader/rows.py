"""Row hashes and roots over several rows (docs/file-format.md, "Row hash" and "Several rows in one event")."""
from merkle import leaf_hash, root_of
from primitives import ZEROS, digest, label, need, u16, u32

NULL, INTEGER, TEXT, BYTES, DECIMAL = range(5)


def decimal_text(stored):
    """Sixteen bytes that sort as the numbers do; the shortest text goes into hashes."""
    units = int.from_bytes(stored, "big") - 2**127
    sign, units = ("-", -units) if units < 0 else ("", units)
    whole, rest = divmod(units, 10**18)
    return sign + str(whole) + (f".{rest:018d}".rstrip("0") if rest else "")


def decimal_bytes(text):
    whole, _, rest = text.lstrip("-").partition(".")
    units = int(whole) * 10**18 + int(rest.ljust(18, "0") or "0")
    return ((-units if text.startswith("-") else units) + 2**127).to_bytes(16, "big")


def column(number, tag, value):
    """A value as the database gives it: None, int, str, bytes. What has another type than its field counts as what it is."""
    if value is None:
        tag, data = NULL, b""
    elif isinstance(value, int):
        tag, data = INTEGER, value.to_bytes(8, "big", signed=True)
    elif isinstance(value, str):
        tag, data = TEXT, value.encode("utf-8")
    elif tag == DECIMAL and len(value) == 16:
        data = decimal_text(value).encode("ascii")
    else:
        tag, data = BYTES, value
    return u16(number) + bytes([tag]) + u32(len(data)) + data


def row_hash(salt, code, schema, columns):
    """`columns` are (number, tag, value)."""
    need(len(salt) == 32, "row_edited", "a salt of a wrong length")
    body = b"".join(column(*each) for each in sorted(columns, key=lambda each: each[0]))
    return digest(label("tizilim/v1/row"), salt, u16(code), u16(schema), body)


def erased_hash(code, record):
    return digest(label("tizilim/v1/erased"), u16(code), record)


def rows_root(entries, in_order=False):
    """`entries` are (type, id, row hash)."""
    ordered = entries if in_order else sorted(entries)
    return root_of([leaf_hash(u16(code) + record + value) for code, record, value in ordered])


def is_gone(value, code, record):
    return value in (ZEROS, erased_hash(code, record))
