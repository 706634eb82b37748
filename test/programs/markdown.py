"""Markdown to HTML: blocks, nested lists, tables, code, emphasis by delimiter runs, links with references, footnotes, and a table of contents."""


def escape(text):
    for c, e in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(c, e)
    return text


def slug(text):
    return "-".join("".join(c.lower() if c.isalnum() else " " for c in text).split())


class Inline:
    """Spans inside a block."""

    def __init__(self, references, footnotes):
        self.references, self.footnotes = references, footnotes

    def render(self, text):
        tokens = self.tokenize(text)
        self.pair_delimiters(tokens)
        return "".join(t if isinstance(t, str) else t["html"] if "html" in t else t["char"] * t["count"] + "".join(t.get("tags", [])) for t in tokens)

    def tokenize(self, text):
        tokens, plain, i = [], [], 0

        def flush():
            if plain:
                tokens.append(escape("".join(plain)))
                plain.clear()

        while i < len(text):
            c = text[i]
            if c == "\\" and i + 1 < len(text) and not text[i + 1].isalnum():
                plain.append(text[i + 1])
                i += 2
            elif c == "`":
                run = len(text[i:]) - len(text[i:].lstrip("`"))
                end = text.find("`" * run, i + run)
                if end < 0:
                    plain.append("`" * run)
                    i += run
                else:
                    flush()
                    tokens.append(f"<code>{escape(text[i + run : end].strip())}</code>")
                    i = end + run
            elif c in "*_~":
                run = len(text[i:]) - len(text[i:].lstrip(c))
                before, after = text[i - 1 : i], text[i + run : i + run + 1]
                flush()
                tokens.append({
                    "char": c, "count": run, "opens": bool(after.strip()) and (c != "_" or not before.isalnum()),
                    "closes": bool(before.strip()) and (c != "_" or not after.isalnum()), "tags": [],
                })
                i += run
            elif c == "[" or text.startswith("![", i):
                found = self.link(text, i)
                if found is None:
                    plain.append(c)
                    i += 1
                else:
                    flush()
                    tokens.append({"html": found[0]})
                    i = found[1]
            elif c == "<" and (end := text.find(">", i)) > 0 and text[i + 1 : end].startswith(("http:", "https:", "mailto:")):
                flush()
                url = escape(text[i + 1 : end])
                tokens.append(f'<a href="{url}">{url}</a>')
                i = end + 1
            elif text.startswith("  \n", i):
                flush()
                tokens.append("<br>\n")
                i = len(text) - len(text[i:].lstrip())
            else:
                plain.append(c)
                i += 1
        flush()
        return tokens

    def link(self, text, i):
        image = text[i] == "!"
        start = i + 1 + image
        depth, end = 1, start
        while end < len(text) and depth:
            depth += {"[": 1, "]": -1}.get(text[end], 0)
            end += 1
        if depth:
            return None
        label = text[start : end - 1]
        if label.startswith("^"):
            if label[1:] not in self.footnotes:
                return None
            number = list(self.footnotes).index(label[1:]) + 1
            return f'<sup><a href="#fn{number}">{number}</a></sup>', end
        if text.startswith("(", end):
            close = text.find(")", end)
            if close < 0:
                return None
            url, _, title = text[end + 1 : close].strip().partition(" ")
            end = close + 1
        else:
            key = label
            if text.startswith("[", end):
                close = text.find("]", end)
                key = text[end + 1 : close] or label
                end = close + 1
            if key.lower() not in self.references:
                return None
            url, title = self.references[key.lower()]
        title = f' title="{escape(title.strip(chr(34)))}"' if title else ""
        if image:
            return f'<img src="{escape(url)}" alt="{escape(label)}"{title}>', end
        return f'<a href="{escape(url)}"{title}>{self.render(label)}</a>', end

    @staticmethod
    def pair_delimiters(tokens):
        """Match closers with openers, two at a time for strong; leftovers stay as text."""
        stack = []
        for t in tokens:
            if not isinstance(t, dict) or "html" in t:
                continue
            while t["closes"] and t["count"]:
                opener = next((o for o in reversed(stack) if o["char"] == t["char"] and o["count"]), None)
                if opener is None:
                    break
                n = 2 if t["count"] >= 2 and opener["count"] >= 2 else 1
                if t["char"] == "~" and n == 1:
                    break
                tag = "del" if t["char"] == "~" else "strong" if n == 2 else "em"
                opener["count"] -= n
                t["count"] -= n
                opener["tags"].insert(0, f"<{tag}>")
                t.setdefault("close_tags", []).append(f"</{tag}>")
                del stack[stack.index(opener) + 1 :]
            if t.get("close_tags"):
                t["html"] = "".join(t["close_tags"]) + t["char"] * t["count"]
                if t["opens"] and t["count"]:
                    t["html"] = "".join(t["close_tags"])
                    extra = {"char": t["char"], "count": t["count"], "tags": []}
                    stack.append(extra)
                    t["html"] += t["char"] * t["count"]
            elif t["opens"]:
                stack.append(t)


