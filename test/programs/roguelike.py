# stdin: help\nlook\nn\ne\ne\ne\nauto 25\ninventory\nstats\nmap\nquaff healing\nwear leather\nwield sword\nzap\nread teleport\nauto 40\nsave\ndance\nthrow dagger\ndrop dagger\nauto 25\nload\ninventory\nauto 20\nmap\nlog 5\nquit\n
"""A roguelike on standard input: caves and rooms from a seed, field of view, pathfinding, monsters with behaviours, items, levels, saving.

Commands come one a line (`help` lists them); `auto N` lets the machine play N turns. Everything is decided by the seed, so a script always plays the same game.
"""

import math

WIDTH, HEIGHT = 48, 18
WALL, FLOOR, DOOR, STAIRS, WATER = "#", ".", "+", ">", "~"
PASSABLE = {FLOOR, DOOR, STAIRS, WATER}
DIRECTIONS = {
    "n": (0, -1), "s": (0, 1), "w": (-1, 0), "e": (1, 0), "nw": (-1, -1), "ne": (1, -1), "sw": (-1, 1), "se": (1, 1),
}


# =====================================================================================================================
# Chance


class Random:
    """A linear congruential generator: small, and the same everywhere."""

    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFF

    def next(self):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return self.state >> 8

    def below(self, n):
        return self.next() % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent

    def choice(self, items):
        return items[self.below(len(items))]

    def weighted(self, table):
        """`table` maps things to weights."""
        n = self.below(sum(table.values()))
        for thing, weight in table.items():
            n -= weight
            if n < 0:
                return thing

    def dice(self, text):
        """`2d6+1`"""
        count, _, rest = text.partition("d")
        sides, _, bonus = rest.partition("+")
        return sum(self.between(1, int(sides)) for _ in range(int(count))) + int(bonus or 0)

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


# =====================================================================================================================
# Geometry


class Point(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])

    def __sub__(self, other):
        return Point(self[0] - other[0], self[1] - other[1])

    def distance(self, other):
        return max(abs(self[0] - other[0]), abs(self[1] - other[1]))

    known_neighbours = {}

    def neighbours(self):
        found = self.known_neighbours.get(self)
        if found is None:
            found = self.known_neighbours[self] = tuple(self + d for d in DIRECTIONS.values())
        return found

    def line_to(self, other):
        """Bresenham's points from here to there, the start left out."""
        x, y = self
        dx, dy = abs(other[0] - x), -abs(other[1] - y)
        sx, sy = (1 if x < other[0] else -1), (1 if y < other[1] else -1)
        error = dx + dy
        while (x, y) != tuple(other):
            twice = 2 * error
            if twice >= dy:
                error += dy
                x += sx
            if twice <= dx:
                error += dx
                y += sy
            yield Point(x, y)


