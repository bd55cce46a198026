/** The addresses of the papers, each with what draws it: the same for everybody, readable without script. */
import type { GuideData } from '../guide/guide-data.ts';
import type { Route } from '../site.ts';
import { renderFormPage } from './form-page.tsx';
import type { PapersData } from './papers-data.ts';
import { renderPapersPage } from './papers-page.tsx';
import { formPath, PAPERS_PATH } from './paths.ts';

export function papersRoutes(guide: GuideData, papers: PapersData): readonly Route[] {
  return [
    { path: PAPERS_PATH, render: (site) => renderPapersPage(site, guide, papers) },
    ...papers.data.forms.map(
      (form): Route => ({
        path: formPath(form.id),
        render: (site) => renderFormPage(site, guide, papers, form),
      }),
    ),
  ];
}
