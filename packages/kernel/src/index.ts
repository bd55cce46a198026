export { assertNever } from './assert-never.ts';
export type { Brand } from './brand.ts';
export { err, isErr, isOk, ok, type Result } from './result.ts';
