import './loader.css';
import { followAddress, isOpenedAtOnce } from './jira/follow-address.ts';
import { readJiraHost } from './jira/host.ts';
import { requireEarly } from './jira/require-page.ts';

// Jira may run this from the page's head, before there is anything to stand in.
if (document.readyState === 'loading') {
  if (isOpenedAtOnce()) requireEarly(readJiraHost());
  document.addEventListener('DOMContentLoaded', () => followAddress(), { once: true });
} else {
  followAddress();
}
