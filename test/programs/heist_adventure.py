# stdin: look\nexamine desk\nopen drawer\ntake key and torch\ninventory\ngo west\nunlock door with key\ngo west\nlight torch\ngo west\nlook\nread note\nturn dial to 7\nturn dial to 4\nturn dial to 1\nopen safe\ntake everything\ndrop note\nput diamond in bag\nput bag in bag\ngive diamond to guard\nxyzzy\ntake\neast\ne\ntalk to guard\nask guard about weather\nask guard about diamond\nwait\nsave\ngive note to guard\nundo\nscore\ngo north\nagain\nquit\n
"""A text adventure with a parser that understands "take key and torch", "put diamond in bag", and "turn dial to 7".

The world is data; verbs are methods found by decorators; every change goes through a journal, so that `undo` works.
"""

import sys

VERBS = {}


def verb(*patterns):
    """Register a command. Words in capitals are slots: THING, HOLDER, PERSON, TEXT."""

    def register(function):
        for p in patterns:
            VERBS[tuple(p.split())] = function
        return function

    return register


class Refusal(Exception):
    """Why something cannot be done."""


class Thing:
    all = {}

    def __init__(self, name, description, *, place=None, synonyms="", fixed=False, container=False, **state):
        self.name, self.description, self.place, self.fixed, self.container = name, description, place, fixed, container
        self.synonyms = {name, *synonyms.split()}
        self.state = state
        Thing.all[name] = self

    def __getattr__(self, name):
        try:
            return self.__dict__["state"][name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__} {self.__dict__.get('name')!r} has no {name!r}") from None

    def __repr__(self):
        return f"<{self.name}>"

    @property
    def the(self):
        return f"the {self.name}"

    @property
    def contents(self):
        return [t for t in Thing.all.values() if t.place == self.name]


class Room(Thing):
    def __init__(self, name, description, exits, **state):
        super().__init__(name, description, fixed=True, **state)
        self.exits = exits


class Person(Thing):
    def __init__(self, name, description, answers, **kw):
        super().__init__(name, description, fixed=True, **kw)
        self.answers = answers


def build():
    Room("office", "A dusty office with a desk.", {"west": "hall"})
    Room("hall", "A long hall. A guard dozes by the north gate.", {"east": "office", "west": "vault", "north": "street"})
    Room("vault", "The vault, all steel.", {"east": "hall"}, dark=True)
    Room("street", "The street. Freedom!", {})
    Thing("desk", "It has a drawer.", place="office", fixed=True)
    Thing("drawer", "Just a drawer.", place="desk", fixed=True, container=True, open=False)
    Thing("key", "Small and brassy.", place="drawer", synonyms="brass")
    Thing("torch", "An old torch.", place="drawer", synonyms="lamp light", lit=False)
    Thing("door", "Heavy, between hall and vault.", place="hall", fixed=True, locked=True)
    Thing("safe", "A safe with a dial from 0 to 9.", place="vault", fixed=True, container=True, open=False)
    Thing("dial", "It clicks.", place="vault", fixed=True, turned=())
    Thing("note", "It says: a bus, a square, a loner.", place="vault", synonyms="paper", text="7 seats, 4 sides, 1 alone")
    Thing("diamond", "It outshines your torch.", place="safe", synonyms="gem jewel", worth=50)
    Thing("bag", "A black velvet bag.", place="safe", container=True, open=True, worth=5)
    Person("guard", "Half asleep.", {"weather": "Rain, rain, rain.", "diamond": "What diamond?", "gate": "Locked till I say so."}, place="hall", synonyms="man", awake=False, bribed=False)


