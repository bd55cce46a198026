// Checks the data folder: `node tools/run.mjs tools/data-check.ts [folder]`. Each fault with file, line and mend; 1 if any.
import { fileURLToPath } from 'node:url';
import { checkDataset, faultLine } from '@kakekomi/dataset';

const root = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
const { faults, sound } = await checkDataset(root);
for (const fault of faults) console.error(faultLine(fault));
const { services, places, kinds } = sound;
console.log(`${services} services, ${places} places and ${kinds} kinds are fine; ${faults.length} faults.`);
if (faults.length > 0) process.exitCode = 1;