class Rect:
    __match_args__ = ("x", "y", "w", "h")

    def __init__(self, x, y, w, h):
        self.x, self.y, self.w, self.h = x, y, w, h

    def __contains__(self, p):
        return self.x <= p[0] < self.x + self.w and self.y <= p[1] < self.y + self.h

    def __iter__(self):
        return (Point(x, y) for y in range(self.y, self.y + self.h) for x in range(self.x, self.x + self.w))

    def overlaps(self, other, gap=1):
        return (
            self.x < other.x + other.w + gap and other.x < self.x + self.w + gap
            and self.y < other.y + other.h + gap and other.y < self.y + self.h + gap
        )

    @property
    def centre(self):
        return Point(self.x + self.w // 2, self.y + self.h // 2)

    def __repr__(self):
        return f"Rect({self.x}, {self.y}, {self.w}, {self.h})"


class Heap:
    """A binary heap of `(priority, count, item)`."""

    def __init__(self):
        self.items = []
        self.count = 0

    def __len__(self):
        return len(self.items)

    def push(self, priority, item):
        items = self.items
        items.append((priority, self.count, item))
        self.count += 1
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 2]:
            items[i], items[(i - 1) // 2] = items[(i - 1) // 2], items[i]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        top, last = items[0], items.pop()
        if items:
            items[0] = last
            i = 0
            while (child := 2 * i + 1) < len(items):
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return top[2]


# =====================================================================================================================
# Levels


class Level:
    def __init__(self, depth, rng):
        self.depth = depth
        self.tiles = [[WALL] * WIDTH for _ in range(HEIGHT)]
        self.rooms = []
        self.monsters = []
        self.items = {}
        self.seen = set()
        if depth % 3 == 0:
            self.dig_cave(rng)
        else:
            self.dig_rooms(rng)
        self.populate(rng)

    def __getitem__(self, p):
        x, y = p
        return self.tiles[y][x] if 0 <= x < WIDTH and 0 <= y < HEIGHT else WALL

    def __setitem__(self, p, tile):
        self.tiles[p[1]][p[0]] = tile

    def dig_rooms(self, rng):
        for _ in range(60):
            w, h = rng.between(4, 9), rng.between(3, 5)
            room = Rect(rng.between(1, WIDTH - w - 2), rng.between(1, HEIGHT - h - 2), w, h)
            if not any(room.overlaps(r, 2) for r in self.rooms):
                self.rooms.append(room)
            if len(self.rooms) == 8:
                break
        for room in self.rooms:
            for p in room:
                self[p] = FLOOR
        for a, b in zip(self.rooms, self.rooms[1:]):
            self.dig_corridor(a.centre, b.centre, rng.chance(50))
        for room in self.rooms:
            self.place_doors(room)
        self.start = self.rooms[0].centre
        self.stairs = self.rooms[-1].centre
        self[self.stairs] = STAIRS

    def dig_corridor(self, a, b, horizontal_first):
        corner = Point(b.x, a.y) if horizontal_first else Point(a.x, b.y)
        for start, end in ((a, corner), (corner, b)):
            for p in (start, *start.line_to(end)):
                if self[p] == WALL:
                    self[p] = FLOOR

    def place_doors(self, room):
        border = Rect(room.x - 1, room.y - 1, room.w + 2, room.h + 2)
        for p in border:
            if p in room or self[p] != FLOOR:
                continue
            sides = [self[p + d] == WALL for d in ((0, -1), (0, 1), (-1, 0), (1, 0))]
            if sides in ([True, True, False, False], [False, False, True, True]):
                self[p] = DOOR

    def dig_cave(self, rng):
        open_cells = {Point(x, y) for y in range(1, HEIGHT - 1) for x in range(1, WIDTH - 1) if rng.chance(58)}
        for _ in range(4):
            open_cells = {
                p for p in (Point(x, y) for y in range(1, HEIGHT - 1) for x in range(1, WIDTH - 1))
                if sum(n in open_cells for n in p.neighbours()) + (p in open_cells) >= 5
            }
        caves = []
        rest = set(open_cells)
        for p in sorted(open_cells):
            if p in rest:
                cave = self.flood(p, rest)
                caves.append(cave)
        main = max(caves, key=len)
        for p in sorted(main):
            self[p] = WATER if rng.chance(6) else FLOOR
        ordered = sorted(main)
        self.start = ordered[0]
        self.stairs = max(ordered, key=lambda p: (self.start.distance(p), p))
        self[self.stairs] = STAIRS

    @staticmethod
    def flood(start, cells):
        found, todo = set(), [start]
        while todo:
            p = todo.pop()
            if p in cells:
                cells.discard(p)
                found.add(p)
                todo.extend(p.neighbours())
        return found

    def free_cells(self):
        taken = {m.at for m in self.monsters} | set(self.items) | {self.start, self.stairs}
        return [Point(x, y) for y in range(HEIGHT) for x in range(WIDTH) if self.tiles[y][x] == FLOOR and (x, y) not in taken]

    def populate(self, rng):
        for _ in range(3 + self.depth):
            cell = rng.choice(self.free_cells())
            if cell.distance(self.start) > 5:
                kinds = {k: w for k, (deepest, w) in SPAWN.items() if deepest <= self.depth}
                self.monsters.append(MONSTERS[rng.weighted(kinds)](cell, rng))
        for _ in range(5):
            self.items[rng.choice(self.free_cells())] = make_item(rng, self.depth)

    def monster_at(self, p):
        return next((m for m in self.monsters if m.at == p), None)

    def transparent(self, p):
        return self[p] != WALL and self[p] != DOOR

    def visible_from(self, origin, radius):
        """Cells with a clear line to the origin."""
        seen = {origin}
        for i in range(40):
            angle = i * math.pi / 20
            end = Point(origin.x + round(radius * math.cos(angle)), origin.y + round(radius * math.sin(angle)))
            for p in origin.line_to(end):
                seen.add(p)
                if not self.transparent(p):
                    break
        return seen

    def path(self, start, goal, blocked=frozenset()):
        """A* with a heap; the list of steps without the start, or None."""
        heap = Heap()
        heap.push(0, start)
        came, cost = {start: None}, {start: 0}
        while heap:
            p = heap.pop()
            if p == goal:
                steps = []
                while p != start:
                    steps.append(p)
                    p = came[p]
                return steps[::-1]
            for n in p.neighbours():
                if self[n] not in PASSABLE or (n in blocked and n != goal):
                    continue
                c = cost[p] + (3 if self[n] == WATER else 1)
                if c < cost.get(n, 1 << 30):
                    cost[n], came[n] = c, p
                    heap.push(c + n.distance(goal), n)
        return None

    def draw(self, hero, everything=False):
        visible = self.visible_from(hero.at, hero.sight)
        rows = []
        for y in range(HEIGHT):
            row = []
            for x in range(WIDTH):
                p = Point(x, y)
                monster = self.monster_at(p) if p in visible or everything else None
                if p == hero.at:
                    row.append("@")
                elif monster is not None:
                    row.append(monster.symbol)
                elif p in self.items and (p in self.seen or everything):
                    row.append(self.items[p].symbol)
                else:
                    row.append(self.tiles[y][x] if p in self.seen or everything else " ")
            rows.append("".join(row).rstrip())
        return "\n".join(rows).strip("\n")


# =====================================================================================================================
# Items


class Item:
    symbol = "?"
    slot = None

    def __init__(self, name, value=0):
        self.name, self.value = name, value

    def __str__(self):
        return self.name

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self):
        return hash((type(self), self.name))

    def use(self, game):
        raise CannotDo(f"You do not know how to use the {self}.")


