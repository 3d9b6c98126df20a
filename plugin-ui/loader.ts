import './loader.css';
import { followAddress } from './jira/follow-address.ts';

// Jira may run this from the page's head, before there is anything to stand in.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => followAddress(), { once: true });
} else {
  followAddress();
}