class Markdown:
    def __init__(self, text):
        self.lines = text.expandtabs(4).split("\n")
        self.references, self.footnotes, self.headings = {}, {}, []
        self.collect()
        self.inline = Inline(self.references, self.footnotes)

    def collect(self):
        kept = []
        for line in self.lines:
            if line.startswith("[^") and "]:" in line:
                name, _, text = line[2:].partition("]:")
                self.footnotes[name] = text.strip()
            elif line.startswith("[") and "]:" in line:
                name, _, rest = line[1:].partition("]:")
                url, _, title = rest.strip().partition(" ")
                self.references[name.lower()] = url, title
            else:
                kept.append(line)
        self.lines = kept

    def render(self):
        body = "\n".join(self.blocks(self.lines))
        if self.headings:
            toc = "\n".join(f'{"  " * (level - 1)}- {text} (#{name})' for level, text, name in self.headings)
            body = body.replace("<p>[TOC]</p>", f"<nav>\n{toc}\n</nav>")
        if self.footnotes:
            notes = "".join(f'\n<li id="fn{i}">{self.inline.render(t)}</li>' for i, t in enumerate(self.footnotes.values(), 1))
            body += f"\n<ol class=notes>{notes}\n</ol>"
        return body

    def blocks(self, lines):
        i = 0
        while i < len(lines):
            line = lines[i]
            stripped = line.strip()
            if not stripped:
                i += 1
            elif stripped.startswith("```"):
                language = stripped[3:].strip()
                end = i + 1
                while end < len(lines) and not lines[end].strip().startswith("```"):
                    end += 1
                attribute = f' class="{language}"' if language else ""
                yield f"<pre><code{attribute}>{escape(chr(10).join(lines[i + 1 : end]))}</code></pre>"
                i = end + 1
            elif line.startswith("    "):
                end = i
                while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
                    end += 1
                code = "\n".join(x[4:] for x in lines[i:end]).rstrip()
                yield f"<pre><code>{escape(code)}</code></pre>"
                i = end
            elif stripped[0] == "#" and (level := len(stripped) - len(stripped.lstrip("#"))) <= 6:
                yield self.heading(level, stripped.strip("#").strip())
                i += 1
            elif i + 1 < len(lines) and lines[i + 1].strip() and set(lines[i + 1].strip()) in ({"="}, {"-"}) and not self.bullet(line):
                yield self.heading(1 if "=" in lines[i + 1] else 2, stripped)
                i += 2
            elif len(stripped) >= 3 and set(stripped.replace(" ", "")) in ({"-"}, {"*"}, {"_"}):
                yield "<hr>"
                i += 1
            elif stripped.startswith(">"):
                end = i
                while end < len(lines) and lines[end].strip():
                    end += 1
                inner = [x.strip().removeprefix(">").removeprefix(" ") for x in lines[i:end]]
                yield "<blockquote>\n" + "\n".join(self.blocks(inner)) + "\n</blockquote>"
                i = end
            elif self.bullet(line):
                end, html = self.list(lines, i)
                yield html
                i = end
            elif "|" in line and i + 1 < len(lines) and set(lines[i + 1].strip()) <= set("|-: ") and "-" in lines[i + 1]:
                end = i + 2
                while end < len(lines) and "|" in lines[end]:
                    end += 1
                yield self.table(lines[i:end])
                i = end
            else:
                end = i
                while end < len(lines) and lines[end].strip() and not (end > i and (self.bullet(lines[end]) or lines[end].startswith(("#", ">", "```")))):
                    end += 1
                paragraph = "\n".join(x.lstrip() for x in lines[i:end])
                yield f"<p>{self.inline.render(paragraph.rstrip())}</p>"
                i = end

    def heading(self, level, text):
        name = slug(text)
        while any(name == n for _, _, n in self.headings):
            name += "-again"
        self.headings.append((level, text, name))
        return f'<h{level} id="{name}">{self.inline.render(text)}</h{level}>'

    @staticmethod
    def bullet(line):
        """`(indent, ordered, width of the marker)` or None."""
        stripped = line.lstrip()
        indent = len(line) - len(stripped)
        if stripped[:2] in ("- ", "* ", "+ "):
            return indent, False, 2
        digits = len(stripped) - len(stripped.lstrip("0123456789"))
        if digits and stripped[digits : digits + 2] in (". ", ") "):
            return indent, True, digits + 2
        return None

    def list(self, lines, i):
        indent, ordered, _ = self.bullet(lines[i])
        items, loose = [], False
        while i < len(lines) and (mark := self.bullet(lines[i])) and mark[0] == indent and mark[1] == ordered:
            width = indent + mark[2]
            item = [lines[i][width:]]
            i += 1
            while i < len(lines):
                if not lines[i].strip():
                    if i + 1 < len(lines) and lines[i + 1].startswith(" " * width):
                        item.append("")
                        loose = True
                    elif i + 1 < len(lines) and (m := self.bullet(lines[i + 1])) and m[0] == indent:
                        loose = True
                        i += 1
                        break
                    else:
                        break
                elif lines[i].startswith(" " * width):
                    item.append(lines[i][width:])
                elif self.bullet(lines[i]) is None and item[-1].strip():
                    item.append(lines[i].strip())
                else:
                    break
                i += 1
            items.append(item)
        tag = "ol" if ordered else "ul"
        out = []
        for item in items:
            checked = {"[ ]": " ", "[x]": "x"}.get(item[0][:3])
            if checked is not None:
                item[0] = item[0][4:]
            inner = "\n".join(self.blocks(item))
            if not loose:
                inner = inner.replace("<p>", "", 1).replace("</p>", "", 1)
            box = "" if checked is None else f"<input type=checkbox{' checked' * (checked == 'x')}> "
            out.append(f"<li>{box}{inner}</li>")
        return i, f"<{tag}>\n" + "\n".join(out) + f"\n</{tag}>"

    def table(self, lines):
        def cells(line):
            return [c.strip() for c in line.strip().strip("|").split("|")]

        align = [{(True, True): "center", (False, True): "right", (True, False): "left"}.get((c.startswith(":"), c.endswith(":"))) for c in cells(lines[1])]

        def row(line, tag):
            parts = []
            for a, c in zip(align, cells(line)):
                style = f" align={a}" if a else ""
                parts.append(f"<{tag}{style}>{self.inline.render(c)}</{tag}>")
            return f"<tr>{''.join(parts)}</tr>"

        return "\n".join(["<table>", row(lines[0], "th"), *(row(x, "td") for x in lines[2:]), "</table>"])


