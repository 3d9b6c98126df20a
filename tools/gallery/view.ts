import type { FixedBy } from '#facts/explanations/explanation.ts';
import type { Language } from '#facts/languages/languages.ts';
import type { Stage } from '#facts/stages.ts';

/** What the gallery shows: read from the address, so that a view can be linked to. Empty text: no limit. */
export interface GalleryView {
  /** Codes that contain this text. */
  readonly code: string;
  readonly stage: Stage | '';
  readonly fixedBy: FixedBy | '';
  readonly status: 'fail' | 'warn' | '';
  /** Placeholders, or values as long as they get. */
  readonly values: 'short' | 'long';
  /** Name of one state of a run; `all`, or `none`. */
  readonly run: string;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly language: Language;
  /** Of the frame, in CSS pixels. */
  readonly width: string;
}

const initialView: GalleryView = {
  code: '',
  stage: '',
  fixedBy: '',
  status: '',
  values: 'short',
  run: 'all',
  theme: 'light',
  direction: 'ltr',
  language: 'en',
  width: '1280',
};

/** The view that an address asks for. */
export const viewOf = (search: string): GalleryView => ({
  ...initialView,
  ...Object.fromEntries(new URLSearchParams(search)),
});

/** The same as part of an address, without what is as it begins. */
export const searchOf = (view: GalleryView): string =>
  `?${new URLSearchParams(
    Object.entries(view).filter(([name, value]) => value !== initialView[name as keyof GalleryView]),
  )}`;
