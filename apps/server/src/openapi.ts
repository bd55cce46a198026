/** `/openapi.json`, made from the schemas that validate. */
import type { App } from './app-env.ts';

const DESCRIPTION = [
  'Consultation windows for people attacked online in Japan: the directory, who answers at a moment, and which windows fit a situation. And the way on from a post: what a link says, every last day, and the steps of a plan.',
  'Nothing that is sent is stored or logged, no key is needed, any site may ask. Times are Japan’s wall clock.',
  'Values that are not confirmed are never handed out; each record names its source and the day on which it was seen.',
  'Information, not legal advice. 報酬を得て他人の書類を作ることは、法律で制限されています。',
].join('\n\n');

/** Adds the route; call it when every other route is there. */
export function openApiRoute(app: App): void {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Kakekomi',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'CC BY 4.0 (data)', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: '/' }],
  });
  app.get('/openapi.json', (c) => {
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(document);
  });
}