class Weapon(Item):
    symbol = ")"
    slot = "hand"

    def __init__(self, name, damage, bonus=0):
        super().__init__(name, bonus)
        self.damage = damage

    def __str__(self):
        return f"{self.value:+d} {self.name} ({self.damage})" if self.value else f"{self.name} ({self.damage})"


class Armour(Item):
    symbol = "["
    slot = "body"

    def __str__(self):
        return f"{self.name} [{self.value}]"


class Gold(Item):
    symbol = "$"

    def __str__(self):
        return f"{self.value} gold"


class Potion(Item):
    symbol = "!"
    effects = {}

    @classmethod
    def effect(cls, name):
        def register(function):
            cls.effects[name] = function
            return function

        return register

    def __str__(self):
        return f"potion of {self.name}"

    def use(self, game):
        self.effects[self.name](game)


class Scroll(Potion):
    symbol = "?"
    effects = {}

    def __str__(self):
        return f"scroll of {self.name}"


@Potion.effect("healing")
def drink_healing(game):
    hero = game.hero
    amount = min(game.rng.dice("2d6+4"), hero.max_hp - hero.hp)
    hero.hp += amount
    game.say(f"You feel better by {amount}.")


@Potion.effect("strength")
def drink_strength(game):
    game.hero.strength += 1
    game.say("You feel strong.")


@Potion.effect("poison")
def drink_poison(game):
    game.say("That was poison!")
    game.hero.effects["poisoned"] = game.hero.effects.get("poisoned", 0) + 6


