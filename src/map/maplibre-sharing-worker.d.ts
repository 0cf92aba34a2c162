/** Made by maplibre-lean.ts: the address of a worker that shares a chunk with the page. */
declare module "virtual:maplibre-sharing-worker" {
  const url: string;
  export default url;
}
