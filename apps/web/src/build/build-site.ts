/** The whole site as files: data, style, scripts, pages, worker, in that order, since each needs the ones before. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dateOf, localMomentOf, type PlainDate } from '@kakekomi/calendar';
import { readDataset, writeArtefacts } from '@kakekomi/dataset';
import { encodeShard } from '@kakekomi/directory';
import { coverageOf, ordinaryMondayFrom } from '@kakekomi/guidance';
import { ja, routesOf, type SiteAssets } from '@kakekomi/pages';
import { fontFilesFor } from '@kakekomi/rendering/font-files';
import { bundleScripts, bundleWorker } from './bundle.ts';
import { contextOf } from './context.ts';
import { writeText } from './files.ts';
import { loadPhrases } from './phrases.ts';
import { planDataOf } from './plan-data.ts';
import { pagePath, precacheOf } from './precache.ts';
import { headersFile, ICON, ROBOTS, webManifest } from './static-files.ts';
import { buildStyle } from './style.ts';

export interface BuildOptions {
  /** Emptied first. */
  readonly outDir: string;
  /** The repository. */
  readonly root: string;
  /** Who runs this copy; null where nobody has said. */
  readonly operator: string | null;
}

/** Throws where the data cannot be read: a site is not built from half of it. */
export async function buildSite({
  outDir,
  root,
  operator,
}: BuildOptions): Promise<{ readonly files: number }> {
  const read = await readDataset(join(root, 'data'));
  if (read.kind === 'err') throw new Error('the data cannot be read; npm run data:check says where');
  const dataset = read.value;
  await rm(outDir, { recursive: true, force: true });
  await writeArtefacts(dataset, join(outDir, 'data'));
  const areas = dataset.listings.filter(({ serviceArea }) => serviceArea.kind !== 'national');
  await writeText(join(outDir, 'data', 'shards', 'areas.json'), encodeShard(areas, dataset.builtOn));

  await writeText(join(outDir, 'data', 'plan.json'), planDataOf(dataset.law, dataset.platformRecords));

  await writeFonts(root, outDir);
  const compiledOn = buildDay(dataset.builtOn);
  const [style, scripts, phrases] = await Promise.all([
    buildStyle(root),
    bundleScripts(root, outDir),
    loadPhrases(),
  ]);
  const assets: SiteAssets = {
    style: style.text,
    styleHash: style.hash,
    scripts: scripts.paths,
    needs: scripts.needs,
    plan: scripts.plan,
    papers: scripts.papers,
  };
  const site = contextOf(dataset, { assets, compiledOn, operator, phrases });
  const monday = ordinaryMondayFrom(dataset.builtOn, dataset.holidays);
  const coverage = monday === null ? null : coverageOf(site.directory, monday, dataset.holidays);
  await writeText(join(outDir, 'data', 'coverage.json'), JSON.stringify(coverage));
  const guide = {
    law: dataset.law,
    platforms: dataset.platformRecords,
    accessProviders: dataset.accessProviders,
  };
  const papers = { data: dataset.forms, bundles: dataset.bundles, sources: dataset.formSources };
  const pages = routesOf(site, { coverage, guide, papers }).map(({ path, render }) => ({
    file: pagePath(path),
    html: render(site),
  }));
  await Promise.all(pages.map(({ file, html }) => writeText(join(outDir, file), html)));

  await Promise.all([
    writeText(join(outDir, 'icon.svg'), ICON),
    writeText(join(outDir, 'robots.txt'), ROBOTS),
    writeText(join(outDir, '_headers'), headersFile(style.hash)),
    writeText(join(outDir, 'manifest.webmanifest'), webManifest(ja)),
    writeText(
      join(outDir, 'manifest.json'),
      JSON.stringify({
        builtOn: dataset.builtOn,
        compiledOn,
        ...assets,
        findFlow: scripts.findFlow,
        planFlow: scripts.planFlow,
        planWhenAsked: scripts.planWhenAsked,
        papersFlow: scripts.papersFlow,
        docxFlow: scripts.docxFlow,
        pdfFlow: scripts.pdfFlow,
      }),
    ),
  ]);
  const precache = await precacheOf(outDir, scripts);
  await writeText(join(outDir, 'sw.js'), await bundleWorker(root, precache));
  return { files: pages.length + scripts.files.length + scripts.planFiles.length + precache.core.length };
}

/** The fonts of papers, under names that stay: a page asks for one only when a file is made with it. */
async function writeFonts(root: string, outDir: string): Promise<void> {
  const folder = join(outDir, 'fonts');
  const files = await fontFilesFor(root);
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.values(files).map((file) => copyFile(file, join(folder, basename(file)))));
}

/** Today in Japan, or the day that `SOURCE_DATE_EPOCH` (seconds) names, so that a build can be repeated to the byte. */
function buildDay(builtOn: PlainDate): PlainDate {
  const given = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  const today = dateOf(localMomentOf(Number.isFinite(given) ? given * 1000 : Date.now()));
  return today > builtOn ? today : builtOn;
}
