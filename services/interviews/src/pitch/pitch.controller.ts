import { PartId, PitchPartAsked, PitchVariantAsked, PitchView, pitchStream } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, CommandResult, Commands, Rejects, Returns } from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { pitch } from './pitch.decider.ts';
import { partOf, partsInOrder } from './pitch.rule.ts';

const handle = { schema: PartId };
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(pitchStream));

/** A candidate's story in parts, each told in one of several ways. Seen by them alone. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('pitch')
export class PitchController {
  constructor(
    private readonly commands: Commands,
    private readonly now: StreamsNow,
    private readonly texts: OpenedTexts,
  ) {}

  @Get()
  @Returns(PitchView)
  async read(@AskedBy() { actor }: Asker): Promise<PitchView> {
    const { state, version } = await this.now.of(pitch, actor.id);
    const parts = Object.values(state);
    const variants = parts.flatMap((part) => Object.values(part.variants));
    const open = await this.texts.of([...parts.map(({ title }) => title), ...variants.flatMap(({ label, text }) => [label, text])]);
    return {
      version,
      parts: partsInOrder(state).flatMap((partId) => {
        const part = partOf(state, partId);
        if (!part) return [];
        const told = Object.entries(part.variants).toSorted(([a], [b]) => (a < b ? -1 : 1));
        const views = told.map(([variantId, { label, text, ...variant }]) => ({
          ...variant,
          variantId,
          label: open(label),
          text: open(text),
        }));
        return [{ partId, title: open(part.title), place: part.place, variants: views }];
      }),
    };
  }

  @Put('parts/:partId')
  @Answers()
  namePart(
    @Param('partId', handle) partId: string,
    @Body({ schema: PitchPartAsked }) data: PitchPartAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(pitch, asked.actor.id, 'namePart', { ...data, partId }, asked);
  }

  /** With its variants; what was told of them stays counted. */
  @Delete('parts/:partId')
  @Answers()
  removePart(@Param('partId', handle) partId: string, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.commands.execute(pitch, asked.actor.id, 'removePart', { partId }, asked);
  }

  /** Words it anew where it is there: what was told under the words of before stays apart. */
  @Put('parts/:partId/variants/:variantId')
  @Answers()
  writeVariant(
    @Param('partId', handle) partId: string,
    @Param('variantId', handle) variantId: string,
    @Body({ schema: PitchVariantAsked }) data: PitchVariantAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(pitch, asked.actor.id, 'writeVariant', { ...data, partId, variantId }, asked);
  }

  @Delete('parts/:partId/variants/:variantId')
  @Answers()
  retireVariant(
    @Param('partId', handle) partId: string,
    @Param('variantId', handle) variantId: string,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(pitch, asked.actor.id, 'retireVariant', { partId, variantId }, asked);
  }

  @Post('parts/:partId/variants/:variantId/restoration')
  @Answers()
  restoreVariant(
    @Param('partId', handle) partId: string,
    @Param('variantId', handle) variantId: string,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.commands.execute(pitch, asked.actor.id, 'restoreVariant', { partId, variantId }, asked);
  }
}