@Scroll.effect("teleport")
def read_teleport(game):
    game.hero.at = game.rng.choice(game.level.free_cells())
    game.say("You are somewhere else.")


@Scroll.effect("fire")
def read_fire(game):
    burnt = [m for m in game.level.monsters if m.at in game.level.visible_from(game.hero.at, 5)]
    for m in burnt:
        m.hurt(game, game.rng.dice("3d4"), "The fire")
    if not burnt:
        game.say("A flame dances and dies.")


@Scroll.effect("map")
def read_map(game):
    game.level.seen |= {Point(x, y) for y in range(HEIGHT) for x in range(WIDTH)}
    game.say("You know the shape of this level.")


def make_item(rng, depth):
    match rng.weighted({"gold": 5, "potion": 4, "scroll": 3, "weapon": 2, "armour": 2}):
        case "gold":
            return Gold("gold", rng.between(5, 15 * depth))
        case "potion":
            return Potion(rng.weighted({"healing": 6, "strength": 1, "poison": 2}))
        case "scroll":
            return Scroll(rng.choice(["teleport", "fire", "map"]))
        case "weapon":
            name, damage = rng.choice([("dagger", "1d4"), ("sword", "1d8"), ("axe", "2d4"), ("club", "1d6")])
            return Weapon(name, damage, rng.between(0, depth))
        case "armour":
            name, value = rng.choice([("leather", 1), ("chain", 2), ("plate", 3)])
            return Armour(name, value)


# =====================================================================================================================
# Creatures


class CannotDo(Exception):
    """The command makes no sense now; no time passes."""


class GameOver(Exception):
    pass


class Creature:
    name, symbol, hp, damage, defence, speed, experience = "thing", "?", 1, "1d1", 0, 10, 0

    def __init__(self, at):
        self.at = at
        self.max_hp = self.hp
        self.energy = 0
        self.effects = {}

    @property
    def the(self):
        return f"the {self.name}"

    def attack(self, game, other):
        roll = game.rng.between(1, 20)
        if roll == 1 or (roll != 20 and roll + self.skill() < 8 + other.armour()):
            game.say(f"{self.the.capitalize()} {self.verb('miss', 'misses')} {other.the}.")
            return
        amount = max(1, game.rng.dice(self.weapon_damage()) + self.bonus())
        if roll == 20:
            amount *= 2
        game.say(f"{self.the.capitalize()} {self.verb('hit', 'hits')} {other.the} for {amount}{'!' * (roll == 20)}")
        other.hurt(game, amount, self.the)

    def verb(self, you, it):
        return it

    def skill(self):
        return 0

    def bonus(self):
        return 0

    def armour(self):
        return self.defence

    def weapon_damage(self):
        return self.damage

    def hurt(self, game, amount, source):
        self.hp -= amount
        if self.hp <= 0:
            self.die(game, source)


class Monster(Creature):
    def __init__(self, at, rng):
        super().__init__(at)
        self.hp = self.max_hp = max(1, self.max_hp + rng.between(-1, 1))
        self.awake = rng.chance(40)

    def die(self, game, source):
        game.say(f"{self.the.capitalize()} dies.")
        game.level.monsters.remove(self)
        game.hero.gain(game, self.experience)
        game.killed[self.name] = game.killed.get(self.name, 0) + 1
        if game.rng.chance(25) and self.at not in game.level.items:
            game.level.items[self.at] = make_item(game.rng, game.level.depth)

    def act(self, game):
        hero = game.hero
        if not self.awake:
            if self.at.distance(hero.at) <= 6 and hero.at in game.level.visible_from(self.at, 8):
                self.awake = True
                game.say(f"{self.the.capitalize()} notices you.")
            return
        if self.at.distance(hero.at) == 1:
            self.attack(game, hero)
        else:
            self.approach(game)

    def approach(self, game):
        blocked = {m.at for m in game.level.monsters}
        steps = game.level.path(self.at, game.hero.at, blocked)
        if steps and steps[0] != game.hero.at:
            self.at = steps[0]

    def wander(self, game):
        options = [p for p in self.at.neighbours() if game.level[p] in PASSABLE and game.level.monster_at(p) is None and p != game.hero.at]
        if options:
            self.at = game.rng.choice(options)


