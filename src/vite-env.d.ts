/// <reference types="vite/client" />

declare module "virtual:tokens.css" {}
declare module "virtual:static-frame.css" {}
declare module "virtual:static-base" {
  const base: Record<import("./domain/language").PageLanguage, import("./static-map/base-map").BaseMap>;
  export default base;
}
