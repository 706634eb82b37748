def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


group = []
größe = 1
attempt(lambda: "é" + größe)
attempt(lambda: "日本" + größe + 5)
attempt(lambda: ("😀", größe / 0))
attempt(lambda: größe.naïve)
attempt(lambda: "tab	inside" + None)
def tabbed():
	return	1 / 0
attempt(tabbed)
raise ExceptionGroup("wide characters", group)
