import type { ShareMessages } from "../i18n/compiled/types";
import { m } from "../i18n/share-words";

/** What only a picture says, in the page's language; there once the words of sharing are. */
export const onPicture = (): ShareMessages["share"]["onPicture"] => m.share.onPicture;
