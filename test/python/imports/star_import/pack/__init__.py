__all__ = ["listed_submodule"]
