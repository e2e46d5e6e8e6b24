/** Renders a component as the dashboard would: with its texts and its routes. */
import { cleanup, render } from '@testing-library/vue';
import { afterEach } from 'vitest';
import { axe } from 'vitest-axe';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { makeI18n } from './wording';

afterEach(cleanup);

/** Renders into the body, where popovers and tooltips find their place. */
export function renderDashboard(component: Component, props: Record<string, unknown>, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<i />' } }] });
  return render(component, { props, global: { plugins: [makeI18n(locale), router] } });
}

/** What axe has against an element, by rule. */
export async function faultsOf(element: Element): Promise<string[]> {
  const { violations } = await axe(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
