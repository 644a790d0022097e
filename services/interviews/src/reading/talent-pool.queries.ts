import { consentWording, currentVersion, type Locale, PoolMemberView, PoolQuestionView, poolSubject } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, type Page, Paging, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { OpenedTexts } from './opened-texts.ts';
import { organizations } from './organizations.projection.ts';
import { people } from './people.projection.ts';
import { SeenPoolMembers } from './seen-pool-members.ts';
import { type PoolRow, talentPools } from './talent-pools.projection.ts';

/** Talent pools, as organizations and as candidates see them. */
@Controller()
export class TalentPoolQueries {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
    private readonly seen: SeenPoolMembers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Candidates who agreed to this organization, as long as their consent holds and they do not block it. */
  @Get('talent-pool')
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(talentPools)
  @Returns(pageOf(PoolMemberView))
  async members(
    @AskedBy() { organization = '', actor }: Asker,
    @Query({ schema: Paging }) { limit, cursor }: Paging,
  ): Promise<Page<PoolMemberView>> {
    return await this.seen.find({ organizationId: organization }, actor.id, { limit, cursor });
  }

  /** What organizations ask or have asked, the latest first. */
  @Get('talent-pools')
  @Access({ signedIn: true, side: 'candidate' })
  @Reads(talentPools)
  @Returns(pageOf(PoolQuestionView))
  async questions(@AskedBy() { actor }: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<PoolQuestionView>> {
    const sort = [{ by: 'answerUntil', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(talentPools).find({ candidateId: actor.id }, { sort, limit, after: cursor });
    return { items: await this.questionViews(rows), next: next ?? null };
  }

  @Get('talent-pools/:organizationId')
  @Access({ signedIn: true, side: 'candidate', orLink: ['talent-pool'] })
  @Reads(talentPools)
  @Returns(PoolQuestionView)
  @Rejects({ not_found: 404 })
  async question(@Param('organizationId') organizationId: string, @AskedBy() { actor, link }: Asker): Promise<PoolQuestionView> {
    const subject = poolSubject({ organizationId, candidateId: actor.id });
    const row = link && link.subject !== subject ? undefined : await this.rows.of(talentPools).get(subject);
    const [view] = row ? await this.questionViews([row]) : [];
    if (!view) throw notFound();
    return view;
  }

  private async questionViews(rows: readonly PoolRow[]): Promise<readonly PoolQuestionView[]> {
    const [founded, known, open] = await Promise.all([
      this.rows.of(organizations).getMany(rows.map(({ organizationId }) => organizationId)),
      this.rows.of(people).getMany(rows.map(({ candidateId }) => candidateId)),
      this.texts.of(rows.map(({ message }) => message)),
    ]);
    const now = this.clock.now();
    return rows.map((row) => {
      const { organizationId, candidateId, conversationId, answerUntil, expiresAt, version } = row;
      const organization = founded.get(organizationId)?.name ?? organizationId;
      const locale: Locale = known.get(candidateId)?.locale ?? 'en';
      const current = currentVersion('talent-pool');
      const consent = { version: current, locale, wording: consentWording('talent-pool', current, locale, organization) ?? '' };
      const status = statusOf(row, now);
      return { organizationId, organization, status, conversationId, message: open(row.message), answerUntil, expiresAt, consent, version };
    });
  }
}

/** As it is by now: what has ended by itself is over before anybody has noted it. */
function statusOf({ status, left, expiresAt, answerUntil }: PoolRow, now: string): PoolQuestionView['status'] {
  if (status === 'in-pool') return expiresAt !== null && expiresAt <= now ? 'expired' : 'in-pool';
  if (status === 'asked') return answerUntil <= now ? 'expired' : 'asked';
  return left === 'expired' ? 'expired' : status;
}
