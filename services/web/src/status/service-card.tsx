import type { ServiceStatusView } from '@candor/contracts';
import { VisuallyHidden } from '@mantine/core';
import style from './status.module.css';
import { age, properName, purposes, stateOf } from './words.ts';

export const ServiceMark = () => <span className={style.mark} aria-hidden="true" />;

export function Service({ service, now }: { readonly service: ServiceStatusView; readonly now: number }) {
  const { name, version, up, since, dependencies } = service;
  const { text, mood } = stateOf(service);
  const facts = [
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(up && since !== undefined ? [age(now - Date.parse(since))] : []),
  ];
  return (
    <li className={style.card} data-mood={mood}>
      <div className={style.head}>
        <h3 className={style.name}>{name}</h3>
        <span className={style.state} data-mood={mood}>
          <ServiceMark />
          {text}
        </span>
      </div>
      <p className={style.purpose}>{purposes[name] ?? ''}</p>
      {dependencies.length === 0 ? null : (
        <ul className={style.needs} aria-label={`What ${name} needs`}>
          {dependencies.map(({ name: server, up: works, reason }) => (
            <li key={server} data-mood={works ? 'good' : 'bad'}>
              <ServiceMark />
              {works ? properName(server) : `${properName(server)} ${reason ?? 'is not there'}`}
              {works ? <VisuallyHidden> works</VisuallyHidden> : null}
            </li>
          ))}
        </ul>
      )}
      {facts.length === 0 ? null : <p className={style.quiet}>{facts.join(' · ')}</p>}
    </li>
  );
}
