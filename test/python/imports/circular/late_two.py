def helper():
    from late_one import base
    return base() + " through two"
