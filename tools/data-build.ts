// Compiles the data folder: `node tools/run.mjs tools/data-build.ts [folder] [out]`. Writes `dist/data`, or says what is wrong.
import { fileURLToPath } from 'node:url';
import { faultLine, readDataset, writeArtefacts } from '@kakekomi/dataset';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [root = fromHere('../data'), outDir = fromHere('../dist/data')] = process.argv.slice(2);
const read = await readDataset(root);
if (read.kind === 'err') {
  for (const fault of read.problem) console.error(faultLine(fault));
  process.exitCode = 1;
} else {
  const { builtOn, files } = await writeArtefacts(read.value, outDir);
  const shards = files.filter(({ path }) => path.startsWith('shards/JP-'));
  const largest = Math.max(...shards.map(({ gzipBytes }) => gzipBytes));
  const national = files.find(({ path }) => path === 'shards/national.json');
  console.log(`${files.length} files in ${outDir}, data of ${builtOn}`);
  console.log(`national shard ${national?.gzipBytes} B gzip, the largest prefecture's ${largest} B gzip`);
  const sizeOf = (name: string): number => files.find(({ path }) => path === name)?.gzipBytes ?? 0;
  const [law, platforms] = [sizeOf('law.json'), sizeOf('platforms.json')];
  console.log(`law ${law} B and platforms ${platforms} B gzip, together ${law + platforms} B`);
}
