import { useTold } from '../design/told-text.tsx';
import { contentName, type ExportAsked, type ExportCatalogue } from './export-draft.ts';

/** What a file is of and in, in the language of the page. */
export function useContentName(catalogue: ExportCatalogue): (content: Pick<ExportAsked, 'dataset' | 'format'>) => string {
  const told = useTold();
  return (content) => contentName(content, catalogue, (title) => told(title).text);
}
