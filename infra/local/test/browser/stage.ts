import { fileURLToPath } from 'node:url';
import { AnalyticsModule } from '@candor/analytics';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { startServices, type TestInstallation } from '@candor/testing';
import { startChromium } from '@candor/testing/chromium';
import { afterAll, beforeAll, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Doings, type Founded, now } from '../authorization/world.ts';
import { Visits } from './visits.ts';

const modules = [GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule];
const web = fileURLToPath(new URL('../../../../services/web/dist', import.meta.url));

/** One installation and one browser for all specs of a file: starting them takes longer than what is looked at. */
export interface Stage {
  readonly it: TestInstallation;
  readonly doings: Doings;
  readonly acme: Founded;
  readonly visits: Visits;
  close(): Promise<void>;
}

/**
 * The stage of a file of specs: opened before its tests, then `prepare` makes what they begin with; closed after them.
 * What it has is there once the tests run.
 */
export function stageFor(prepare: () => Promise<unknown> = async () => undefined): Stage {
  // a test takes a few seconds on a quiet machine
  jest.setTimeout(360_000);
  let opened: Stage | undefined;
  const stage = (): Stage => {
    if (!opened) throw new Error('the stage is not open yet');
    return opened;
  };
  // starting everything takes half a minute on a quiet machine
  beforeAll(async () => {
    opened = await openStage();
    await prepare();
  }, 480_000);
  afterAll(() => opened?.close());
  return {
    get it() {
      return stage().it;
    },
    get doings() {
      return stage().doings;
    },
    get acme() {
      return stage().acme;
    },
    get visits() {
      return stage().visits;
    },
    close: () => stage().close(),
  };
}

interface SignIn {
  readonly address: string;
  readonly side: 'member' | 'candidate';
  /** What the page calls it in its language. */
  readonly action?: string;
}

/** By the link in a mail. */
export async function signIn(
  { doings }: Pick<Stage, 'doings'>,
  page: Page,
  { address, side, action = 'Sign me in' }: SignIn,
): Promise<void> {
  await page.goto(`/l/${await doings.asksToSignIn(address, side)}`);
  await button(page, action).click();
}

/** Acme offers chats of half an hour with Hana, who is there from nine to five in London, with her or Omar, and with her when she agrees. */
async function openStage(): Promise<Stage> {
  const browser = await startChromium();
  let it: TestInstallation | undefined;
  const close = async () => {
    await browser.close();
    await it?.close();
  };
  try {
    it = await startServices(modules, { testClock: now, env: { CANDOR_WEB_DIR: web } });
    const doings = new Doings(it);
    const acme = await doings.found('acme');
    const chat = {
      description: { name: 'Say hello', kind: 'exploratory', location: { kind: 'video', linkTemplate: 'https://meet.example/{booking}' } },
      assignment: { mode: 'single', host: { hostId: acme.interviewer.person } },
      rules: { durations: [30], noticeMinutes: 240 },
    };
    const { interviewer, colleague } = acme;
    const either = { mode: 'round-robin', hosts: [{ hostId: interviewer.person }, { hostId: colleague.person }] };
    await doings.offer(acme, {
      hello: chat,
      either: { ...chat, assignment: either },
      asked: { ...chat, rules: { ...chat.rules, approval: true } },
    });
    return { it, doings, acme, visits: new Visits(browser, it.url('gateway'), now), close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

export const heading = (of: Page, name: string) => of.getByRole('heading', { name });
export const link = (of: Page, name: string) => of.getByRole('link', { name, exact: true });
export const button = (of: Page, name: string) => of.getByRole('button', { name, exact: true });

/** A candidate fills in that they talked to somebody of an employer, on 26 February, and is shown the chat. */
export async function writeDown(page: Page, employer: string): Promise<void> {
  await page.getByLabel('Employer').fill(employer);
  await page.getByLabel('Whom you talk to').fill('Petra');
  await page.getByLabel('Day').fill('2026-02-26');
  await page.getByLabel('Begins at').fill('10:00');
  await button(page, 'Write it down').click();
  await heading(page, 'What came of it').waitFor();
}
