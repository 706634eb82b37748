/** The embedding API. */
export * from "./host/index.ts";
