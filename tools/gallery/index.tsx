import { createRoot } from 'react-dom/client';
import '../../plugin-ui/mail-oauth-page/page.css';
import '../../plugin-ui/mail-oauth-page/pieces.css';
import '../../plugin-ui/mail-oauth-page/diagnosis.css';
import '../../plugin-ui/share/share.css';
import './gallery.css';
import { Controls } from './controls.tsx';
import { States } from './states.tsx';
import { viewOf } from './view.ts';

const view = viewOf(window.location.search);
const main = document.getElementById('main');
if (document.body.dataset['part'] === 'states') {
  document.documentElement.dataset['colorMode'] = view.theme;
  document.documentElement.dir = view.direction;
}
if (main)
  createRoot(main).render(
    document.body.dataset['part'] === 'states' ? <States view={view} /> : <Controls first={view} />,
  );
