#!/usr/bin/env node
// `npx kakekomi …` from a checkout: builds the program when its sources have changed, then runs it.
import { pathToFileURL } from 'node:url';
import { buildEntry } from '../../../tools/run.mjs';

const { outFile } = await buildEntry({ entry: 'apps/cli/src/main.ts', outFile: 'apps/cli/dist/main.mjs' });
await import(pathToFileURL(outFile).href);
