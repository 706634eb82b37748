print("clean")
raise SystemExit
