/** What the bundle of the command runs. */
import { main } from "./main.ts";

void main(process.argv.slice(2));
