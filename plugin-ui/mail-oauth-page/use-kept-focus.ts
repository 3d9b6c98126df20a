import { type RefObject, useEffect } from 'react';

const focusable = 'button:not([disabled]), input:not([disabled]), select, textarea, a[href]';

interface Place {
  readonly element: Element;
  /** Which child of its parent it was. */
  readonly index: number;
}

/** The first thing that can take the focus where the lost element stood, else near it. */
function nearest(path: readonly Place[]): HTMLElement | undefined {
  const level = path.findIndex(({ element }) => element.isConnected);
  const around = path[level]?.element;
  const [successor] = [...(around?.children ?? [])].slice(path[level - 1]?.index);
  const candidates = [
    successor?.matches(focusable) ? successor : successor?.querySelector(focusable),
    around?.querySelector(focusable),
  ];
  return candidates.find((candidate) => candidate instanceof HTMLElement);
}

/**
 * When the focused element goes away (a secret taken, a save undone, a run stopped), the focus moves to what stands in
 * its place. The browser would drop it to the start of the page.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-order.html
 */
export function useKeptFocus(rootRef: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    let path: Place[] = [];
    const remember = ({ target }: FocusEvent): void => {
      path = [];
      for (let element = target as Element | null; element && element !== root.parentElement; ) {
        const parent: Element | null = element.parentElement;
        path.push({ element, index: parent ? [...parent.children].indexOf(element) : 0 });
        element = parent;
      }
    };
    const rescue = (): void => {
      if (path[0]?.element.isConnected !== false || document.activeElement !== document.body) return;
      nearest(path)?.focus();
    };
    const observer = new MutationObserver(rescue);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, [rootRef]);
}
