/** Connects the interpreter with the layer of modules: the import statements and the typing intrinsics. */
import "../objects/index.ts";
import "../frames/frame-members.ts";
import { setGeneratorDrain } from "../objects/iterate.ts";
import { setGeneratorFeed } from "../objects/item-sink.ts";
import { setKeyCalls } from "../objects/sort.ts";
import { setUnraisable } from "../objects/unraisable.ts";
import { callKeys, drainGenerator } from "../modules/app-level.ts";
import { feedFromGenerator } from "../interpreter/generator-drive.ts";
import { installHooks } from "../interpreter/index.ts";
import { originalBuiltin } from "../modules/builtins.ts";
import { importFrom, importStar } from "../modules/import-from.ts";
import { coroutineMade } from "../modules/unawaited.ts";
import { ignored, unraisableInNative } from "../modules/unraisable.ts";
import { typingIntrinsic } from "../modules/typing-objects.ts";

let done = false;

/** To be called before the first runtime is made. */
export function installModules(): void {
  if (done) return;
  done = true;
  installHooks({ importFrom, importStar, originalBuiltin, typingIntrinsic, ignored, coroutineMade });
  setGeneratorDrain(drainGenerator);
  setGeneratorFeed(feedFromGenerator);
  setKeyCalls(callKeys);
  setUnraisable(unraisableInNative);
}
