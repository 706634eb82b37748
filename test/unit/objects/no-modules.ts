/** `RuntimeCore.load` of the runtimes in these tests, which have no importer. */
export function noModules(): never {
  throw new Error("a runtime without modules");
}
