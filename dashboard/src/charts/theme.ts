/** The colours of the page as values that a canvas can paint with; they change with the theme, without a reload. */
import { shallowRef, watch, type Ref } from 'vue';
import { activeTheme } from '../composables/useTheme';
import { i18n } from '../i18n/i18n';
import type { OutcomeKind } from './outcomeKinds';

/** The tokens that charts use, resolved. */
export type Palette = Record<'paper' | 'wash' | 'ink' | 'mute' | 'rule' | 'seal' | OutcomeKind['token'], string> & {
  /** The font stack of the page. */
  readonly font: string;
};

const NAMES = ['paper', 'wash', 'ink', 'mute', 'rule', 'seal', 'granted', 'partial', 'denied', 'unable', 'not-processed', 'other'] as const;

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colours = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return { ...colours, font: style.getPropertyValue('--font').trim() } as Palette;
}

/** The palette of the theme in force. */
export function usePalette(): Readonly<Ref<Palette>> {
  const palette = shallowRef(readPalette());
  // The page's style is not reactive: read it again when theme or language have been put on the page.
  watch([activeTheme, i18n.global.locale], () => (palette.value = readPalette()), { flush: 'post' });
  return palette;
}

/** Black or white ink on a colour, whichever is read better (WCAG relative luminance). */
export function inkOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.24 ? '#14181f' : '#ffffff';
}