class Rat(Monster):
    name, symbol, hp, damage, speed, experience = "rat", "r", 4, "1d3", 12, 3


class Bat(Monster):
    name, symbol, hp, damage, speed, experience = "bat", "b", 3, "1d2", 20, 4

    def act(self, game):
        if game.rng.chance(50):
            self.wander(game)
        else:
            super().act(game)


class Goblin(Monster):
    name, symbol, hp, damage, defence, experience = "goblin", "g", 8, "1d6", 1, 8

    def act(self, game):
        if self.awake and self.hp <= 2 and self.at.distance(game.hero.at) < 5:
            away = max(
                [p for p in self.at.neighbours() if game.level[p] in PASSABLE and game.level.monster_at(p) is None and p != game.hero.at] or [self.at],
                key=lambda p: (p.distance(game.hero.at), p),
            )
            self.at = away
            return
        super().act(game)


class Archer(Goblin):
    name, symbol, damage, experience = "archer", "a", "1d5", 12

    def act(self, game):
        distance = self.at.distance(game.hero.at)
        if self.awake and 1 < distance <= 6 and game.hero.at in game.level.visible_from(self.at, 6) and game.rng.chance(60):
            game.say("An arrow flies.")
            self.attack(game, game.hero)
        else:
            super().act(game)


class Slime(Monster):
    name, symbol, hp, damage, speed, experience = "slime", "j", 10, "1d3", 6, 6

    def hurt(self, game, amount, source):
        spare = [p for p in self.at.neighbours() if game.level[p] in PASSABLE and game.level.monster_at(p) is None and p != game.hero.at]
        if 1 < amount < self.hp and spare and len(game.level.monsters) < 20:
            half = type(self)(game.rng.choice(spare), game.rng)
            half.hp = self.hp = (self.hp - amount + 1) // 2
            half.awake = True
            game.level.monsters.append(half)
            game.say("The slime splits!")
            return
        super().hurt(game, amount, source)


class Troll(Monster):
    name, symbol, hp, damage, defence, speed, experience = "troll", "T", 20, "2d5", 2, 8, 30

    def act(self, game):
        self.hp = min(self.max_hp, self.hp + 1)
        super().act(game)


MONSTERS = {cls.name: cls for cls in (Rat, Bat, Goblin, Archer, Slime, Troll)}
SPAWN = {"rat": (1, 8), "bat": (1, 5), "goblin": (1, 4), "slime": (2, 4), "archer": (2, 3), "troll": (3, 2)}


class Hero(Creature):
    name, symbol, hp, damage, sight = "you", "@", 24, "1d3", 8

    def __init__(self, at):
        super().__init__(at)
        self.level, self.points, self.gold, self.strength = 1, 0, 0, 0
        self.pack = [Weapon("dagger", "1d4"), Armour("leather", 1), Potion("healing"), Scroll("teleport")]
        self.equipped = {}

    @property
    def the(self):
        return "you"

    def verb(self, you, it):
        return you

    def skill(self):
        return self.level + (self.equipped["hand"].value if "hand" in self.equipped else 0)

    def bonus(self):
        return self.strength

    def armour(self):
        return self.equipped["body"].value if "body" in self.equipped else 0

    def weapon_damage(self):
        return self.equipped["hand"].damage if "hand" in self.equipped else self.damage

    def gain(self, game, points):
        self.points += points
        while self.points >= 20 * self.level * self.level:
            self.level += 1
            self.max_hp += 5
            self.hp += 5
            game.say(f"You are now of level {self.level}.")

    def die(self, game, source):
        game.say(f"You die on level {game.level.depth}, killed by {source}.")
        raise GameOver

    def find(self, words, kind=Item):
        """The item in the pack whose name contains all the words."""
        found = [i for i in self.pack if isinstance(i, kind) and all(w in str(i) for w in words)]
        if not found:
            raise CannotDo(f"You have no {' '.join(words) or 'such thing'}.")
        return found[0]


