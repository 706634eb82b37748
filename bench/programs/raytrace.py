"""A ray tracer: spheres and a chequered floor with shadows and reflections, vectors as objects."""

# quick: 6
import math
import sys
import time

EPSILON = 1e-5


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

    def length(self):
        return math.sqrt(self.dot(self))

    def unit(self):
        return self * (1.0 / self.length())

    def reflected(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.unit()

    def at(self, distance):
        return self.origin + self.direction * distance


class Surface:
    def __init__(self, colour, specular=0.2, diffuse=0.7, ambient=0.1):
        self.colour = colour
        self.specular = specular
        self.diffuse = diffuse
        self.ambient = ambient

    def colour_at(self, point):
        return self.colour


class Chequered(Surface):
    def __init__(self, colour, other, **options):
        super().__init__(colour, **options)
        self.other = other

    def colour_at(self, point):
        if (math.floor(point.x) + math.floor(point.z)) % 2:
            return self.other
        return self.colour


class Sphere:
    def __init__(self, centre, radius):
        self.centre = centre
        self.radius = radius

    def distance_along(self, ray):
        towards = self.centre - ray.origin
        along = towards.dot(ray.direction)
        discriminant = self.radius * self.radius - (towards.dot(towards) - along * along)
        if discriminant < 0.0:
            return None
        return along - math.sqrt(discriminant)

    def normal_at(self, point):
        return (point - self.centre).unit()


class Floor:
    def __init__(self, height):
        self.height = height
        self.normal = Vector(0.0, 1.0, 0.0)

    def distance_along(self, ray):
        if ray.direction.y == 0.0:
            return None
        return (self.height - ray.origin.y) / ray.direction.y

    def normal_at(self, point):
        return self.normal


class Scene:
    def __init__(self):
        self.things = []
        self.lights = []

    def add(self, thing, surface):
        self.things.append((thing, surface))

    def nearest(self, ray):
        best = None
        best_distance = None
        for thing, surface in self.things:
            distance = thing.distance_along(ray)
            if distance is not None and distance > EPSILON and (best is None or distance < best_distance):
                best = (thing, surface)
                best_distance = distance
        return best, best_distance

    def is_lit(self, point, light):
        _, distance = self.nearest(Ray(point, light - point))
        return distance is None or distance > (light - point).length()

    def colour(self, ray, depth):
        if depth > 3:
            return (0.0, 0.0, 0.0)
        hit, distance = self.nearest(ray)
        if hit is None:
            sky = 0.5 + 0.5 * ray.direction.y
            return (0.3 * sky, 0.5 * sky, 0.9 * sky)
        thing, surface = hit
        point = ray.at(distance)
        normal = thing.normal_at(point)
        red, green, blue = 0.0, 0.0, 0.0
        if surface.specular > 0.0:
            mirrored = Ray(point, ray.direction.reflected(normal))
            r, g, b = self.colour(mirrored, depth + 1)
            red += r * surface.specular
            green += g * surface.specular
            blue += b * surface.specular
        brightness = surface.ambient
        for light in self.lights:
            if self.is_lit(point, light):
                lambert = (light - point).unit().dot(normal)
                if lambert > 0.0:
                    brightness += surface.diffuse * lambert
        r, g, b = surface.colour_at(point)
        return (red + r * brightness, green + g * brightness, blue + b * brightness)


def make_scene():
    scene = Scene()
    scene.lights.append(Vector(30.0, 30.0, -10.0))
    scene.lights.append(Vector(-10.0, 40.0, -30.0))
    scene.add(Sphere(Vector(0.0, 1.0, 10.0), 1.5), Surface((1.0, 0.2, 0.2), specular=0.4))
    for i in range(5):
        surface = Surface((0.2 * i, 0.4, 1.0 - 0.2 * i))
        scene.add(Sphere(Vector(2.0 * i - 4.0, 0.5, 7.0 - i * 0.3), 0.5), surface)
    scene.add(Floor(0.0), Chequered((0.9, 0.9, 0.9), (0.1, 0.1, 0.1), specular=0.1))
    return scene


def main(n):
    scene = make_scene()
    eye = Vector(0.0, 1.8, -4.0)
    totals = [0, 0, 0]
    for row in range(n):
        for column in range(n):
            direction = Vector((column + 0.5) / n - 0.5, 0.4 - (row + 0.5) / n, 1.0)
            colour = scene.colour(Ray(eye, direction), 0)
            for index, part in enumerate(colour):
                totals[index] += min(255, int(part * 255.0))
    return totals


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
