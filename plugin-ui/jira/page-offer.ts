import { contentArea } from './content-area.ts';
import { loaderWords } from './loader-words.ts';
import { pageHash, rootClass } from './plugin-key.ts';

const dismissedKey = `${rootClass}.offer-dismissed`;

/** Shows a banner above Jira's own list that leads to our page, unless the admin sent it away before. */
export function offerPage(): () => void {
  if (wasDismissed()) return () => {};
  const { language, say } = loaderWords();
  const banner = document.createElement('section');
  banner.lang = language;
  banner.className = `${rootClass}-offer`;
  banner.setAttribute('aria-label', say('loader.offer.label'));

  const words = document.createElement('p');
  words.textContent = say('loader.offer.text');

  const open = document.createElement('a');
  open.href = pageHash;
  open.className = 'aui-button';
  open.textContent = say('loader.offer.open');

  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.className = 'aui-button aui-button-subtle';
  dismiss.textContent = say('loader.offer.dismiss');
  dismiss.addEventListener('click', () => {
    rememberDismissal();
    banner.remove();
  });

  banner.append(words, open, dismiss);
  contentArea().prepend(banner);
  return () => banner.remove();
}

/** A browser that forbids storage shows the banner again; it must not lose the page over it. */
function wasDismissed(): boolean {
  try {
    return window.localStorage.getItem(dismissedKey) === 'yes';
  } catch {
    return false;
  }
}

function rememberDismissal(): void {
  try {
    window.localStorage.setItem(dismissedKey, 'yes');
  } catch {
    // Forbidden storage: the banner is gone for this visit only.
  }
}
