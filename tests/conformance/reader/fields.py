"""What payloads say of fields, held to row hashes from the row as it stands backwards (docs/file-format.md, "Fields")."""
import datetime
import zoneinfo

from documented import CONDITIONS, OPERATIONS, RECORD_TYPES, RULES, STATE_FIELDS, VERBS
from primitives import ZEROS, need
from rows import BYTES, DECIMAL, INTEGER, TEXT, decimal_bytes, decimal_text, row_hash

ALMATY = zoneinfo.ZoneInfo("Asia/Almaty")
UNDO = VERBS["event.undo"].code
IMPORT = OPERATIONS["import"]
IMPORTED_STATES = {"licensed_abroad", "closed", "in_force", "gone", "registered"}
PLANNING = 60_000  # milliseconds
NEVER = 1 << 64


def plain(kind, value):
    """The plain text of a value as the database gives it; None for null."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return decimal_text(value) if kind in ("quantity", "percent") else value.hex()
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "tenge":
        return f"{'-' if value < 0 else ''}{abs(value) // 100}.{abs(value) % 100:02d}"
    if kind == "instant":
        moment = datetime.datetime.fromtimestamp(value // 1000, datetime.timezone.utc)
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{value % 1000:03d}Z"
    return str(value)


def parsed(kind, tag, text):
    if text is None or tag == TEXT:
        return text
    if tag == BYTES:
        return bytes.fromhex(text)
    if tag == DECIMAL:
        return decimal_bytes(text)
    assert tag == INTEGER
    if kind == "boolean":
        return int(text == "true")
    if kind == "tenge":
        return int(text.replace(".", ""))
    if kind == "instant":
        moment = datetime.datetime.fromisoformat(text.removesuffix("Z") + "+00:00")
        return round(moment.timestamp() * 1000)
    return int(text)


class Row:
    """A row at some time: values by name. Salt and schema where it is known to be the row that stands."""

    def __init__(self, code, values, salt=None, schema=0):
        self.type, self.values, self.salt, self.schema = RECORD_TYPES[code], values, salt, schema

    def hash(self):
        columns = [(number, tag, self.values[name]) for number, name, tag, _ in self.type.fields]
        return row_hash(self.salt, self.type.code, self.schema, columns)

    def texts(self):
        return {name: plain(kind, self.values[name]) for _, name, _, kind in self.type.fields}

    def before(self, listed):
        """This row with the listed values put back."""
        fields = {name: (tag, kind) for _, name, tag, kind in self.type.fields}
        put_back = {name: parsed(fields[name][1], fields[name][0], values[0]) for name, values in listed.items()}
        return Row(self.type.code, self.values | put_back, self.salt, self.schema)

    def state(self):
        field = STATE_FIELDS.get(self.type.name)
        return field and self.values[field]


def blank(code):
    return Row(code, {name: None for _, name, _, _ in RECORD_TYPES[code].fields})


def differences(before, after):
    """Each field that differs as [before, after]; a row that is not there has no values."""
    some = before or after
    earlier, later = ((row.texts() if row else dict.fromkeys(some.values)) for row in (before, after))
    return {name: [earlier[name], later[name]] for name in some.values if earlier[name] != later[name]}


class Fields:
    """Goes through all records; what is wrong is told to the replay."""

    def __init__(self, replay):
        self.replay = replay
        self.events = {event.sequence: event for event in replay.events}
        self.parameters = []  # (row, from, until): what stood before the events after `from` up to `until`
        self.alone = []
        self.taken_back = {}

    def listed(self, sequence, code, record):
        rows = (self.events[sequence].payload or {}).get("rows", [])
        return next((row["fields"] for row in rows if (row["type"], row["id"]) == (RECORD_TYPES[code].name, record.hex())), None)

    def take(self, code, record, links, row):
        after, until = row, NEVER
        for sequence, hash_before, hash_after in reversed(links):
            event = self.events[sequence]
            if event.payload is None or (hash_after != ZEROS and after is None):
                return  # erased
            before = self.go_back(event, code, self.listed(sequence, code, record), (hash_before, hash_after), after)
            if RECORD_TYPES[code].name == "parameter" and after:
                self.parameters.append((after, sequence, until))
            self.look(event, before, after, links, (hash_before, hash_after), record)
            after, until = before, sequence

    @staticmethod
    def go_back(event, code, listed, hashes, after):
        wrong = ("payload_swapped", "does not tell what it changed", event.sequence)
        need(listed is not None or (hashes[0] == ZEROS and event.operation == IMPORT), *wrong)
        before = None
        if hashes[0] != ZEROS:
            before = (after or blank(code)).before(listed)
            need(not before.salt or before.hash() == hashes[0], *wrong)
        need(listed is None or listed == differences(before, after), *wrong)
        return before

    def look(self, event, before, after, links, hashes, record):
        if event.operation == UNDO:
            self.undone(event, after, links, hashes, record)
            return
        verb = VERBS.get(event.payload.get("verb"))
        if after and after.state() and (not before or before.state() != after.state()):
            leads_to = IMPORTED_STATES if event.operation == IMPORT else verb.leads_to if verb else None
            need(leads_to is None or after.state() in leads_to, "role_not_granted", "leads into a state of its own", event.sequence)
        if after and verb and verb.condition and "approves" not in event.payload:
            self.alone.append((event, verb.condition, after))

    def undone(self, event, after, links, hashes, record):
        wrong = ("payload_swapped", "does not put back what was there", event.sequence)
        earlier = int(event.payload["parameters"]["event"])
        link = next((link for link in links if link[0] == earlier < event.sequence), None)
        need(link and link[2] == hashes[0], *wrong)
        if link[2] == ZEROS:
            need(after and self.listed(earlier, after.type.code, record) == differences(after, None), *wrong)
        else:
            need(link[1] == hashes[1], *wrong)
        self.taken_back.setdefault(event.sequence, []).append(record)

    def finish(self):
        for event, condition, row in self.alone:
            self.replay.guard(self.check_alone, event, condition, row)
        for event in self.replay.events:
            if event.operation == UNDO and event.payload:
                self.replay.guard(self.check_taking_back, event)

    def check_alone(self, event, condition, row):
        days = {datetime.datetime.fromtimestamp(time / 1000, ALMATY).date().isoformat() for time in (event.time, event.time - PLANNING)}
        asks = all(CONDITIONS[condition](row, self.in_force(condition, day, event.sequence)) for day in days)
        need(not asks, "wrong_approval", "done without the approval that it needs", event.sequence)

    def in_force(self, name, day, sequence):
        found = [row.values for row, since, until in self.parameters if since < sequence <= until and row.values["name"] == name
                 and row.values["valid_from"] <= day <= (row.values["valid_to"] or day)]
        return max(found, key=lambda values: values["valid_from"])["value"] if found else None

    def check_taking_back(self, event):
        """Who took back might have done it; what two stood behind, two take back."""
        undone, latest = event, event.sequence
        while undone.operation == UNDO:
            earlier = int(undone.payload["parameters"]["event"])
            need(earlier < latest, "role_not_granted", "takes back what is not there", event.sequence)
            undone, latest = self.events[earlier], earlier
            if undone.payload is None:
                return
        verb = VERBS.get(undone.payload.get("verb"))
        need(verb and verb.is_undone, "role_not_granted", "takes back what cannot be taken back", event.sequence)
        first = self.events[int(event.payload["parameters"]["event"])]
        is_approved = "approves" in event.payload
        need(is_approved or event.role in verb.roles, "role_not_granted", "this role may not do that", event.sequence)
        need(is_approved or not ("approves" in first.payload or RULES[undone.operation].always), "wrong_approval",
             "done without the approval that it needs", event.sequence)
        rows = self.taken_back.get(event.sequence, [])
        need(not rows or len(rows) == len(self.replay.changes_of(first)), "payload_swapped", "does not put back what was there", event.sequence)