# =====================================================================================================================
# The game


class Game:
    def __init__(self, seed):
        self.rng = Random(seed)
        self.turn = 0
        self.messages = []
        self.pending = []
        self.killed = {}
        self.level = Level(1, self.rng)
        self.hero = Hero(self.level.start)
        self.saved = None
        self.look_around()

    def say(self, text):
        text = text.replace("the you", "you")
        self.messages.append((self.turn, text))
        self.pending.append(text)

    def flush(self):
        lines, self.pending = self.pending, []
        return lines

    def look_around(self):
        self.level.seen |= self.level.visible_from(self.hero.at, self.hero.sight)

    # --- time ---------------------------------------------------------------------------------------------------------
    def pass_time(self):
        self.turn += 1
        hero = self.hero
        if hero.effects.get("poisoned"):
            hero.effects["poisoned"] -= 1
            hero.hurt(self, 1, "poison")
        elif self.turn % 8 == 0 and hero.hp < hero.max_hp:
            hero.hp += 1
        for m in list(self.level.monsters):
            m.energy += m.speed
            while m.energy >= 10 and m in self.level.monsters:
                m.energy -= 10
                m.act(self)
        self.look_around()

    # --- commands -------------------------------------------------------------------------------------------------------
    def command(self, line):
        words = line.lower().split()
        match words:
            case []:
                return
            case [("n" | "s" | "e" | "w" | "ne" | "nw" | "se" | "sw") as direction]:
                self.move(DIRECTIONS[direction])
            case ["wait" | "."]:
                pass
            case ["look"]:
                self.describe()
                return
            case ["map"]:
                print(self.level.draw(self.hero))
                return
            case ["inventory" | "i"]:
                self.show_pack()
                return
            case ["stats"]:
                h = self.hero
                print(f"level {h.level}, {h.points} points, hp {h.hp}/{h.max_hp}, strength {h.strength}, armour {h.armour()}, gold {h.gold}, depth {self.level.depth}, turn {self.turn}")
                return
            case ["log", number] if number.isdigit():
                for turn, text in self.messages[-int(number) :]:
                    print(f"{turn:4} {text}")
                return
            case ["get" | "take"]:
                self.take()
            case ["drop", *name]:
                self.drop(self.hero.find(name))
            case ["wield", *name]:
                self.equip(self.hero.find(name, Weapon))
            case ["wear", *name]:
                self.equip(self.hero.find(name, Armour))
            case ["quaff", *name]:
                self.use(self.hero.find(name, Potion))
            case ["read", *name]:
                self.use(self.hero.find(name, Scroll))
            case ["throw", *name]:
                self.throw(self.hero.find(name, Weapon))
            case ["down" | ">"]:
                self.descend()
            case ["auto", number] if number.isdigit():
                self.autoplay(int(number))
                return
            case ["save"]:
                self.save()
                return
            case ["load"]:
                self.restore()
                return
            case ["help"]:
                print("n s e w ne nw se sw . look map inventory stats log N get drop wield wear quaff read throw down auto N save load quit")
                return
            case [verb, *_]:
                raise CannotDo(f"You cannot {verb}.")
        self.pass_time()

    def move(self, direction):
        target = self.hero.at + direction
        if (monster := self.level.monster_at(target)) is not None:
            monster.awake = True
            self.hero.attack(self, monster)
            return
        if self.level[target] not in PASSABLE:
            raise CannotDo("There is a wall.")
        self.hero.at = target
        if target in self.level.items:
            self.say(f"Here lies {self.level.items[target]}.")
        if self.level[target] == WATER and self.rng.chance(30):
            self.say("You splash about.")
            self.pass_time()

    def take(self):
        try:
            item = self.level.items.pop(self.hero.at)
        except KeyError:
            raise CannotDo("There is nothing here.") from None
        if isinstance(item, Gold):
            self.hero.gold += item.value
        else:
            self.hero.pack.append(item)
        self.say(f"Taken: {item}.")

    def drop(self, item):
        if self.hero.at in self.level.items:
            raise CannotDo("There is no room here.")
        self.hero.pack.remove(item)
        self.hero.equipped = {slot: i for slot, i in self.hero.equipped.items() if i is not item}
        self.level.items[self.hero.at] = item
        self.say(f"Dropped: {item}.")

    def equip(self, item):
        self.hero.equipped[item.slot] = item
        self.say(f"You are using the {item}.")

    def use(self, item):
        self.hero.pack.remove(item)
        item.use(self)

    def throw(self, weapon):
        near = sorted(
            (m for m in self.level.monsters if m.at in self.level.visible_from(self.hero.at, 6)), key=lambda m: (m.at.distance(self.hero.at), m.at)
        )
        if not near:
            raise CannotDo("There is nobody to throw at.")
        target = near[0]
        self.hero.pack.remove(weapon)
        self.say(f"You throw the {weapon.name} at {target.the}.")
        self.level.items.setdefault(target.at, weapon)
        if self.rng.chance(70):
            target.hurt(self, self.rng.dice(weapon.damage) + weapon.value, "you")
        else:
            self.say("It misses.")

    def descend(self):
        if self.level[self.hero.at] != STAIRS:
            raise CannotDo("There are no stairs here.")
        self.level = Level(self.level.depth + 1, self.rng)
        self.hero.at = self.level.start
        self.say(f"You go down to level {self.level.depth}.")

    def describe(self):
        visible = self.level.visible_from(self.hero.at, self.hero.sight)
        monsters = sorted(m.name for m in self.level.monsters if m.at in visible)
        items = sorted(str(i) for p, i in self.level.items.items() if p in visible)
        where = next((f"a room of {r.w} by {r.h}" for r in self.level.rooms if self.hero.at in r), "a passage" if self.level.rooms else "a cave")
        print(f"You are in {where}. Monsters: {', '.join(monsters) or 'none'}. Items: {', '.join(items) or 'none'}.")

    def show_pack(self):
        worn = {id(i) for i in self.hero.equipped.values()}
        for letter, item in zip("abcdefghijklmnopqrstuvwxyz", self.hero.pack):
            print(f"{letter}) {item}{' (in use)' if id(item) in worn else ''}")
        if not self.hero.pack:
            print("Your pack is empty.")

    # --- saving -----------------------------------------------------------------------------------------------------------
    def save(self):
        self.saved = encode((self.rng.state, self.turn, self.hero, self.level, self.killed))
        print(f"saved {len(self.saved)} characters, checksum {checksum(self.saved):08x}")

    def restore(self):
        if self.saved is None:
            raise CannotDo("There is nothing to load.")
        self.rng.state, self.turn, self.hero, self.level, self.killed = decode(self.saved)
        again = encode((self.rng.state, self.turn, self.hero, self.level, self.killed))
        print(f"loaded turn {self.turn}, {'identical' if again == self.saved else 'different'}")

    # --- the automatic player ---------------------------------------------------------------------------------------------
    def autoplay(self, turns):
        start = self.turn
        while self.turn - start < turns:
            before = self.turn
            try:
                self.command(self.decide())
            except CannotDo:
                self.command("wait")
            if self.turn == before:
                self.pass_time()
        print(f"... turn {self.turn}, depth {self.level.depth}, hp {self.hero.hp}/{self.hero.max_hp}, seen {len(self.level.seen)} cells, {len(self.messages)} messages")
        self.pending = self.pending[-4:]

    def decide(self):
        hero, level = self.hero, self.level
        if hero.hp * 3 < hero.max_hp and any(isinstance(i, Potion) and i.name == "healing" for i in hero.pack):
            return "quaff healing"
        for kind, verb in ((Weapon, "wield"), (Armour, "wear")):
            best = max((i for i in hero.pack if isinstance(i, kind)), key=lambda i: (i.value, str(i)), default=None)
            if best is not None and hero.equipped.get(best.slot) is not best:
                return f"{verb} {best.name}" if hero.find([best.name], kind) is best else "wait"
        near = sorted((m for m in level.monsters if m.at.distance(hero.at) == 1), key=lambda m: (m.hp, m.at))
        if near:
            return self.direction(near[0].at)
        if hero.at in level.items:
            return "get"
        targets = [p for p in level.items if p in level.seen] or self.frontier() or [level.stairs]
        if hero.at == level.stairs and targets == [level.stairs]:
            return "down"
        for target in sorted(targets, key=lambda p: (hero.at.distance(p), p)):
            steps = level.path(hero.at, target)
            if steps:
                return self.direction(steps[0])
        return "wait"

    def frontier(self):
        level = self.level
        return [p for p in level.seen if level[p] in PASSABLE and any(n not in level.seen for n in p.neighbours())]

    def direction(self, target):
        delta = tuple(target - self.hero.at)
        return next(name for name, d in DIRECTIONS.items() if d == delta)


