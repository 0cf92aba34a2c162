/** Of the elements in a page's head that name its scripts; src/app/start/first-paint.ts reads them. */
export const pageScript = "page-script";
