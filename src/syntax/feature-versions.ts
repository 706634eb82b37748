/** Which version of Python brought what, for those who ask to have newer syntax refused (`ast.parse(…, feature_version=…)`). */

/** By the names that diagnosis-grammar.ts uses: the minor version, and how CPython's message begins. */
const FEATURES: Readonly<Record<string, readonly [minor: number, subject: string]>> = {
  annotation: [6, "Variable annotation syntax is"],
  annotations: [6, "Variable annotations syntax is"],
  asyncComprehension: [6, "Async comprehensions are"],
  asyncFor: [5, "Async for loops are"],
  asyncFunction: [5, "Async functions are"],
  asyncWith: [5, "Async with statements are"],
  await: [5, "Await expressions are"],
  exceptGroup: [11, "Exception groups are"],
  exceptTuple: [14, "except expressions without parentheses are"],
  match: [10, "Pattern matching is"],
  matmul: [5, "The '@' operator is"],
  named: [8, "Assignment expressions are"],
  positionalOnly: [8, "Positional-only parameters are"],
  template: [14, "t-strings are"],
  typeDefault: [13, "Type parameter defaults are"],
  typeParams: [12, "Type parameter lists are"],
  typeStatement: [12, "Type statement is"],
  underscores: [6, "Underscores in numeric literals are"],
};

/** The newest minor version: everything there is may be used. */
export const NEWEST_MINOR = 14;

/** The message about a feature that 3.`minor` does not have, or null if it has it. */
export function tooNew(feature: string, minor: number): string | null {
  const [since, subject] = FEATURES[feature]!;
  return minor < since ? `${subject} only supported in Python 3.${since} and greater` : null;
}