# =====================================================================================================================
# Saving: objects as text, by their class and attributes


CLASSES = {cls.__name__: cls for cls in (*MONSTERS.values(), Hero, Level, Weapon, Armour, Gold, Potion, Scroll, Rect)}


def encode(value):
    match value:
        case None:
            return "N"
        case bool():
            return "T" if value else "F"
        case int():
            return f"i{value};"
        case str():
            return f"s{len(value)}:{value}"
        case Point(x=x, y=y):
            return f"p{x},{y};"
        case list() | tuple():
            return f"{'l' if isinstance(value, list) else 't'}{len(value)}:" + "".join(map(encode, value))
        case set():
            return f"S{len(value)}:" + "".join(sorted(map(encode, value)))
        case dict():
            return f"d{len(value)}:" + "".join(encode(k) + encode(v) for k, v in value.items())
        case _:
            return f"o{encode(type(value).__name__)}{encode(vars(value))}"


def decode(text):
    at = 0

    def until(stop):
        nonlocal at
        end = text.index(stop, at)
        piece = text[at:end]
        at = end + 1
        return piece

    def value():
        nonlocal at
        kind = text[at]
        at += 1
        match kind:
            case "N":
                return None
            case "T" | "F":
                return kind == "T"
            case "i":
                return int(until(";"))
            case "s":
                n = int(until(":"))
                at += n
                return text[at - n : at]
            case "p":
                return Point(*map(int, until(";").split(",")))
            case "l" | "t" | "S":
                items = [value() for _ in range(int(until(":")))]
                return {"l": list, "t": tuple, "S": set}[kind](items)
            case "d":
                return {value(): value() for _ in range(int(until(":")))}
            case "o":
                cls = CLASSES[value()]
                obj = cls.__new__(cls)
                obj.__dict__.update(value())
                return obj
        raise ValueError(f"bad kind {kind!r} at {at}")

    return value()


def checksum(text):
    a, b = 1, 0
    for c in text:
        a = (a + ord(c)) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def main():
    game = Game(seed=20260)
    print(game.level.draw(game.hero, everything=True))
    try:
        while True:
            try:
                line = input("> ")
            except EOFError:
                print("(end of input)")
                break
            print(line)
            if line == "quit":
                break
            try:
                game.command(line)
            except CannotDo as problem:
                print(problem)
            for message in game.flush():
                print("  " + message)
    except GameOver:
        for message in game.flush():
            print("  " + message)
    hero = game.hero
    kills = ", ".join(f"{n} {name}{'s' * (n > 1)}" for name, n in sorted(game.killed.items())) or "nothing"
    print(f"You reached level {game.level.depth}, killed {kills}, and had {hero.gold} gold after {game.turn} turns.")


if __name__ == "__main__":
    main()
