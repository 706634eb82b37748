# ast.main: all options, in all the ways in which they may be written, and what is wrong with them.
import ast
import io
import sys

sys.argv[0] = "folder/program.py"
for path, text in [("/tmp/command_in.py", "x = 1 # type: int\nif x: pass\n"), ("/tmp/command_eval.py", "f(x)\n"), ("/tmp/command_bad.py", "x = = 1\n")]:
    with open(path, "w") as file:
        file.write(text)


def t(*args):
    out, err = io.StringIO(), io.StringIO()
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, err
    try:
        try:
            r = ast.main(list(args))
        finally:
            sys.stdout, sys.stderr = streams
        print(args, r)
    except FileNotFoundError as e:
        print(args, type(e).__name__)
    except (SystemExit, Exception) as e:
        print(args, type(e).__name__, e)
    print(out.getvalue() + "--" + err.getvalue())


F = "/tmp/command_in.py"
E = "/tmp/command_eval.py"
for args in (["-h"], ["--help"], [F], ["-a", F], ["-i", "1", F], ["-i1", F], ["--indent=0", F], ["--ind", "0", F], ["-i", "x", F], ["-i"], ["-m", "eval", E],
             ["-meval", E], ["--mode=single", E], ["-m", "nope", F], ["--mo", "eval", E], ["--no-type-comments", F], ["--no", F], ["-O", "2", F], ["-O2", F],
             ["--optimize", "x", F], ["--show-empty", E], ["--feature-version", "3.7", F], ["--feature-version=3.x", F], ["--feature-version=2.7", F],
             ["--feature-version", "", F], ["a", "b"], ["--nope", F], ["-z", F], ["-az", F], ["-aa", E], ["-ai2", E], ["--", F], [F, "--"], ["--show-empty=1", F],
             ["-i", "-1", E], ["--", "-a"], ["/nonexistent"], ["/tmp/command_bad.py"], ["--i", F], ["-i", "--", F], ["--", F, "x"], ["-O", "5", F], ["-m", "-a", F],
             ["--s", E], ["--f", "3.9", E], [""], ["-1"], ["-i", "1_0", E], ["--indent", " 2 ", E], ["-O=1", E], ["-i=2", E], ["--feature-version", "3", F], ["-m="],
             ["-h", "--nope"], ["--nope", "-h"], ["-i", "x", "-h"], ["--=1", F], ["-a b", F], ["x y", "--z w"]):
    t(*args)
sys.argv[1:] = ["-m", "eval", E]
ast.main()
sys.argv[0] = "a_program_with_a_name_that_is_so_long_that_the_usage_does_not_hang_below_it.py"
t("--nope")
