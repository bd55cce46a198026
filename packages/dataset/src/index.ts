export { type ArtefactEntry, type ArtefactIndex, artefactsOf, writeArtefacts } from './artefacts.ts';
export { checkDataset, type Dataset, type DatasetCheck, readDataset } from './dataset.ts';
export { type DataFault, faultLine } from './fault.ts';
