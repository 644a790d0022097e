import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { images } from '../local/servers/docker.mjs';
import { serverNames } from '../local/servers/native.mjs';
import { serviceNames } from '../local/setup/installation.mjs';
import { flags } from '../local/setup/service-process.mjs';

interface Container {
  readonly image: string;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

const text = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
const containersOf = (file: string) => (parse(text(file), { merge: true }) as { services: Record<string, Container> }).services;
const containers = containersOf('docker-compose.yml');
const dockerfile = text('infra/docker/Dockerfile');

describe('docker-compose.yml', () => {
  test('runs every service and every server', () =>
    expect(Object.keys(containers).sort()).toEqual([...serviceNames, ...serverNames].sort()));

  test.each(Object.keys(containers))('limits what %s may use, and lets it gain no privileges', (name) =>
    expect(containers[name]).toMatchObject({
      mem_limit: expect.stringMatching(/^\d+m$/),
      cpus: expect.any(Number),
      pids_limit: expect.any(Number),
      security_opt: ['no-new-privileges:true'],
    }),
  );

  test.each(serviceNames)('runs %s from the one image, with nothing that it does not need', (name) =>
    expect(containers[name]).toMatchObject({
      image: 'candor:local',
      environment: { CANDOR_SERVICE: name },
      read_only: true,
      cap_drop: ['ALL'],
    }),
  );

  test.each(serverNames)('runs %s from the official image and knows when it is healthy', (name) => {
    expect(containers[name]?.image).toBe(images[name]);
    expect(containers[name]?.healthcheck?.test.length).toBeGreaterThan(0);
  });

  test.each(serviceNames)('lets %s be told all that a service can be told', (name) => {
    const known = [...text('libs/platform/src/service/config.ts').matchAll(/^ {2}([A-Z_]+): (?:z|url|port)\b/gm)].map(
      ([, variable]) => variable,
    );
    expect(known).toContain('CANDOR_MASTER_KEY');
    const given = [
      ...Object.keys(containers[name]?.environment ?? {}),
      ...[...dockerfile.matchAll(/^(?:ENV| ) ([A-Z_]+)=/gm)].map(([, variable]) => variable),
    ];
    // one installation a stack, in real time, at the image's port
    const not = ['CANDOR_PREFIX', 'CANDOR_TEST_CLOCK', 'CANDOR_PORT'];
    expect(known.filter((variable) => !given.includes(variable) && !not.includes(variable ?? ''))).toEqual([]);
  });

  test('publishes nothing but the gateway, on the loopback address', () => {
    const published = Object.entries(containers).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
    expect(published).toEqual([['gateway', expect.stringMatching(/^127\.0\.0\.1:.+:4200$/)]]);
  });
});

test('the servers are published for programs of this machine only', () => {
  const published = containersOf('infra/docker/published.yml');
  expect(Object.keys(published).sort()).toEqual([...serverNames].sort());
  for (const { ports = [] } of Object.values(published)) expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
});

describe('the image of the services', () => {
  test('knows where each of them is', () => {
    const [, services = ''] = /CANDOR_SERVICES='(.*)'/.exec(dockerfile) ?? [];
    expect(JSON.parse(services)).toEqual(Object.fromEntries(serviceNames.map((name) => [name, `http://${name}:4200`])));
  });

  test('runs them as `npm start` does, and tells whether they are healthy', () => {
    const [, command = ''] = /^CMD (.*)$/m.exec(dockerfile) ?? [];
    expect(JSON.parse(command)).toEqual(['node', ...flags, 'infra/docker/image/service.mjs']);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  test('does not run as root', () => expect(dockerfile).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m));

  test('is built on an image that has a stand-in, as the servers have', () => {
    const script = text('infra/docker/local-images.sh');
    const based = [...dockerfile.matchAll(/^FROM (\S+:\S+)/gm)].map(([, image = '']) => image);
    for (const image of [...based, ...Object.values(images)]) expect(script).toContain(`]=${image}`);
  });
});
