import { type OpenPage, openPage } from './open-page.ts';
import { offerPage } from './page-offer.ts';
import { applicationLinksPath, pageHash } from './plugin-key.ts';

/**
 * Opens our page while the address ends in `#mail-oauth` or `#mail-oauth/…`, gives Jira's page back when it does not,
 * and offers ours on the stock page. Returns what stops it.
 */
export function followAddress(): () => void {
  if (!window.location.pathname.endsWith(applicationLinksPath)) return () => {};
  let open: OpenPage | undefined;
  let withdrawOffer: (() => void) | undefined;

  const follow = (arrival: 'with-the-page' | 'within-the-page'): void => {
    if (isOurs(window.location.hash)) {
      withdrawOffer?.();
      withdrawOffer = undefined;
      open ??= openPage({ takeFocus: arrival === 'within-the-page' });
    } else {
      open?.close();
      open = undefined;
      withdrawOffer ??= offerPage();
    }
  };
  const onHashChange = (): void => follow('within-the-page');

  window.addEventListener('hashchange', onHashChange);
  follow('with-the-page');

  return () => {
    window.removeEventListener('hashchange', onHashChange);
    open?.close();
    withdrawOffer?.();
  };
}

/** Whether this visit opens our page as soon as there is a document. */
export const isOpenedAtOnce = (): boolean =>
  window.location.pathname.endsWith(applicationLinksPath) && isOurs(window.location.hash);

function isOurs(hash: string): boolean {
  return hash === pageHash || hash.startsWith(`${pageHash}/`);
}
