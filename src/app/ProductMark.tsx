import { language, m } from "../i18n/messages";
import { addressIn } from "../url/pages";

/** The product's name, small, which leads to its first page; from a frame to one of its own. */
export const ProductMark = ({ isEmbed }: { isEmbed: boolean }) => (
  <a
    className="product-mark"
    href={addressIn(language, language, "")}
    {...(isEmbed ? { target: "_blank", rel: "noopener" } : {})}
  >
    {m.title}
  </a>
);
