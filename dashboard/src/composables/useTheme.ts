/** Light, dark, or as the system says; kept for the reader, applied without a reload. */
import { useLocalStorage, usePreferredDark } from '@vueuse/core';
import { computed, watchEffect } from 'vue';

/** The themes that a reader can choose. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** A choice of theme. */
export type Theme = (typeof THEMES)[number];

const theme = useLocalStorage<Theme>('gongkai.theme', 'auto');
const prefersDark = usePreferredDark();
/** The theme in force, after the system has been asked. */
export const activeTheme = computed(() => (theme.value === 'auto' ? (prefersDark.value ? 'dark' : 'light') : theme.value));

/** The reader's choice; keeps `data-theme` of the page in step with it. */
export function useTheme() {
  // Before anything that reads the colours of the page: sync.
  watchEffect(() => (document.documentElement.dataset['theme'] = activeTheme.value), { flush: 'sync' });
  return { theme };
}
