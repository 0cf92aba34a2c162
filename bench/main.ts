/** `npm run bench`: the page, in a browser. `npm run bench -- compile`: the compiler, which needs none. */
import { benchCompile } from "./compile";

const [which, ...words] = process.argv.slice(2);

if (which === "compile") {
  benchCompile(words);
} else {
  await import("../tests/e2e/ensure-browser");
  await import("./run");
}
