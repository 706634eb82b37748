import sys
import tool

print(tool.main(["x", "y"]))
print(__doc__, __name__, __package__, __name__ != "__main__" or __spec__ is None, "__builtins__" in globals(), __file__.endswith("main.py"))
print(sys.path[0].endswith("imports/dunder_main"), sys.argv[0].endswith("dunder_main/main.py"))
print(tool.__spec__.name, tool.__spec__.origin.endswith("tool.py"), tool.__spec__.parent == "", tool.__loader__ is not None)
if __name__ == "__main__":
    import main as myself

    print(myself.__name__, myself is sys.modules["__main__"])
