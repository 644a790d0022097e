import type { ChatLocation } from '@candor/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { VIDEO_LINKS, type VideoLinks } from './video-links.ts';

/** Where bookings take place. */
@Injectable()
export class Places {
  constructor(@Inject(VIDEO_LINKS) private readonly links: VideoLinks) {}

  /** `id`: of the booking or, for those who meet at once, of their session, so that they share a link. */
  of(location: ChatLocation, id: string): ChatLocation {
    return location.kind === 'video' ? { ...location, linkTemplate: this.links.linkFor(location.linkTemplate, id) } : location;
  }
}
