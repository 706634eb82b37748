/** From the parser's tree to objects of the classes of `_ast`. */
import { setOwnAttr } from "../../objects/attributes.ts";
import { type PyInstance, PyList } from "../../objects/data.ts";
import { constToValue } from "../../objects/function-object.ts";
import { strFromJs } from "../../objects/str-object.ts";
import type { PyType } from "../../objects/type.ts";
import type { Value } from "../../objects/value.ts";
import type { ConstantValue, Mod } from "../../syntax/ast.ts";
import { type Field, grammar, type NodeKind } from "./definition.ts";
import { type AstTypes, astTypes } from "./types.ts";

/** A node of the parser, seen as a bag of its fields. */
type Fields = Readonly<Record<string, unknown>> & { readonly _type: string };

/** How nodes of a kind are made. */
interface Recipe {
  readonly cls: PyType;
  readonly kind: NodeKind;
}

/** Makes an object as soon as its place is known and fills it in later, so that a tree may be as deep as it likes. */
class Maker {
  private readonly types: AstTypes = astTypes();
  private readonly recipes = new Map<string, Recipe>();
  private readonly unfilled: [node: Fields, made: PyInstance][] = [];

  make(root: Fields): PyInstance {
    const made = this.begin(root);
    for (let next = this.unfilled.pop(); next !== undefined; next = this.unfilled.pop()) this.fill(...next);
    return made;
  }

  private begin(n: Fields): PyInstance {
    const { cls } = this.recipe(n._type);
    const made = new (cls.instanceClass as new (cls: PyType) => PyInstance)(cls);
    this.unfilled.push([n, made]);
    return made;
  }

  private fill(n: Fields, made: PyInstance): void {
    const { kind } = this.recipe(n._type);
    for (const f of kind.fields) {
      const v = n[f.name];
      const value = f.sequence ? new PyList((v as unknown[]).map((item) => this.value(f, item))) : this.value(f, v);
      setOwnAttr(made, f.name, value);
    }
    for (const a of kind.attributes) setOwnAttr(made, a.name, n[a.name] as number);
  }

  private value(f: Field, v: unknown): Value {
    if (f.type === "constant") return constToValue(v as ConstantValue);
    if (v === null) return null;
    if (typeof v === "object") return this.begin(v as Fields);
    if (typeof v !== "string") return v as number;
    return f.type === "identifier" || f.type === "string" ? strFromJs(v) : this.types.singletons.get(v)!;
  }

  private recipe(name: string): Recipe {
    let found = this.recipes.get(name);
    if (found === undefined) {
      found = { cls: this.types.byName.get(name)!, kind: grammar().kind.get(name)! };
      this.recipes.set(name, found);
    }
    return found;
  }
}

/** The objects of a tree. */
export const treeToObjects = (tree: Mod): Value => new Maker().make(tree as unknown as Fields);
