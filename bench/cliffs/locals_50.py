"""A loop in which 50 variables live, all of them written on each turn."""

# quick: 100
import sys
import time


def main(n):
    v0 = 0
    v1 = 1
    v2 = 2
    v3 = 3
    v4 = 4
    v5 = 5
    v6 = 6
    v7 = 7
    v8 = 8
    v9 = 9
    v10 = 10
    v11 = 11
    v12 = 12
    v13 = 13
    v14 = 14
    v15 = 15
    v16 = 16
    v17 = 17
    v18 = 18
    v19 = 19
    v20 = 20
    v21 = 21
    v22 = 22
    v23 = 23
    v24 = 24
    v25 = 25
    v26 = 26
    v27 = 27
    v28 = 28
    v29 = 29
    v30 = 30
    v31 = 31
    v32 = 32
    v33 = 33
    v34 = 34
    v35 = 35
    v36 = 36
    v37 = 37
    v38 = 38
    v39 = 39
    v40 = 40
    v41 = 41
    v42 = 42
    v43 = 43
    v44 = 44
    v45 = 45
    v46 = 46
    v47 = 47
    v48 = 48
    v49 = 49
    for i in range(n):
        v0 = (v1 + v3) & 1023
        v1 = (v2 + v10) & 1023
        v2 = (v3 + v17) & 1023
        v3 = (v4 + v24) & 1023
        v4 = (v5 + v31) & 1023
        v5 = (v6 + v38) & 1023
        v6 = (v7 + v45) & 1023
        v7 = (v8 + v2) & 1023
        v8 = (v9 + v9) & 1023
        v9 = (v10 + v16) & 1023
        v10 = (v11 + v23) & 1023
        v11 = (v12 + v30) & 1023
        v12 = (v13 + v37) & 1023
        v13 = (v14 + v44) & 1023
        v14 = (v15 + v1) & 1023
        v15 = (v16 + v8) & 1023
        v16 = (v17 + v15) & 1023
        v17 = (v18 + v22) & 1023
        v18 = (v19 + v29) & 1023
        v19 = (v20 + v36) & 1023
        v20 = (v21 + v43) & 1023
        v21 = (v22 + v0) & 1023
        v22 = (v23 + v7) & 1023
        v23 = (v24 + v14) & 1023
        v24 = (v25 + v21) & 1023
        v25 = (v26 + v28) & 1023
        v26 = (v27 + v35) & 1023
        v27 = (v28 + v42) & 1023
        v28 = (v29 + v49) & 1023
        v29 = (v30 + v6) & 1023
        v30 = (v31 + v13) & 1023
        v31 = (v32 + v20) & 1023
        v32 = (v33 + v27) & 1023
        v33 = (v34 + v34) & 1023
        v34 = (v35 + v41) & 1023
        v35 = (v36 + v48) & 1023
        v36 = (v37 + v5) & 1023
        v37 = (v38 + v12) & 1023
        v38 = (v39 + v19) & 1023
        v39 = (v40 + v26) & 1023
        v40 = (v41 + v33) & 1023
        v41 = (v42 + v40) & 1023
        v42 = (v43 + v47) & 1023
        v43 = (v44 + v4) & 1023
        v44 = (v45 + v11) & 1023
        v45 = (v46 + v18) & 1023
        v46 = (v47 + v25) & 1023
        v47 = (v48 + v32) & 1023
        v48 = (v49 + v39) & 1023
        v49 = (v0 + v46) & 1023
    return v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16 + v17 + v18 + v19 + v20 + v21 + v22 + v23 + v24, v25 + v26 + v27 + v28 + v29 + v30 + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39 + v40 + v41 + v42 + v43 + v44 + v45 + v46 + v47 + v48 + v49


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 12000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
