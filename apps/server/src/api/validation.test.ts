import { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { problemOfSituation, problemOfValidation } from './validation.ts';

test('names the field and what may stand there, and repeats nothing that was sent', () => {
  const schema = z.strictObject({ role: z.enum(['victim', 'guardian']), ages: z.array(z.number()) });
  const read = schema.safeParse({ role: 'MARKER', ages: [1, 'MARKER'], MARKER: 1 });
  const problem = problemOfValidation(read.error?.issues ?? []);
  expect(problem).toEqual({
    code: 'request-malformed',
    errors: [
      { field: 'role', allowed: ['victim', 'guardian'] },
      { field: 'ages.1', allowed: [] },
      { field: '', allowed: [] },
    ],
  });
  expect(JSON.stringify(problem)).not.toContain('MARKER');
});

test('a situation’s problems stand under its field', () => {
  expect(problemOfSituation([{ code: 'not-allowed', field: 'age', allowed: ['0–120'] }])).toEqual({
    code: 'request-malformed',
    errors: [{ field: 'situation.age', allowed: ['0–120'] }],
  });
});
