import { Refused } from '../api/problem.ts';
import { DeadEnd, Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';

/** Why a link opens nothing, in words for whoever got it by mail. */
export function LinkFailed({ failure, retry }: { readonly failure: unknown; readonly retry: () => void }) {
  const { links } = useTexts();
  if (!(failure instanceof Refused)) return <Failed failure={failure} retry={retry} />;
  const { code, problem } = failure;
  if (code === 'link_invalid') return <DeadEnd {...links.invalid} />;
  if (code === 'link_expired') return <DeadEnd {...links.expired} />;
  if (code === 'no_longer_host') return <DeadEnd {...links.noLongerHost} />;
  if (problem.status === 404 || problem.status === 410) return <DeadEnd {...links.gone} />;
  return <Failed failure={failure} retry={retry} />;
}
