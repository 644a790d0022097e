import { Access, Asked, AskedBy, type Asker, type CommandRequest, Problem, serviceModule } from '@candor/platform';
import { Body, Controller, Get, Headers, Post, Res } from '@nestjs/common';

/** Enough of a service to see what reaches it. */
@Controller('echo')
class EchoController {
  #busy = 0;

  @Get('me')
  @Access({ signedIn: true })
  me(@AskedBy() asker: Asker) {
    return asker;
  }

  @Post()
  @Access({ anonymous: true })
  echo(@Body() body: unknown, @Asked() asked: CommandRequest, @Headers() headers: Readonly<Record<string, string>>) {
    return { size: JSON.stringify(body).length, asked, headers };
  }

  @Get('slow')
  @Access({ anonymous: true })
  async slow() {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return { slow: true };
  }

  @Get('busy')
  @Access({ anonymous: true })
  busy() {
    this.#busy++;
    throw new Problem(503, 'busy', { facts: { asked: this.#busy }, headers: { 'retry-after': '1' } });
  }

  @Get('broken-off')
  @Access({ anonymous: true })
  brokenOff(@Res() reply: { raw: { destroy(): void }; hijack(): void }) {
    reply.hijack();
    reply.raw.destroy();
  }
}

export const SmallService = serviceModule({
  service: 'feedback',
  streams: [],
  receives: [],
  projections: [],
  reactors: [],
  jobs: [],
  controllers: [EchoController],
});
