import { answers, expect, letMapsCome, mapIsDrawn, test } from "./built-page";

test("a reader's page asks for nothing of the desk", async ({ page, server }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(server.url);
  await answers(page);
  letMapsCome(page);
  await mapIsDrawn(page);
  expect(asked.filter((path) => path.includes("/assets/")).length).toBeGreaterThan(3);
  expect(asked.filter((path) => path.includes("/desk/"))).toEqual([]);
});
