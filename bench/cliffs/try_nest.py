"""Eighteen nested try statements in a loop, with handlers and finally blocks, raising in a third of the turns."""

# quick: 200
import sys
import time


def main(n):
    total = 0
    for i in range(n):
        try:
            if i % 50 == 0:
                raise ValueError(i)
            try:
                if i % 50 == 1:
                    raise KeyError(i)
                try:
                    if i % 50 == 2:
                        raise IndexError(i)
                    try:
                        if i % 50 == 3:
                            raise ValueError(i)
                        try:
                            if i % 50 == 4:
                                raise KeyError(i)
                            try:
                                if i % 50 == 5:
                                    raise IndexError(i)
                                try:
                                    if i % 50 == 6:
                                        raise ValueError(i)
                                    try:
                                        if i % 50 == 7:
                                            raise KeyError(i)
                                        try:
                                            if i % 50 == 8:
                                                raise IndexError(i)
                                            try:
                                                if i % 50 == 9:
                                                    raise ValueError(i)
                                                try:
                                                    if i % 50 == 10:
                                                        raise KeyError(i)
                                                    try:
                                                        if i % 50 == 11:
                                                            raise IndexError(i)
                                                        try:
                                                            if i % 50 == 12:
                                                                raise ValueError(i)
                                                            try:
                                                                if i % 50 == 13:
                                                                    raise KeyError(i)
                                                                try:
                                                                    if i % 50 == 14:
                                                                        raise IndexError(i)
                                                                    try:
                                                                        if i % 50 == 15:
                                                                            raise ValueError(i)
                                                                        try:
                                                                            if i % 50 == 16:
                                                                                raise KeyError(i)
                                                                            try:
                                                                                if i % 50 == 17:
                                                                                    raise IndexError(i)
                                                                                total += 1
                                                                            except IndexError as e:
                                                                                total += 17
                                                                        finally:
                                                                            total ^= 16
                                                                    except (KeyError, ValueError):
                                                                        total -= 15
                                                                except IndexError as e:
                                                                    total += 14
                                                            finally:
                                                                total ^= 13
                                                        except (KeyError, ValueError):
                                                            total -= 12
                                                    except IndexError as e:
                                                        total += 11
                                                finally:
                                                    total ^= 10
                                            except (KeyError, ValueError):
                                                total -= 9
                                        except IndexError as e:
                                            total += 8
                                    finally:
                                        total ^= 7
                                except (KeyError, ValueError):
                                    total -= 6
                            except IndexError as e:
                                total += 5
                        finally:
                            total ^= 4
                    except (KeyError, ValueError):
                        total -= 3
                except IndexError as e:
                    total += 2
            finally:
                total ^= 1
        except (KeyError, ValueError):
            total -= 0
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 40000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
