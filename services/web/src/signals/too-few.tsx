import { useTexts } from '../app/settings.tsx';
import { ToldText } from '../design/told-text.tsx';
import type { Definition } from './seen-figure.ts';
import style from './signals.module.css';

/** Nothing is said, and not of how many: whether it is nobody or one too few looks the same. */
export function TooFew({ definition }: { readonly definition: Definition }) {
  const { tooFew } = useTexts().signals;
  const isOurs = definition.scope === 'process';
  return (
    <div className={style.few}>
      <p>
        <b>{isOurs ? tooFew.nothing : tooFew.title}</b>
      </p>
      <p>{isOurs ? tooFew.nothingText : tooFew.text}</p>
      {isOurs ? null : (
        <p>
          <ToldText>{definition.guard}</ToldText>
        </p>
      )}
    </div>
  );
}
