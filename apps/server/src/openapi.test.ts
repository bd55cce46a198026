import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from './app-env.ts';
import { testApp } from './testing/fixture.ts';

interface Operation {
  readonly summary?: string;
  readonly requestBody?: {
    readonly content: Record<string, { readonly example?: unknown; readonly schema: object }>;
  };
  readonly responses: Record<
    string,
    { readonly description: string; readonly content: Record<string, object> }
  >;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
}

interface Description {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

let app: App;
let description: Description;
beforeAll(async () => {
  app = await testApp();
  description = await (await app.request('/openapi.json')).json();
});

function operations(): readonly (readonly [path: string, method: string, operation: Operation])[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [path, method, operation] as const),
  );
}

describe('/openapi.json', () => {
  test('is OpenAPI 3.1, and every reference in it leads somewhere', () => {
    expect(description).toMatchObject({ openapi: '3.1.0', info: { title: 'Kakekomi', version: '1' } });
    const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, name = ''] of references)
      expect(Object.keys(description.components.schemas)).toContain(name);
  });

  test('every operation says what it does, what it answers and how it fails', () => {
    expect(operations().length).toBeGreaterThanOrEqual(19);
    for (const [path, method, { summary, responses }] of operations()) {
      expect(summary, `${method} ${path}`).toBeTruthy();
      expect(Object.keys(responses), `${method} ${path}`).toEqual(['200', 'default']);
      expect(Object.keys(responses['default']?.content ?? {})).toEqual(['application/problem+json']);
    }
  });

  test('every parameter of a path is described', () => {
    for (const [path, method, { parameters }] of operations()) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = (parameters ?? []).filter((each) => each.in === 'path').map(({ name }) => name);
      expect(described, `${method} ${path}`).toEqual(named);
    }
  });

  test('every documented route answers as documented', async () => {
    for (const [path, method, { requestBody }] of operations()) {
      const ids: readonly { readonly id: string }[] = path.startsWith('/hsds/')
        ? (await (await app.request(`${path.replace('/{id}', '')}?per_page=1`)).json()).contents
        : [{ id: 'ihaho' }];
      const query = path.endsWith('/availability') ? '?id=ihaho' : '';
      const body = requestBody?.content['application/json']?.example;
      const response = await app.request(path.replace('{id}', ids?.[0]?.id ?? '') + query, {
        method: method.toUpperCase(),
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      expect(response.status, `${method} ${path}`).toBe(200);
      expect(response.headers.get('content-type'), `${method} ${path}`).toMatch(/^application\/json/);
    }
  });

  test('the facts of last days are described field by field, and none other is taken', () => {
    const facts = description.components.schemas['DeadlineFacts'] as { readonly properties: object };
    expect(facts).toMatchObject({ type: 'object', additionalProperties: false });
    expect(facts).not.toHaveProperty('required');
    expect(Object.keys(facts.properties).length).toBeGreaterThan(30);
    expect(facts.properties).toMatchObject({ knownOffender: { type: 'boolean' } });
  });

  test('a situation takes the fields of a situation and no other', () => {
    const situation = description.components.schemas['Situation'];
    expect(situation).toMatchObject({ type: 'object', additionalProperties: false });
    expect(situation).not.toHaveProperty('required');
  });
});
