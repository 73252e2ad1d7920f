"""Replays a registry (docs/file-format.md, "Verification of a registry"). Stops at nothing: every problem is listed."""
import hashlib
import hmac
import json
import pathlib

from cryptography.exceptions import InvalidTag

import registry_keys
from documented import OPERATIONS, RECORD_TYPES, ROLES, RULES, VERBS
from encrypted_database import decrypted, opened
from event import FIRST_ENTITY_CODE, Event, commitment, parse_canonical
from key_history import KEY_EVENTS, KeyHistory
from merkle import Tree
from notes import Checkpoint
from primitives import ZEROS, Refused, need
from fields import Fields, Row
from rows import is_gone, rows_root

SEVERAL = 0xFF05
FIRST_VERB = 100
APPLICATION_ID = 0x54495A49
REPEATED = ("verb", "record", "parameters", "lines")
IMPORT, REQUEST, DECLINE, ERASE, MIGRATE = (OPERATIONS[name] for name in ("import", "request", "decline", "erase", "migrate"))
MAY_ABANDON = {OPERATIONS["restore"], OPERATIONS["incident"]}
NAME_OF_ROLE = {number: name for name, number in ROLES.items()}


class Ring:
    """registry.keys and the secrets of one officer."""

    def __init__(self, path, login, password):
        self.text = json.loads(path.read_text(encoding="utf-8"))
        need(self.text["format"] == "tizilim.keys" and self.text["version"] == 1, "keys_damaged", "not a key file of this version")
        self.registry = bytes.fromhex(self.text["registry"])
        slot = next((s for s in self.text["slots"] if s["kind"] == "officer" and s["login"] == login), None)
        need(slot, "unknown_officer", "no slot of this officer")
        try:
            private, self.signing_seed, self.document_scalar = registry_keys.open_secrets(self.registry, slot, password)
        except InvalidTag:
            raise Refused("wrong_password", "the password does not open the slot") from None
        self.keys = registry_keys.open_seals(self.registry, slot, private)
        newest = self.keys[max(self.keys)]
        self.database_key, self.salt = newest[:32], newest[32:]
        self.is_intact = hmac.compare_digest(registry_keys.slots_hmac(self.registry, self.text["slots"], newest), self.text["hmac"])

    def slot_hashes(self):
        return {slot["slot"]: registry_keys.slot_hash(self.registry, slot) for slot in self.text["slots"]}


def read(folder, login, password):
    """The plain database and the ring of a registry that nobody has open."""
    folder = pathlib.Path(folder)
    log = folder / "registry.db-wal"
    need(not log.exists() or log.stat().st_size == 0, "in_use", "registry.db-wal holds pages: close the registry first")
    ring = Ring(folder / "registry.keys", login, password)
    return decrypted((folder / "registry.db").read_bytes(), ring.database_key, ring.salt), ring


