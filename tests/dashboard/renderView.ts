/** Renders a page as the dashboard would, at an address, before an API that answers as the test says. */
import urql, { Client, fetchExchange } from '@urql/vue';
import { render } from '@testing-library/vue';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { makeI18n } from './wording';

/** What was asked of the API. */
export interface Asked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Opens a page. `answer` gives the data for a question, or an Error whose message is the code that the API would answer with. */
export async function renderView(view: Component, path: string, answer: (asked: Asked) => object | Error) {
  const asked: Asked[] = [];
  const fetchAnswer = async (_url: unknown, init?: { body?: unknown }): Promise<Response> => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: Asked['variables'] };
    asked.push({ operation: operationName, variables });
    const given = answer({ operation: operationName, variables });
    const body = given instanceof Error ? { errors: [{ message: 'no', extensions: { code: given.message } }] } : { data: given };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  };
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [fetchExchange],
    fetch: fetchAnswer as typeof fetch,
    preferGetMethod: false,
  });
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<i />' } }] });
  await router.push(path);
  const rendered = render(view, { global: { plugins: [makeI18n(), router, [urql, client]] } });
  return { ...rendered, router, asked };
}
