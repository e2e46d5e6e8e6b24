/** Puts the parts together: texts, routes, the API client, the page. */
import urql from '@urql/vue';
import { createApp } from 'vue';
import { client } from './api/client';
import App from './App.vue';
import { i18n } from './i18n/i18n';
import { router } from './router';
import './styles/main.css';

createApp(App).use(i18n).use(router).use(urql, client).mount('#app');
