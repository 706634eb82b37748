"""Sorting algorithms written out: quicksort, merge sort, heap sort, and list.sort with a key function."""

# quick: 200
import sys
import time


def quicksort(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while items[i] < pivot:
                i += 1
            while items[j] > pivot:
                j -= 1
            if i <= j:
                items[i], items[j] = items[j], items[i]
                i += 1
                j -= 1
        quicksort(items, low, j)
        low = i


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def sift_down(items, start, end):
    root = start
    while 2 * root + 1 < end:
        child = 2 * root + 1
        if child + 1 < end and items[child] < items[child + 1]:
            child += 1
        if items[root] >= items[child]:
            return
        items[root], items[child] = items[child], items[root]
        root = child


def heap_sort(items):
    for start in range(len(items) // 2 - 1, -1, -1):
        sift_down(items, start, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift_down(items, 0, end)


def main(n):
    numbers = []
    seed = 99
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed >> 4)
    expected = sorted(numbers)
    quick = numbers[:]
    quicksort(quick, 0, len(quick) - 1)
    heap = numbers[:]
    heap_sort(heap)
    if not quick == heap == merge_sort(numbers) == expected:
        raise AssertionError("not sorted")
    by_key = sorted(numbers, key=lambda number: (number % 100, -number))
    return expected[0], expected[n // 2], by_key[n // 3]


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 30000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
