def main(argv):
    return f"tool got {argv} as {__name__}"


if __name__ == "__main__":
    print("never: imported")
