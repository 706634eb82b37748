"""A text adventure. It plays a scripted game; with `-`, it reads your commands instead.

    adventure.py        watch the script
    adventure.py -      play (commands: look, go, take, drop, use, inventory, quit)
"""

import sys


class GameOver(Exception):
    def __init__(self, message, won=False):
        super().__init__(message)
        self.won = won


class CannotDo(Exception):
    """What the player asked for is not possible; the message is the answer."""


class Thing:
    def __init__(self, name, description, *, fixed=False):
        self.name = name
        self.description = description
        self.fixed = fixed

    def __str__(self):
        article = "an" if self.name[0] in "aeiou" else "a"
        return f"{article} {self.name}"

    def use(self, game):
        raise CannotDo(f"You do not know what to do with the {self.name}.")


class Lamp(Thing):
    lit = False

    def use(self, game):
        self.lit = not self.lit
        yield f"The lamp is {'on' if self.lit else 'off'}."
        if self.lit and game.place.dark:
            yield from game.describe()


class Key(Thing):
    def use(self, game):
        for direction, door in game.place.exits.items():
            if isinstance(door, Door) and door.locked:
                door.locked = False
                yield f"The door to the {direction} opens with a groan."
                return
        raise CannotDo("There is nothing here to unlock.")


class Machine(Thing):
    """Wants two different coins, and remembers which it has had."""

    def __init__(self, name, description):
        super().__init__(name, description, fixed=True)
        self.swallowed = self.swallow()
        next(self.swallowed)

    def swallow(self):
        metals = []
        while len(metals) < 2:
            metal = yield f"It has had {len(metals)} of 2 coins."
            if metal in metals:
                yield "It spits the coin out again."
                continue
            metals.append(metal)
        yield f"It plays a tune for {' and '.join(metals)}. A panel slides away!"

    def use(self, game):
        coins = [thing for thing in game.carried.values() if thing.name.endswith("coin")]
        if not coins:
            raise CannotDo("It wants coins.")
        coin = coins[0]
        del game.carried[coin.name]
        answer = self.swallowed.send(coin.name.removesuffix(" coin"))
        yield f"You insert the {coin.name}. {answer}"
        if "panel" in answer:
            vault = game.place.exits["down"] = game.places["vault"]
            vault.exits["up"] = game.place


class Treasure(Thing):
    def use(self, game):
        raise GameOver("You put on the crown. It fits. You have won!", won=True)


class Place:
    def __init__(self, name, description, *things, dark=False):
        self.name = name
        self.description = description
        self.things = {thing.name: thing for thing in things}
        self.dark = dark
        self.exits = {}


class Door:
    def __init__(self, place, locked=False):
        self.place = place
        self.locked = locked


OPPOSITES = {"north": "south", "east": "west", "up": "down"}
OPPOSITES |= {back: way for way, back in OPPOSITES.items()}
SHORT = {direction[0]: direction for direction in OPPOSITES} | {"i": "inventory", "l": "look"}


def build():
    places = {
        "hall": Place(
            "Hall",
            "A draughty hall with a chequered floor.",
            Thing("painting", "It follows you with its eyes.", fixed=True),
        ),
        "library": Place(
            "Library",
            "Books up to the ceiling.",
            Lamp("lamp", "Brass, and full of oil."),
            Thing("silver coin", "Worn thin."),
        ),
        "cellar": Place(
            "Cellar",
            "Barrels, and something that scuttles.",
            Key("key", "Rusty."),
            dark=True,
        ),
        "workshop": Place(
            "Workshop",
            "Gears everywhere.",
            Machine("machine", "A slot, a crank, a panel."),
            Thing("gold coin", "Heavy."),
        ),
        "vault": Place(
            "Vault",
            "Cold stone and a glint of gold.",
            Treasure("old crown", "A little dented."),
        ),
    }

    def connect(start, direction, end, locked=False):
        door = Door(places[end], locked) if locked else places[end]
        places[start].exits[direction] = door
        places[end].exits[OPPOSITES[direction]] = places[start]

    connect("hall", "north", "library")
    connect("hall", "down", "cellar")
    connect("hall", "east", "workshop", locked=True)
    return places


class Game:
    def __init__(self):
        self.places = build()
        self.place = self.places["hall"]
        self.carried = {}
        self.turns = 0

    # Each command is a generator of lines, so that it can say something and still fail.

    def do_look(self):
        yield from self.describe()

    def do_go(self, direction):
        match self.place.exits.get(direction):
            case None:
                raise CannotDo(f"There is no way {direction}.")
            case Door(locked=True):
                raise CannotDo("The door is locked.")
            case Door(place=place) | place:
                self.place = place
        yield from self.describe()

    def do_take(self, name):
        thing = self.find(name, carried=False)
        if thing.fixed:
            raise CannotDo(f"The {name} stays where it is.")
        self.carried[name] = self.place.things.pop(name)
        yield f"Taken: {thing.description}"

    def do_drop(self, name):
        if name not in self.carried:
            raise CannotDo(f"You carry no {name}.")
        self.place.things[name] = self.carried.pop(name)
        yield "Dropped."

    def do_use(self, name):
        yield from self.find(name).use(self)

    def do_inventory(self):
        yield "You carry " + (", ".join(map(str, self.carried.values())) or "nothing") + "."

    def do_quit(self):
        raise GameOver("You give up.")
        yield

    @property
    def can_see(self):
        lamps = (thing for thing in [*self.carried.values(), *self.place.things.values()] if isinstance(thing, Lamp))
        return not self.place.dark or any(lamp.lit for lamp in lamps)

    def find(self, name, carried=True):
        if carried and name in self.carried:
            return self.carried[name]
        if name in self.place.things and self.can_see:
            return self.place.things[name]
        raise CannotDo(f"You see no {name} here.")

    def describe(self):
        if not self.can_see:
            yield "It is pitch dark."
            return
        yield f"[{self.place.name}] {self.place.description}"
        if self.place.things:
            yield "You see " + ", ".join(map(str, self.place.things.values())) + "."
        yield "Ways: " + ", ".join(sorted(self.place.exits)) + "."

    def obey(self, command):
        """Yield the answer to one command, line by line."""
        verb, *rest = command.lower().split() or ["look"]
        verb = SHORT.get(verb, verb)
        if verb in OPPOSITES:
            verb, rest = "go", [verb]
        method = getattr(self, f"do_{verb}", None)
        if method is None:
            raise CannotDo(f"You cannot {verb}.")
        self.turns += 1
        try:
            answer = method(*([" ".join(SHORT.get(word, word) for word in rest)] if rest else []))
        except TypeError:
            raise CannotDo(f"{verb.capitalize()} {'what' if not rest else 'how'}?") from None
        yield from answer


SCRIPT = """
look; dance; east; take painting; down; take key; up
north; take lamp; take silver coin; use; use lamp; south; down; take key; inventory
up; use key; east; use machine; use machine; take gold coin; use machine; down
take old crown; drop lamp; use old crown; look
"""


def scripted():
    for command in SCRIPT.replace("\n", ";").split(";"):
        if command.strip():
            print(f"> {command.strip()}")
            yield command


def typed():
    while True:
        try:
            yield input("> ")
        except EOFError:
            return


def main(arguments):
    game = Game()
    for line in game.describe():
        print(line)
    for command in typed() if arguments == ["-"] else scripted():
        try:
            for line in game.obey(command):
                print(line)
        except CannotDo as refusal:
            print(refusal)
        except GameOver as end:
            print(f"{end} ({game.turns} turns)")
            return 0 if end.won else 1
    print("The story stops here.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
