/** The pages by address. Views are loaded when they are first opened. */
import { createRouter, createWebHistory } from 'vue-router';
import { parseLocale, setLocale } from './i18n/i18n';

/** The router of the dashboard; honours `?lang=` on every page. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'overview', component: () => import('./views/OverviewView.vue') },
    { path: '/agencies', name: 'agencies', component: () => import('./views/AgenciesView.vue') },
    { path: '/coverage', name: 'coverage', component: () => import('./views/CoverageView.vue') },
    { path: '/agencies/:id', name: 'agency', component: () => import('./views/AgencyView.vue'), props: true },
    { path: '/reports/:id', name: 'report', component: () => import('./views/ReportView.vue'), props: true },
    { path: '/:path(.*)*', name: 'notFound', component: () => import('./views/NotFoundView.vue') },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.hash ? { el: to.hash, top: 80 } : to.path === from.path ? false : { top: 0 }),
});

router.beforeEach((to) => {
  const locale = parseLocale(to.query['lang']);
  if (locale) setLocale(locale);
});