DOCUMENT = r"""
Title of *this*
===============

[TOC]

A paragraph with **bold**, _emphasis_, `code <b>`, ~~gone~~ and ***both***.
Second line with a [link](http://example.com "Title & more"), an ![image](pic.png),
a [reference][ref], [ref] itself, <https://auto.link/?a=1&b=2>, and a note[^1].
Snake_case_word stays, 2 * 3 * 4 too, \*escaped\*, `` double `tick` ``, **open

## Lists

- one
- two with
  a second line
  - nested *a*
  - nested b
    1. deep
    2. deeper
- three

3. third
4. fourth

* loose

* items

  with paragraphs

- [ ] to do
- [x] done

## Quotes & code

> Quoted **text**
> > twice
> - with a list

```python
def f(x):
    return x < 3 & "y"
```

    indented code
      keeps <spaces>

---

| Name | Count | Price |
|:-----|:-----:|------:|
| a `x` | 1 | 2.50 |
| **b** | 20 | 3 |

## Lists

The end.  
After a break [unknown][nope] [not a link] ![broken

[ref]: http://ref.example/path 'Ref'
[^1]: The *note*.
"""

print(Markdown(DOCUMENT).render())
for text in ("", "#", "####### seven", "*a **b* c**", "a\n# b", "1) x\n2) y", "**", "a*b*c _d_e_", "`unclosed", "> q\nlazy", "***a***b*", "[a](b", "- a\n\n\n- b", "\\", "a\\\\b", "| x |\n|---|", "[x][]\n\n[x]: /y"):
    print(repr(text), "->", repr(Markdown(text).render()))
