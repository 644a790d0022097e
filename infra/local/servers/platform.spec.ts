import { expect, test } from '@jest/globals';
import { otherPlatform, windows } from '../setup/problems.mjs';
import { otherThanLinux } from './platform.mjs';

test.each([
  [{ platform: 'linux', arch: 'x64', glibc: '2.36' }, undefined],
  [{ platform: 'linux', arch: 'x64', glibc: undefined }, 'Linux x64 without glibc'],
  [{ platform: 'linux', arch: 'arm64', glibc: '2.36' }, 'Linux arm64'],
  [{ platform: 'darwin', arch: 'arm64', glibc: undefined }, 'macOS arm64'],
])('%j needs Docker when it is %s', (here, other) => expect(otherThanLinux(here)).toBe(other));

test('another platform is told what it can do', () =>
  expect(otherPlatform({ platform: 'macOS arm64', reason: 'no Docker engine answers' }).text).toBe(
    `Candor brings its own MongoDB, Kafka and Redis on Linux x64 with glibc only; this is macOS arm64, and no Docker engine answers.
  Start a Docker engine (Docker Desktop, colima, podman with its Docker socket): Candor then uses it by itself;
  or name servers you already run: MONGODB_URL, KAFKA_BROKERS and REDIS_URL.`,
  ));

test('Windows is sent to WSL 2', () => expect(windows().text).toContain('WSL 2'));
