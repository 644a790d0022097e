import { eachRow, type Projection } from '@candor/event-sourcing';
import { Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { employers } from '../facts/employers.projection.ts';
import { kindNames, kinds } from '../facts/kinds.ts';
import type { Standing } from '../facts/standing.rule.ts';
import { standings } from '../facts/standings.projection.ts';
import type { AnySignal, FactKind } from '../signals/signal.rule.ts';
import { type Change, contributed } from './contributed.rule.ts';
import { type MadeUpEmployers, standingOf } from './counted.rule.ts';

const pageOf = 500;

interface Fact {
  readonly people: readonly string[];
  readonly organizationId: string | null;
}

/** Facts as their rows say now, counted by signals. */
@Injectable()
export class FactReader {
  constructor(private readonly rows: Rows) {}

  /** By `<kind>/<key>`; one that is gone contributes nothing. */
  async counted(
    signals: readonly AnySignal[],
    kind: FactKind,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, Change>>> {
    const facts = await this.rows.of(projectionOf(kind)).getMany(keys);
    const known = await this.standings([...facts.values()].flatMap(({ people }) => people));
    const countedAs = standingOf(known);
    const isMadeUp = await this.madeUp([...facts.values()].flatMap(({ organizationId }) => organizationId ?? []));
    return new Map(
      keys.map((key) => {
        const fact = facts.get(key);
        return [`${kind}/${key}`, fact ? contributed(signals, kind, fact as never, countedAs, isMadeUp) : new Map<string, Change>()];
      }),
    );
  }

  /** Keys of the facts that people and organizations are in: what they are counted as depends on who those are. */
  async *about(people: readonly string[], organizations: readonly string[]): AsyncGenerator<readonly [FactKind, string]> {
    const having = [...people.map((person) => ({ people: person })), ...organizations.map((organizationId) => ({ organizationId }))];
    for (const where of having)
      for (const kind of kindNames)
        for await (const fact of eachRow(this.rows.of(projectionOf(kind)), where)) yield [kind, keyOf(kind, fact)];
  }

  /** A page of all facts of a kind, in the order of their keys. */
  async page(kind: FactKind, after: string | undefined): Promise<{ readonly keys: readonly string[]; readonly next: string | undefined }> {
    const page = await this.rows.of(projectionOf(kind)).find({}, { limit: pageOf, after });
    return { keys: page.rows.map((fact) => keyOf(kind, fact)), next: page.next };
  }

  /** Whether and as whom people count. A member side that was linked is counted as its candidate side: both are needed. */
  async standings(people: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const own = await this.rows.of(standings).getMany([...new Set(people)]);
    const others = [...own.values()].flatMap(({ sameAs }) => (sameAs === null || own.has(sameAs) ? [] : [sameAs]));
    return others.length === 0 ? own : new Map([...own, ...(await this.rows.of(standings).getMany(others))]);
  }

  private async madeUp(organizations: readonly string[]): Promise<MadeUpEmployers> {
    const known = await this.rows.of(employers).getMany([...new Set(organizations)]);
    return (organizationId) => known.get(organizationId)?.origin === 'demo';
  }
}

const projectionOf = (kind: FactKind): Projection<Fact> => kinds[kind].projection as unknown as Projection<Fact>;

const keyOf = (kind: FactKind, fact: Fact): string => (kinds[kind].keyOf as (fact: Fact) => string)(fact);
