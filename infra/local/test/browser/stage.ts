import { fileURLToPath } from 'node:url';
import { AnalyticsModule } from '@candor/analytics';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { SchedulingModule } from '@candor/scheduling';
import { startServices, type TestInstallation } from '@candor/testing';
import type { Page } from 'playwright-core';
import { Doings, type Founded, now } from '../authorization/world.ts';
import { startChromium } from './chromium.ts';
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

/** Acme offers chats of half an hour with Hana, who is there from nine to five in London, with her or Omar, and with her when she agrees. */
export async function openStage(): Promise<Stage> {
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
export const button = (of: Page, name: string) => of.getByRole('button', { name, exact: true });
