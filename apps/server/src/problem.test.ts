import { describe, expect, test } from 'vitest';
import { problemResponse, STATUS_OF } from './problem.ts';

describe('problemResponse', () => {
  test('is a problem document that a caller can switch on', async () => {
    const response = problemResponse({ code: 'service-not-found' });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 404, code: 'service-not-found' });
  });

  test('says when to come back', () => {
    const response = problemResponse({ code: 'too-many-requests', retryAfterSeconds: 7 });
    expect(response.headers.get('retry-after')).toBe('7');
  });

  test('says which methods are taken', () => {
    const response = problemResponse({ code: 'method-not-allowed', allow: ['GET', 'HEAD'] });
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

test('every problem has the status of an error', () => {
  for (const status of Object.values(STATUS_OF)) expect(status).toBeGreaterThanOrEqual(400);
});
