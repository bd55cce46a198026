// Checks the data folder: `node tools/run.mjs tools/data-check.ts [folder]`. Each fault with file, line and mend; 1 if any.
import { fileURLToPath } from 'node:url';
import { checkDataset, faultLine } from '@kakekomi/dataset';

const root = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
const { faults, sound } = await checkDataset(root);
for (const fault of faults) console.error(faultLine(fault));
const { services, places, kinds, platforms, accessProviders, law, forms } = sound;
const windows = `${services} services, ${places} places, ${kinds} kinds`;
const others = `${platforms} platforms, ${accessProviders} access providers, ${law} files of the law and ${forms} of forms`;
console.log(`${windows}, ${others} are fine; ${faults.length} faults.`);
if (faults.length > 0) process.exitCode = 1;
