/** The title of the window follows the page: `总览 · Gongkai 公开`. */
import { useTitle } from '@vueuse/core';
import { computed } from 'vue';

/** Sets the title while the page is open; the product's name alone while the page has none yet. */
export function usePageTitle(title: () => string): void {
  useTitle(computed(() => (title() ? `${title()} · Gongkai 公开` : 'Gongkai 公开')));
}
