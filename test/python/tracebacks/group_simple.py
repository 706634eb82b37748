def collect():
    errors = []
    for value in ("x", None, "3"):
        try:
            int(value)
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("conversions", errors)


collect()
