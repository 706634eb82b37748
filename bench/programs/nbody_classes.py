"""The same solar system with a Body class and a Vector class with operator methods."""

# quick: 150
import sys
import time

PI = 3.141592653589793
SOLAR_MASS = 4 * PI * PI
DAYS = 365.24


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z


class Body:
    def __init__(self, name, position, velocity, mass):
        self.name = name
        self.position = position
        self.velocity = velocity * DAYS
        self.mass = mass * SOLAR_MASS

    def attract(self, other, dt):
        distance = self.position - other.position
        square = distance.dot(distance)
        magnitude = dt / (square * square**0.5)
        self.velocity = self.velocity - distance * (other.mass * magnitude)
        other.velocity = other.velocity + distance * (self.mass * magnitude)

    def move(self, dt):
        self.position = self.position + self.velocity * dt

    @property
    def momentum(self):
        return self.velocity * self.mass

    @property
    def kinetic_energy(self):
        return 0.5 * self.mass * self.velocity.dot(self.velocity)


class System:
    def __init__(self, bodies):
        self.bodies = bodies
        total = Vector(0.0, 0.0, 0.0)
        for body in bodies:
            total = total + body.momentum
        bodies[0].velocity = total * (-1.0 / SOLAR_MASS)

    def pairs(self):
        bodies = self.bodies
        for i, first in enumerate(bodies):
            for second in bodies[i + 1 :]:
                yield first, second

    def energy(self):
        total = sum(body.kinetic_energy for body in self.bodies)
        for first, second in self.pairs():
            distance = first.position - second.position
            total -= first.mass * second.mass / distance.dot(distance) ** 0.5
        return total

    def step(self, dt):
        for first, second in self.pairs():
            first.attract(second, dt)
        for body in self.bodies:
            body.move(dt)


def make_system():
    return System(
        [
            Body("sun", Vector(0.0, 0.0, 0.0), Vector(0.0, 0.0, 0.0), 1.0),
            Body(
                "jupiter",
                Vector(4.84143144246472090, -1.16032004402742839, -0.103622044471123109),
                Vector(0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023),
                0.000954791938424326609,
            ),
            Body(
                "saturn",
                Vector(8.34336671824457987, 4.12479856412430479, -0.403523417114321381),
                Vector(-0.00276742510726411021, 0.00499852801234917238, 0.0000230417297573763929),
                0.000285885980666130812,
            ),
            Body(
                "uranus",
                Vector(12.8943695621391310, -15.1111514016986312, -0.223307578892655734),
                Vector(0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556),
                0.0000436624404335156298,
            ),
            Body(
                "neptune",
                Vector(15.3796971148509165, -25.9193146099879641, 0.179258772950371181),
                Vector(0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870),
                0.0000515138902046611451,
            ),
        ]
    )


def main(n):
    system = make_system()
    before = system.energy()
    for _ in range(n // 10):
        system.step(0.01)
    return f"{before:.9f} {system.energy():.9f}"


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 80000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