class Game:
    def __init__(self):
        build()
        self.room = Thing.all["office"]
        self.turns, self.points, self.over, self.last = 0, 0, False, ""
        self.journal, self.marks = [], []

    # --- state, with a journal -----------------------------------------------------------------------------------------
    def set(self, thing, **changes):
        for key, value in changes.items():
            if key == "place":
                self.journal.append((thing, key, thing.place))
                thing.place = value
            else:
                self.journal.append((thing, key, thing.state[key]))
                thing.state[key] = value

    def go_to(self, room):
        self.journal.append((self, "room", self.room))
        self.room = room

    def gain(self, points):
        self.journal.append((self, "points", self.points))
        self.points += points

    def rewind(self, mark):
        while len(self.journal) > mark:
            thing, key, old = self.journal.pop()
            if thing is self or key == "place":
                setattr(thing, key, old)
            else:
                thing.state[key] = old

    # --- the world -------------------------------------------------------------------------------------------------------
    @property
    def held(self):
        return [t for t in Thing.all.values() if t.place == "you"]

    @property
    def has_light(self):
        torch = Thing.all["torch"]
        return not self.room.state.get("dark") or (torch.lit and torch.place in ("you", self.room.name))

    def visible(self, place=None):
        if place is None:
            yield from self.held
            for t in self.held:
                if t.container and t.open:
                    yield from self.visible(t)
            if not self.has_light:
                return
            place = self.room
        for t in place.contents:
            yield t
            if not t.container or t.open:
                yield from self.visible(t)

    def find(self, words, among=None):
        words = [w for w in words if w not in ("the", "a", "an", "some")]
        if not words:
            raise Refusal("What?")
        found = [t for t in (among or self.visible()) if all(w in t.synonyms for w in words)]
        if not found:
            raise Refusal(f"You see no {' '.join(words)} here.")
        return found[0]

    def describe(self):
        if not self.has_light:
            print("It is pitch dark.")
            return
        print(f"[{self.room.name.title()}] {self.room.description}")
        things = [t.name for t in self.room.contents if not t.fixed]
        if things:
            print("You see:", ", ".join(things) + ".")

    # --- parsing -----------------------------------------------------------------------------------------------------------
    def understand(self, line):
        words = line.lower().replace(",", " and ").split()
        best = None
        for pattern, function in VERBS.items():
            slots = self.match(pattern, words)
            if slots is not None and (best is None or len(pattern) > len(best[0])):
                best = pattern, function, slots
        if best is None:
            raise Refusal(f"I do not know how to {words[0]}." if words else "Pardon?")
        return best[1], best[2]

    def match(self, pattern, words):
        """Split the words at the pattern's literal words; the pieces between are slots."""
        slots, i = [], 0
        for k, part in enumerate(pattern):
            if not part.isupper():
                if i >= len(words) or words[i] != part:
                    return None
                i += 1
                continue
            following = pattern[k + 1] if k + 1 < len(pattern) else None
            try:
                end = len(words) if following is None else words.index(following, i)
            except ValueError:
                return None
            if end == i:
                return None
            slots.append((part, words[i:end]))
            i = end
        return slots if i == len(words) else None

    def resolve(self, kind, words):
        match kind:
            case "TEXT":
                return " ".join(words)
            case "THINGS":
                if words == ["everything"]:
                    return [t for t in self.visible() if not t.fixed and t.place != "you"] or self.nothing()
                names = " ".join(words).split(" and ")
                return [self.find(n.split()) for n in names]
            case "PERSON":
                person = self.find(words)
                if not isinstance(person, Person):
                    raise Refusal(f"You get no answer from {person.the}.")
                return person
        return self.find(words)

    @staticmethod
    def nothing():
        raise Refusal("There is nothing.")

    def command(self, line):
        if line.strip() in ("again", "g"):
            line = self.last
        function, slots = self.understand(line)
        mark = len(self.journal)
        try:
            function(self, *(self.resolve(kind, words) for kind, words in slots))
        except Refusal:
            self.rewind(mark)
            raise
        self.last = line
        if len(self.journal) > mark:
            self.marks.append(mark)
        self.turns += 1

    # --- verbs --------------------------------------------------------------------------------------------------------------
    @verb("look", "l")
    def look(self):
        self.describe()

    @verb("examine THING", "look at THING", "x THING")
    def examine(self, thing):
        print(thing.description)
        if thing.container and thing.open and thing.contents:
            print("Inside:", ", ".join(t.name for t in thing.contents) + ".")

    @verb("take THINGS", "get THINGS", "pick up THINGS")
    def take(self, things):
        for t in things:
            if t.fixed:
                raise Refusal(f"You cannot take {t.the}.")
            if t.place == "you":
                raise Refusal(f"You have {t.the} already.")
        for t in things:
            if t.place == "you":
                continue
            self.set(t, place="you")
            if t.state.get("worth"):
                self.gain(t.worth)
            print(f"Taken: {t.name}.")

    @verb("take", "get", "drop", "open")
    def vague(self):
        raise Refusal("You have to say what.")

    @verb("drop THINGS")
    def drop(self, things):
        for t in things:
            if t.place != "you":
                raise Refusal(f"You do not have {t.the}.")
            self.set(t, place=self.room.name)
            print(f"Dropped: {t.name}.")

    @verb("put THING in THING")
    def put(self, thing, holder):
        if not holder.container:
            raise Refusal(f"Nothing goes into {holder.the}.")
        if not holder.open:
            raise Refusal(f"{holder.the.capitalize()} is shut.")
        inside = holder
        while inside is not None:
            if inside is thing:
                raise Refusal("That would be a knot.")
            inside = Thing.all.get(inside.place)
        self.set(thing, place=holder.name)
        print(f"You put {thing.the} into {holder.the}.")

    @verb("inventory", "i")
    def inventory(self):
        print("You carry " + (", ".join(t.name + (" (lit)" if t.state.get("lit") else "") for t in self.held) or "nothing") + ".")

    @verb("open THING")
    def open(self, thing):
        if "open" not in thing.state:
            raise Refusal(f"{thing.the.capitalize()} does not open.")
        if thing.open:
            raise Refusal("It is open.")
        if thing.name == "safe" and Thing.all["dial"].turned[-3:] != (7, 4, 1):
            raise Refusal("It does not budge.")
        self.set(thing, open=True)
        print("Opened." + (f" Inside: {', '.join(t.name for t in thing.contents)}." if thing.contents else ""))

    @verb("unlock THING with THING")
    def unlock(self, thing, key):
        if not thing.state.get("locked"):
            raise Refusal("It is not locked.")
        if key.name != "key" or key.place != "you":
            raise Refusal("That does not fit.")
        self.set(thing, locked=False)
        self.gain(5)
        print("Click.")

    @verb("light THING", "turn on THING")
    def light(self, thing):
        if "lit" not in thing.state:
            raise Refusal(f"{thing.the.capitalize()} does not burn.")
        self.set(thing, lit=True)
        print(f"{thing.the.capitalize()} glows.")

    @verb("turn THING to TEXT")
    def turn(self, thing, text):
        if "turned" not in thing.state:
            raise Refusal("It does not turn.")
        try:
            number = int(text)
        except ValueError:
            raise Refusal("It has numbers only.") from None
        self.set(thing, turned=thing.turned + (number,))
        print("Tick" * len(thing.turned) + ".")

    @verb("read THING")
    def read(self, thing):
        try:
            print(thing.text)
        except AttributeError as e:
            raise Refusal(f"There is nothing to read. ({e})")

    @verb("go TEXT", "walk TEXT", "north", "south", "east", "west", "n", "s", "e", "w")
    def go(self, direction=None):
        direction = direction or self.current_line
        direction = {"n": "north", "s": "south", "e": "east", "w": "west"}.get(direction, direction)
        if direction not in self.room.exits:
            raise Refusal("You cannot go that way.")
        target = self.room.exits[direction]
        if target == "vault" and Thing.all["door"].locked:
            raise Refusal("The door is locked.")
        if target == "street" and not Thing.all["guard"].bribed:
            raise Refusal("The guard grunts: not without a pass.")
        self.go_to(Thing.all[target])
        self.describe()
        if target == "street":
            self.over = True

    @verb("talk to PERSON")
    def talk(self, person):
        if not person.awake:
            self.set(person, awake=True)
            print(f"{person.the.capitalize()} wakes up.")
        else:
            print("Hm?")

    @verb("ask PERSON about TEXT")
    def ask(self, person, topic):
        if not person.awake:
            raise Refusal(f"{person.the.capitalize()} snores.")
        print(person.answers.get(topic, "No idea."))

    @verb("give THING to PERSON")
    def give(self, thing, person):
        if thing.place != "you":
            raise Refusal(f"You do not hold {thing.the}.")
        if not person.awake:
            raise Refusal(f"{person.the.capitalize()} sleeps.")
        self.set(thing, place=person.name)
        if thing.state.get("worth", 0) >= 5:
            self.set(person, bribed=True)
        print(f"{person.the.capitalize()} takes {thing.the}.")

    @verb("wait", "z")
    def wait(self):
        print("Time passes.")

    @verb("undo")
    def undo(self):
        if not self.marks:
            raise Refusal("There is nothing to undo.")
        self.rewind(self.marks.pop())
        print("Undone.")

    @verb("score")
    def score(self):
        print(f"{self.points} points in {self.turns} turns.")

    @verb("quit")
    def quit(self):
        self.over = True


def main():
    game = Game()
    game.describe()
    while not game.over:
        line = sys.stdin.readline()
        if not line:
            break
        line = line.strip()
        print("\n>", line)
        game.current_line = line
        try:
            game.command(line)
        except Refusal as e:
            print(e)
    game.score()
    print({t.name: t.place for t in Thing.all.values() if not t.fixed}, len(VERBS), "patterns")


main()
