import { rootClass } from './plugin-key.ts';

/** Marks the element whose own children the loader's style sheet hides. */
const openClass = `${rootClass}-open`;

/** Jira's main content from the closest guess to the widest; none of these names is promised by Jira. */
const anchors = ['.aui-page-panel-content', '#main', 'main', '[role="main"]', '#content'];

/** Where stock content stands: the first known anchor, else the whole body. */
export function contentArea(): HTMLElement {
  for (const anchor of anchors) {
    const found = document.querySelector<HTMLElement>(anchor);
    if (found) return found;
  }
  return document.body;
}

export interface StandIn {
  readonly root: HTMLElement;
  /** Takes our element away and shows the stock content again. */
  restore(): void;
}

/** Puts an element of ours in place of the stock content; without a known anchor, below everything that is there. */
export function standIn(): StandIn {
  const area = contentArea();
  const root = document.createElement('div');
  root.className = rootClass;
  root.tabIndex = -1;
  // Hiding the body's children would take Jira's navigation away, so there the page is only added.
  if (area !== document.body) area.classList.add(openClass);
  area.append(root);
  return {
    root,
    restore: () => {
      area.classList.remove(openClass);
      root.remove();
    },
  };
}
