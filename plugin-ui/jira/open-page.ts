import { standIn } from './content-area.ts';
import { readJiraHost } from './host.ts';
import { type LoaderWords, loaderWords } from './loader-words.ts';
import { type MailOauthPage, requirePage } from './require-page.ts';

export interface OpenPage {
  /** Unmounts the page, or gives up loading it, and shows Jira's own content again. */
  close(): void;
}

/** Loads the page and mounts it in place of Jira's content; a failure to load is said, with a way to try again. */
export function openPage({ takeFocus }: { takeFocus: boolean }): OpenPage {
  const host = readJiraHost();
  const { root, restore } = standIn();
  const words = loaderWords();
  let closed = false;
  let unmount: (() => void) | undefined;

  const load = async (attempt: number): Promise<void> => {
    root.lang = words.language;
    root.replaceChildren(loadingNote(words));
    let page: MailOauthPage;
    try {
      page = await requirePage(host, attempt);
    } catch {
      if (!closed) root.replaceChildren(failureNote(words, () => void load(attempt + 1)));
      return;
    }
    if (closed) return;
    root.replaceChildren();
    unmount = page.mount(root, host);
  };

  void load(0);
  // Whoever came from the menu or the offer hears where they are; a fresh page keeps the browser's own focus.
  if (takeFocus) root.focus();

  return {
    close: () => {
      closed = true;
      unmount?.();
      restore();
    },
  };
}

function loadingNote({ say }: LoaderWords): HTMLElement {
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.textContent = say('loader.loading');
  return note;
}

function failureNote({ say }: LoaderWords, retry: () => void): HTMLElement {
  const note = document.createElement('div');
  note.setAttribute('role', 'alert');
  note.className = 'aui-message aui-message-error';

  const what = document.createElement('p');
  what.textContent = say('loader.failed');

  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'aui-button aui-button-primary';
  again.textContent = say('loader.tryAgain');
  again.addEventListener('click', retry);

  const stock = document.createElement('a');
  stock.href = '#';
  stock.className = 'aui-button aui-button-link';
  stock.textContent = say('loader.stockForm');

  note.append(what, again, stock);
  return note;
}
