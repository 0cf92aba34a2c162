/** Done when what was set before can be seen: what lasts is begun after it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A tab that is not looked at paints nothing.
    setTimeout(resolve, 200);
  });
