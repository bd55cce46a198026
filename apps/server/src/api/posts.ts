/** `POST /posts`: what the links in a text say by themselves. Nothing is fetched, and the text is forgotten. */
import { createRoute, z } from '@hono/zod-openapi';
import { encodePost, parsePosts } from '@kakekomi/platforms';
import type { ApiContext, App } from '../app-env.ts';
import { postSchema } from './law-schemas.ts';
import { problemResponses } from './schemas.ts';

const LONGEST_TEXT = 40_000;

const posts = createRoute({
  method: 'post',
  path: '/posts',
  summary: 'The posts, accounts and threads that the links in a text lead to, in the order of the text',
  description:
    'Nothing that is sent is stored or logged, and no link is opened. A site that is not known still gives its host and URL.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ text: z.string().max(LONGEST_TEXT) }),
          example: { text: 'この投稿です→https://x.com/example/status/1050118621198921728?s=20。' },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'None where the text holds no link.',
      content: { 'application/json': { schema: z.object({ posts: z.array(postSchema).readonly() }) } },
    },
    ...problemResponses,
  },
});

/** Adds the route. */
export function postRoutes(app: App, { dataset }: ApiContext): void {
  const { platforms } = dataset;
  app.openapi(posts, (c) => {
    const { text } = c.req.valid('json');
    c.header('Cache-Control', 'no-store');
    return c.json({ posts: parsePosts(text, platforms).map(encodePost) }, 200);
  });
}
