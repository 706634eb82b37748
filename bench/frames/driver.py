"""Times run(n) of a workload under CPython: driver.py WORKLOAD N ROUNDS. Prints JSON as child.ts does."""

import json
import sys
import time

path, n, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
namespace = {"__name__": "workload"}
with open(path) as f:
    exec(compile(f.read(), path, "exec"), namespace)
run = namespace["run"]
times = []
operations = 0
for _ in range(rounds):
    start = time.perf_counter()
    operations = run(n)
    times.append(time.perf_counter() - start)
print(json.dumps({"operations": operations, "times": times}))