class Replay:
    def __init__(self, plain, ring):
        self.connection = opened(plain)
        self.ring = ring
        self.problems = []
        self.events = []
        self.keys = KeyHistory()
        self.requests = {}
        self.listed = {}
        self.links = {}

    def run(self):
        for step in (self.file, self.read_events, self.read_lists, self.replay_events, self.slots, self.tree, self.rows, self.officers,
                     self.documents, self.pending):
            self.guard(step)
        return self.problems

    def guard(self, step, *arguments):
        """A refusal is a finding, and so is what has another shape than it must have."""
        try:
            step(*arguments)
        except Refused as refusal:
            self.tell(refusal.kind, refusal.text, refusal.place)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            self.tell("malformed", f"{step.__name__}: {error!r}", getattr(arguments[0], "sequence", None) if arguments else None)

    def tell(self, kind, text, event=None):
        self.problems.append({"kind": kind, "event": event, "text": text})

    def query(self, sql, *values):
        return self.connection.execute(sql, values).fetchall()

    def file(self):
        need(self.query("PRAGMA application_id")[0][0] == APPLICATION_ID, "file_damaged", "not a registry")
        need(self.query("PRAGMA integrity_check") == [("ok",)], "page_rolled_back", "the pages do not fit each other")

    # Events: their bytes, order and payloads.

    def read_events(self):
        for row in self.query("SELECT seq, leaf_data, payload, nonce FROM event ORDER BY seq"):
            self.guard(self.take_event, *row)
        erased = set()
        for event in self.events:
            if event.operation == ERASE and event.stored[0]:
                erased.update(json.loads(event.stored[0])["events"])
        for event in self.events:
            self.guard(self.open_payload, event, erased)

    def take_event(self, seq, leaf_data, payload, nonce):
        event = Event(leaf_data)
        event.stored, event.payload = (payload, nonce), None
        before = self.events[-1] if self.events else None
        self.events.append(event)
        need(seq == event.sequence == (before.sequence + 1 if before else 0), "event_deleted", f"row {seq} holds event {event.sequence}", seq)
        need(event.registry == self.ring.registry, "event_inserted", "an event of another registry", seq)
        need(event.previous == (before.leaf if before else ZEROS), "event_edited", "not the event that the next one names", seq - 1)
        need(event.time >= (before.time if before else 0), "event_reordered", "earlier than the event before", seq)

    @staticmethod
    def open_payload(event, erased):
        payload, nonce = event.stored
        if payload is None and nonce is None and event.sequence in erased:
            return
        need(payload is not None and commitment(nonce, payload) == event.commitment, "payload_swapped", "not the payload that was signed", event.sequence)
        event.payload = parse_canonical(payload)

    def read_lists(self):
        for seq, code, record, before, after in self.query("SELECT seq, type, record, before, after FROM event_row ORDER BY seq, ordinal"):
            self.listed.setdefault(seq, []).append((code, record, before, after))

    def changes_of(self, event):
        """The rows that an event changed: (type, id, before, after)."""
        if event.entity_type and event.entity_type < FIRST_ENTITY_CODE:
            return [(event.entity_type, event.entity, event.before, event.after)]
        return self.listed.get(event.sequence, [])

    def replay_events(self):
        for event in self.events:
            self.guard(self.check_lists, event)
            if event.operation == MIGRATE:
                self.guard(self.check_migration, event)
            self.guard(self.check_right, event, event.payload)
            for code, record, before, after in self.changes_of(event):
                self.links.setdefault((code, record), []).append((event.sequence, before, after))

    def check_lists(self, event):
        listed = self.listed.get(event.sequence, [])
        need(bool(listed) == (event.entity_type == SEVERAL), "event_edited", "rows listed where there are none, or none where there are", event.sequence)
        if listed:
            in_order = event.operation == IMPORT
            roots = [rows_root([(row[0], row[1], row[side]) for row in listed], in_order) for side in (2, 3)]
            need(roots == [event.before, event.after], "event_edited", "not the rows that the event commits to", event.sequence)

    def check_migration(self, event):
        last = {key: links[-1][2] for key, links in self.links.items()}
        root = rows_root([(*key, after) for key, after in last.items() if not is_gone(after, *key)])
        need(event.before == event.after == root, "event_edited", "not the rows that were there", event.sequence)

    def check_right(self, event, payload):
        rule = RULES.get(event.operation)
        if event.operation in KEY_EVENTS:
            self.keys.take(event, payload)
        else:
            self.keys.check_signer(event)
            if payload is None:
                return  # erased, or told already: nothing can be said of its right
            need(rule, "role_not_granted", "an operation that nobody may do", event.sequence)
            need(event.role in rule.roles or self.approves(payload), "role_not_granted", "this role may not do that", event.sequence)
            need("slots" not in payload and "removed_slots" not in payload, "slot_swapped", "no event about slots", event.sequence)
        self.check_operation(event, payload, rule)
        if event.operation == REQUEST:
            self.request(event, payload)
        elif event.operation == DECLINE:
            self.decide(event, payload["declines"], own_allowed=True)
        elif self.approves(payload):
            self.approval(event, payload)
        else:
            need(not rule.always, "wrong_approval", "done without the approval that it needs", event.sequence)

    def check_operation(self, event, payload, rule):
        """It changes only what such an operation may change, and its payload tells of that operation."""
        for code, *_ in self.changes_of(event):
            need(rule.may_change(RECORD_TYPES[code].name), "role_not_granted", "changes records that it may not change", event.sequence)
        names_another = event.operation in (REQUEST, DECLINE) or self.approves(payload)
        if not names_another and ("verb" in payload or event.operation >= FIRST_VERB):
            verb = VERBS.get(payload.get("verb"))
            need(verb and verb.code == event.operation, "payload_swapped", "tells of something else than what was done", event.sequence)

    @staticmethod
    def approves(payload):
        return isinstance(payload, dict) and "approves" in payload

    # Four eyes.

    def request(self, event, payload):
        verb = VERBS[payload["verb"]]
        need(event.role in verb.roles, "role_not_granted", "this role may not ask for that", event.sequence)
        self.keys.take_request(event, payload)
        self.requests[event.leaf.hex()] = {"event": event, "payload": payload, "verb": verb, "decided": False}

    def decide(self, event, leaf, own_allowed):
        request = self.requests.get(leaf)
        need(request, "wrong_approval", "names a request that does not exist", event.sequence)
        need(not request["decided"], "wrong_approval", "decides a request that was decided before", event.sequence)
        request["decided"] = True
        own = request["event"].actor == event.actor
        need(own_allowed or not own, "self_approval", "approves a request of its own officer", event.sequence)
        need(own or event.role in request["verb"].approvers, "wrong_approval", "this role may not decide that", event.sequence)
        return request

    def approval(self, event, payload):
        request = self.decide(event, payload["approves"], own_allowed=False)
        asked = request["payload"]
        same = request["verb"].code == event.operation and all(asked.get(name) == payload.get(name) for name in REPEATED)
        need(same, "wrong_approval", "does something else than what was asked",
             event.sequence)
        touched = [(code, record, before) for code, record, before, _ in self.changes_of(event) if before != ZEROS]
        need(asked["root"] == rows_root(touched).hex(), "wrong_approval", "the records had moved meanwhile", event.sequence)

    # What stands beside the events.

    def slots(self):
        there = self.ring.slot_hashes()
        for slot in sorted(there.keys() | self.keys.slots.keys()):
            if slot not in self.keys.slots:
                self.tell("slot_added", f"slot {slot} stands in no event")
            elif there.get(slot) != self.keys.slots[slot][0]:
                self.tell("slot_swapped", f"slot {slot} is not the one that the history names")
        need(self.ring.is_intact, "slot_swapped", "the HMAC over all slots does not fit")

    def tree(self):
        self.built = Tree([event.leaf for event in self.events])
        stored = {(level, position): value for level, position, value in self.query("SELECT level, position, hash FROM tree_node")}
        need(stored == dict(self.built.nodes()), "derived_differs", "the stored tree differs from the history")

    def check_checkpoint(self, data):
        """Holds the history to what somebody saw of it before."""
        seen = Checkpoint(data)
        need(seen.registry == self.ring.registry, "forked", "a checkpoint of another registry")
        tree = {"size": seen.size, "root": seen.root.hex()}
        if any(event.operation in MAY_ABANDON and (event.payload or {}).get("abandoned") == tree for event in self.events):
            return
        need(seen.size <= len(self.built), "rolled_back", f"{seen.size} events were seen, {len(self.built)} are there")
        need(self.built.root(seen.size) == seen.root, "forked", "not the history that was seen")

    def stored_rows(self):
        for code, record_type in RECORD_TYPES.items():
            fields = [name for _, name, _, _ in record_type.fields]
            names = ", ".join(f'"{name}"' for name in fields)
            for record, salt, schema, *values in self.query(f'SELECT id, salt, schema, {names} FROM "{record_type.name}"'):
                yield (code, record), Row(code, dict(zip(fields, values)), salt, schema)

    def rows(self):
        there = {}
        for key, row in self.stored_rows():
            there[key] = row
            if key not in self.links:
                self.tell("row_inserted", f"{RECORD_TYPES[key[0]].name} {key[1].hex()}: no event made it")
        for (code, record), links in self.links.items():
            self.guard(self.check_chain, code, record, links, there.get((code, record)))
        if not self.problems:
            fields = Fields(self)
            for (code, record), links in self.links.items():
                self.guard(fields.take, code, record, links, there.get((code, record)))
            fields.finish()

    def check_chain(self, code, record, links, stored):
        name = f"{RECORD_TYPES[code].name} {record.hex()}"
        expected = ZEROS
        for sequence, before, after in links:
            need(before == expected, "row_edited", f"{name}: not as the event before left it", sequence)
            expected = after
        if is_gone(expected, code, record):
            need(stored is None, "row_inserted", f"{name}: removed, and there all the same")
        else:
            need(stored is not None, "row_deleted", f"{name}: missing", links[-1][0])
            need(stored.hash() == expected, "row_edited", f"{name}: not as the last event left it", links[-1][0])

    def officers(self):
        """Role, state and key of the rows are those that the key events gave."""
        for record, role, state, key in self.query("SELECT id, role, state, signing_key FROM officer"):
            holder = self.keys.holders.get(record)
            same = holder and (holder.state, NAME_OF_ROLE[holder.role]) == (state, role)
            # Whoever was reset keeps the old key in his row until he enrols.
            if not same or (holder.key and holder.key != key):
                self.tell("grant_forged", f"officer {record.hex()}: not the role, state or key that the history gave")

    def documents(self):
        for record, size, sha256 in self.query("SELECT id, size, sha256 FROM document"):
            chunks = self.query("SELECT ordinal, bytes FROM document_chunk WHERE document = ? ORDER BY ordinal", record)
            whole = b"".join(chunk for _, chunk in chunks)
            ordered = [ordinal for ordinal, _ in chunks] == list(range(len(chunks)))
            if not ordered or len(whole) != size or hashlib.sha256(whole).digest() != sha256:
                self.tell("row_edited", f"document {record.hex()}: not the bytes whose hash its row holds")
        orphans = self.query("SELECT count(*) FROM document_chunk WHERE document NOT IN (SELECT id FROM document)")
        need(orphans == [(0,)], "row_inserted", "bytes that belong to no document")

    def pending(self):
        waiting = {request["event"].sequence: (leaf, request["payload"]["verb"], request["event"]) for leaf, request in self.requests.items()
                   if not request["decided"]}
        stored = {seq: rest for seq, *rest in self.query("SELECT seq, leaf, verb, record, actor, time FROM pending")}
        need(stored.keys() == waiting.keys(), "derived_differs", "other requests wait than those that nobody decided")
        for sequence, (leaf, verb, event) in waiting.items():
            record = None if event.entity == bytes(16) else event.entity
            need(stored[sequence] == [bytes.fromhex(leaf), verb, record, event.actor, event.time], "derived_differs",
                 "the list of waiting requests differs from the history", sequence)

    def answer(self):
        return {"ok": not self.problems, "events": len(self.events), "root": self.built.root().hex(), "problems": self.problems}



def replay(folder, login, password, checkpoint=None):
    found = Replay(*read(folder, login, password))
    found.run()
    if checkpoint:
        found.guard(found.check_checkpoint, checkpoint)
    return found
