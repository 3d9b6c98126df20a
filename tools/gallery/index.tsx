import { createRoot } from 'react-dom/client';
import '../../plugin-ui/mail-oauth-page/page.css';
import '../../plugin-ui/mail-oauth-page/pieces.css';
import '../../plugin-ui/mail-oauth-page/diagnosis.css';
import '../../plugin-ui/share/share.css';
import '../../plugin-ui/mail-oauth-page/right-to-left.css';
import './gallery.css';
import { speak, speakLater } from '../../plugin-ui/i18n/spoken.ts';
import { Controls } from './controls.tsx';
import { States } from './states.tsx';
import { viewOf } from './view.ts';

const view = viewOf(window.location.search);
const main = document.getElementById('main');

/** The states themselves, or the controls around a frame with them. */
async function show(element: HTMLElement): Promise<void> {
  if (document.body.dataset['part'] !== 'states') {
    createRoot(element).render(<Controls first={view} />);
    return;
  }
  Object.assign(document.documentElement, { dir: view.direction, lang: view.language });
  document.documentElement.dataset['colorMode'] = view.theme;
  // Before anything is drawn, as on the page.
  await speak(view.language);
  await speakLater();
  createRoot(element).render(<States view={view} />);
}

if (main) void show(main);
