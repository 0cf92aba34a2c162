// The package declares the function, but not under the address that its exports give it.
declare module "@messageformat/core/compile-module" {
  export { default } from "@messageformat/core/lib/compile-module";
}
