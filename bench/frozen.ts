import type { Page } from "@playwright/test";

/** A page that shows what another shows, and knows nothing of it. */
export type Frozen = {
  page: Page;
  /** Shows the one, and has the next press show the other: what differs is made beforehand, and put in its place then. */
  prepare: (before: string, after: string) => Promise<void>;
};

/** tsx wraps each function that has a name in this, also those that are sent to a page. */
export const namesOfTsx = { content: "globalThis.__name = (named) => named" };

/** The page at an address with its styles and fonts, and without its scripts. */
export async function freeze({ page }: { page: Page }, address: string): Promise<Frozen> {
  await page.addInitScript(namesOfTsx);
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(address);
  return {
    page,
    prepare: (before, after) =>
      page.evaluate(
        ([before, after]) => {
          const desk = document.querySelector("#desk");
          if (!desk) throw new Error("The page has no root");
          // A page within it would load, and is no part of what changes.
          const madeOf = (html: string) => {
            const made = document.createElement("div");
            made.innerHTML = html.replaceAll(/<iframe.*?<\/iframe>/gs, "");
            return made;
          };
          const changes: (() => void)[] = [];
          const compare = (now: Node, then: Node): void => {
            if (now.isEqualNode(then)) return;
            const isAlike =
              now.nodeName === then.nodeName && now.childNodes.length === then.childNodes.length;
            if (!isAlike || !(now instanceof Element && then instanceof Element)) {
              changes.push(() => (now as ChildNode).replaceWith(then));
              return;
            }
            for (const { name } of now.attributes)
              if (!then.hasAttribute(name)) changes.push(() => now.removeAttribute(name));
            for (const { name, value } of then.attributes)
              if (now.getAttribute(name) !== value) changes.push(() => now.setAttribute(name, value));
            const theirs = [...then.childNodes];
            for (const [index, child] of [...now.childNodes].entries()) {
              const other = theirs[index];
              if (other) compare(child, other);
            }
          };
          desk.replaceChildren(...madeOf(before).childNodes);
          const then = document.createElement("div");
          then.append(...madeOf(after).childNodes);
          if (desk.childNodes.length !== then.childNodes.length)
            changes.push(() => desk.replaceChildren(...then.childNodes));
          else
            for (const [index, child] of [...desk.childNodes].entries()) {
              const other = then.childNodes[index];
              if (other) compare(child, other);
            }
          const show = () => {
            for (const change of changes) change();
          };
          addEventListener("pointerdown", show, { once: true });
        },
        [before, after] as const,
      ),
  };
}
