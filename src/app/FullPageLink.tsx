import { language, m } from "../i18n/messages";
import { addressIn } from "../url/pages";
import { printViewState, type ViewState } from "../url/view-state";

/**
 * From a frame to the same view on a page of its own. It is in every page, since all are built as one; the style sheet
 * shows it in frames from the first paint on.
 * @param search the address's query, of which the page keeps what is not ours
 */
export function FullPageLink({ view, search }: { view: ViewState; search: string }) {
  const query = printViewState({ ...view, isEmbed: false, isStill: false }, search);
  return (
    <a
      className="full-page"
      hidden={!view.isEmbed}
      href={addressIn(language, language, query)}
      target="_blank"
      rel="noopener"
    >
      {m.openFullPage}
    </a>
  );
}
