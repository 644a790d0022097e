import {
  type Commit,
  type ErasureSubject,
  erasureOf,
  erasureStream,
  erasureSubject,
  type ServiceName,
  services,
  streamService,
} from '@candor/contracts';
import {
  type AnyDecider,
  definitionFor,
  execute,
  foldRows,
  type Job,
  MemoryEventLog,
  MemoryPersonalData,
  type Reactor,
  reactionsOf,
  stepsOf,
} from '@candor/event-sourcing';
import { type Eraser, erasingParts, type JobContext, PersonEraser } from '@candor/platform';
import { instantAt } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { erasure } from './erasure.decider.ts';
import { erasures } from './erasures.projection.ts';
import { noteAcknowledgementWhenServiceHasErased } from './note-acknowledgement-when-service-has-erased.reactor.ts';

const now = instantAt('09:00');
const asked = { now, actor: { kind: 'person', id: 'ana' }, correlation: 'c', causation: 'c' } as const;

/** A service with its log; jobs run when they are asked for, and again in the next round when they fail. */
class Service {
  readonly log = new MemoryEventLog();
  readonly erased: ErasureSubject[] = [];
  readonly #parts;
  readonly #done = new Set<string>();
  readonly #waiting = new Map<string, () => Promise<void>>();
  isBroken = false;

  constructor(
    readonly name: ServiceName,
    private readonly data: MemoryPersonalData,
  ) {
    this.#parts = erasingParts(name);
  }

  get deciders(): readonly AnyDecider[] {
    return this.name === 'gateway' ? [...this.#parts.streams, erasure] : this.#parts.streams;
  }

  get reactors(): readonly Reactor[] {
    return this.name === 'gateway' ? [...this.#parts.reactors, noteAcknowledgementWhenServiceHasErased] : this.#parts.reactors;
  }

  async react(): Promise<void> {
    for (const commit of await this.log.readAll(0, 10_000))
      for (const reactor of this.reactors)
        for (const { effect, id } of reactionsOf(reactor, commit)) {
          if (effect.effect === 'job') this.#enqueue(effect.job, effect.data);
          else {
            const decider = this.deciders.find(({ stream }) => stream === effect.stream) as AnyDecider;
            await execute(this.log, decider, effect.subject, effect.name, effect.data as never, { ...asked, commandId: id });
          }
        }
    for (const [id, run] of this.#waiting)
      await run().then(
        () => this.#waiting.delete(id),
        () => undefined,
      );
  }

  /** What it publishes, for those who receive it. */
  async published(): Promise<readonly Commit[]> {
    const own = (await this.log.readAll(0, 10_000)).filter(({ stream }) => streamService(stream) === this.name);
    return own.map(({ position: _, ...commit }) => commit);
  }

  #enqueue(job: Job, data: unknown): void {
    const id = job.id(data);
    if (this.#done.has(id)) return;
    this.#done.add(id);
    const erase: Eraser = async (scope) => {
      if (this.isBroken) throw new Error(`${this.name} cannot erase now`);
      this.erased.push(scope);
    };
    const eraser = new PersonEraser({ service: this.name }, this.log, this.data.erasures, [erase]);
    const context = { clock: { now: () => now }, correlation: 'c', progress: () => undefined, signal: new AbortController().signal };
    this.#waiting.set(id, () => eraser.run(job.data.parse(data) as never, context as unknown as JobContext));
  }
}

class Installation {
  readonly data = new MemoryPersonalData();
  readonly services = services.map((name) => new Service(name, this.data));
  readonly gateway = this.services[0] as Service;

  async request(subject: ErasureSubject, commandId: string): Promise<void> {
    await execute(this.gateway.log, erasure, erasureSubject(subject), 'request', {}, { ...asked, commandId });
  }

  async settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      for (const service of this.services) await service.react();
      for (const receiver of this.services)
        for (const sender of this.services)
          if (sender !== receiver) await receiver.log.receive((await sender.published()).filter((commit) => receives(receiver, commit)));
    }
  }

  async row(subject: string) {
    const steps = (await this.gateway.log.readAll(0, 10_000)).flatMap((commit) => stepsOf(erasures, commit));
    return foldRows(steps, () => undefined).get(subject);
  }
}

const receives = (service: Service, { stream }: Commit): boolean =>
  definitionFor(
    service.reactors.flatMap(({ from }) => from.map((source) => source.stream)),
    stream,
  ) !== undefined;

test('an erasure is complete when every service has cleared what it held and said so', async () => {
  const it = new Installation();
  const [token = ''] = await it.data.sealer.seal([{ person: 'ana', organization: 'acme', event: 'e', field: 'name', text: 'Ana' }]);
  await it.request({ person: 'ana' }, 'one');
  await it.settle();
  expect(await it.row('ana')).toEqual({ person: 'ana', round: 1, requestedAt: now, pending: [], completedAt: now });
  for (const { erased } of it.services) expect(erased).toEqual([{ person: 'ana' }]);
  expect(await it.data.sealer.open([token])).toEqual([null]);
});

test('a service that cannot erase is named until it can, and the key is gone at once', async () => {
  const it = new Installation();
  const feedback = it.services.find(({ name }) => name === 'feedback') as Service;
  feedback.isBroken = true;
  await it.request({ person: 'ana' }, 'one');
  await it.settle();
  expect(await it.row('ana')).toMatchObject({ pending: ['feedback'] });
  expect(await it.row('ana')).not.toHaveProperty('completedAt');
  expect(await it.data.erasures.isErased('ana')).toBe(true);
  feedback.isBroken = false;
  await it.settle();
  expect(await it.row('ana')).toMatchObject({ pending: [], completedAt: now });
});

test('asked for again, everything is cleared again and acknowledged again, each once', async () => {
  const it = new Installation();
  for (const id of ['one', 'one', 'two']) {
    await it.request({ person: 'ana', organization: 'acme' }, id);
    await it.settle();
    await it.settle();
  }
  expect(await it.row('ana/acme')).toMatchObject({ organization: 'acme', round: 2, pending: [], completedAt: now });
  expect(await it.data.erasures.isErased('ana')).toBe(false);
  for (const { name, erased, log } of it.services) {
    expect(erased).toEqual([
      { person: 'ana', organization: 'acme' },
      { person: 'ana', organization: 'acme' },
    ]);
    const said = await log.readStream(`${name}/erasure-acknowledgement/ana/acme`);
    expect(said.commits.flatMap(({ events }) => events.map(({ data }) => data))).toEqual(
      [1, 2].map((round) => ({ ...erasureOf('ana/acme'), service: name, round })),
    );
  }
  expect((await it.gateway.log.readStream(`gateway/${erasureStream.name}/ana/acme`)).version).toBe(14);
});
