print("submodule imported by the star")
