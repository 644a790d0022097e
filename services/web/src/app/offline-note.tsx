import { useNetwork } from '@mantine/hooks';
import { useTexts } from './settings.tsx';
import style from './shell.module.css';

export function OfflineNote() {
  const { shell } = useTexts();
  const { online } = useNetwork();
  return <div role="status">{online ? null : <p className={style.offline}>{shell.offline}</p>}</div>;
}
