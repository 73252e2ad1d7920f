"""Who held which key and role, replayed from key events (docs/file-format.md, "Key events")."""
from documented import OPERATIONS, ROLES
from primitives import ZEROS, digest, is_signed, label, need

KEY_EVENTS = {OPERATIONS[name]: name for name in ("create", "invite", "enrol", "grant", "revoke", "reset", "slot", "recover",
                                                  "recovery_key", "rotate")}
ADMINISTRATOR = ROLES["administrator"]
SECOND_PERSON = {ADMINISTRATOR, ROLES["supervisor"]}
INVITED, ENROLLED, ACTIVE, DISABLED = "invited", "enrolled", "active", "disabled"


def bytes_of(payload, name):
    value = payload.get(name, "")
    try:
        return bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        return b""


class Holder:
    def __init__(self, state, role, key=b"", certificate=b"", code=b""):
        self.state = state
        self.role = role
        self.key = key
        self.certificate = certificate
        self.code = code


class KeyHistory:
    def __init__(self):
        self.holders = {}
        self.registry = None
        self.recovery_key = b""
        self.last = ZEROS
        self.requests = {}
        self.recovered = None
        self.founder = None
        self.slots = {}

    def check_signer(self, event):
        """The officer named holds the key that signed, and the role in force."""
        holder = self.holders.get(event.actor)
        need(holder and digest(holder.key) == event.key_hash and is_signed(holder.key, event.signature, event.signed), "wrong_key",
             "not signed by the key that its officer had then", event.sequence)
        need(holder.state == ACTIVE and holder.role == event.role, "role_not_granted", "not the role that its officer had then",
             event.sequence)

    def take(self, event, payload):
        """One key event, in its order."""
        place, name = event.sequence, KEY_EVENTS[event.operation]
        need(isinstance(payload, dict), "payload_swapped", "a key event without its payload", place)
        if name == "create":
            need(self.registry is None and place == 0, "event_inserted", "a registry is made once", place)
        else:
            need(bytes_of(payload, "previous_key_event") == self.last, "event_deleted", "the key event before is missing", place)
        self.last = event.leaf
        getattr(self, "take_" + name)(event, payload, bytes_of(payload, "officer"))
        self.recovered = (place, bytes_of(payload, "officer")) if name == "recover" else None
        self.take_slots(event, payload, name)

    def take_request(self, event, payload):
        """A REQUEST, which a key event may approve later."""
        self.check_signer(event)
        self.requests[event.leaf] = event, payload

    def take_slots(self, event, payload, name):
        """Slots belong to the officer concerned; those of the first administrator and the recovery key come together."""
        nobody = bytes(16)
        owner = {"create": nobody, "recovery_key": nobody, "slot": event.actor, "rotate": None}.get(name, bytes_of(payload, "officer"))
        for slot in payload.get("removed_slots", []):
            known = self.slots.pop(slot, (None, owner))[1]
            if name == "rotate":
                holder = self.holders[self.founder if known == nobody else known]
                need(holder.state == DISABLED, "slot_swapped", "a slot of an officer who is not disabled", event.sequence)
            else:
                need(self.is_own(known, owner), "slot_swapped", "not a slot of its officer", event.sequence)
        for slot in payload.get("slots", []):
            known = self.slots.get(slot["slot"], (None, None if name == "slot" else owner))[1]
            need(owner is not None and self.is_own(known, owner), "slot_swapped", "not a slot of its officer", event.sequence)
            self.slots[slot["slot"]] = slot["hash"], owner

    def is_own(self, known, owner):
        return known == owner or (known == bytes(16) and owner == self.founder)

    def own_signature(self, event, key):
        need(digest(key) == event.key_hash and is_signed(key, event.signature, event.signed), "wrong_key",
             "not signed by the key that it must be signed by", event.sequence)

    def take_create(self, event, payload, _):
        first, recovery = payload["administrator"], payload["recovery"]
        key, self.recovery_key = bytes_of(first, "ed25519"), bytes_of(recovery, "ed25519")
        nonce = bytes_of(payload, "nonce")
        need(len(key) == len(self.recovery_key) == len(nonce) == 32, "payload_swapped", "keys of a wrong length", 0)
        self.registry = digest(label("tizilim/v1/registry"), key, self.recovery_key, nonce)[:16]
        need(self.registry == event.registry, "wrong_key", "the registry's id is not the one that its first keys make", 0)
        officer = bytes_of(first, "officer")
        need(event.actor == officer and event.role == ADMINISTRATOR, "wrong_key", "not the first administrator", 0)
        self.own_signature(event, key)
        self.holders[officer] = Holder(ACTIVE, ADMINISTRATOR, key, bytes_of(first, "certificate"))
        self.founder = officer

    def take_invite(self, event, payload, officer):
        self.by_administrator(event)
        need(officer and officer not in self.holders, "grant_forged", "this officer is there already", event.sequence)
        self.holders[officer] = Holder(INVITED, ROLES[payload["role"]], code=bytes_of(payload, "code_ed25519"))

    def take_reset(self, event, payload, officer):
        self.by_administrator(event)
        need(officer in self.holders, "grant_forged", "there is no such officer", event.sequence)
        self.holders[officer] = Holder(INVITED, ROLES[payload["role"]], code=bytes_of(payload, "code_ed25519"))

    def take_enrol(self, event, payload, officer):
        invited, key = self.holders.get(officer), bytes_of(payload, "ed25519")
        need(invited and invited.state == INVITED and event.actor == officer, "grant_forged", "nobody invited this officer", event.sequence)
        need(is_signed(invited.code, bytes_of(payload, "code_signature"), key), "grant_forged", "not the invitation's code", event.sequence)
        need(event.role == 0, "role_not_granted", "an enrolment under a role", event.sequence)
        self.own_signature(event, key)
        self.holders[officer] = Holder(ENROLLED, invited.role, key, bytes_of(payload, "certificate"))

    def take_grant(self, event, payload, officer):
        holder = self.decide(event, payload, officer)
        need(holder.state in (ENROLLED, ACTIVE) and bytes_of(payload, "ed25519") == holder.key, "grant_forged",
             "a role for a key that this officer does not have", event.sequence)
        holder.state, holder.role = ACTIVE, ROLES[payload["role"]]

    def take_revoke(self, event, payload, officer):
        self.decide(event, payload, officer).state = DISABLED

    def decide(self, event, payload, officer):
        """A second person who names the request, or one administrator where nobody else could be that person."""
        self.check_signer(event)
        approves = "approves" in payload
        alone = event.role == ADMINISTRATOR and not self.has_second_person(event.actor, officer)
        entitled = event.role in SECOND_PERSON if approves else alone
        need(officer in self.holders and officer != event.actor and entitled, "grant_forged", "nobody entitled decided this", event.sequence)
        if approves:
            asked, what = self.requests.get(bytes_of(payload, "approves"), (None, {}))
            need(asked and asked.role == ADMINISTRATOR and bytes_of(what, "record") == officer, "grant_forged", "no administrator asked for this", event.sequence)
            need(asked.actor != event.actor, "self_approval", "approves a request of its own officer", event.sequence)
        return self.holders[officer]

    def has_second_person(self, actor, officer):
        return any(who not in (actor, officer) and holder.state == ACTIVE and holder.role in SECOND_PERSON
                   for who, holder in self.holders.items())

    def take_slot(self, event, *_):
        self.check_signer(event)

    def take_recover(self, event, payload, officer):
        need(event.actor == bytes(16) and event.role == 0, "wrong_key", "a recovery that names an officer as its actor", event.sequence)
        need(officer and officer not in self.holders and payload.get("role") == "administrator", "grant_forged",
             "a recovery appoints a new administrator", event.sequence)
        self.own_signature(event, self.recovery_key)
        self.holders[officer] = Holder(ACTIVE, ADMINISTRATOR, bytes_of(payload, "ed25519"), bytes_of(payload, "certificate"))

    def take_recovery_key(self, event, payload, _):
        self.by_administrator(event)
        need(self.recovered == (event.sequence - 1, event.actor), "grant_forged", "not by the administrator whom it appointed just before", event.sequence)
        self.recovery_key = bytes_of(payload["recovery"], "ed25519")

    def take_rotate(self, event, *_):
        self.by_administrator(event)

    def by_administrator(self, event):
        self.check_signer(event)
        need(event.role == ADMINISTRATOR, "grant_forged", "only administrators do this", event.sequence)
