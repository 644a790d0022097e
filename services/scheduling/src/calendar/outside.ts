import { lookup as resolveHost } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector, fetch, type RequestInit, type Response } from 'undici';
import { areRefused, isPublicIp } from './feed-address.rule.ts';

/** Asks servers that people name. Connects to nothing that is not meant for everybody. */
export interface Outside {
  /** Which IPs may be connected to. */
  readonly isAllowed: (ip: string) => boolean;
  /** As the web's `fetch`, following no redirect. Rejects with {@link AddressRefused} as the cause, or as `fetch` does. */
  fetch(url: string | URL, init?: RequestInit): Promise<Response>;
}

export const OUTSIDE = Symbol('OUTSIDE');

/** Resolves to where nobody from outside should get. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

const connectMs = 5_000;

/**
 * The check is made by what connects, with the very IPs it then connects to: an answer of DNS that changes in between, a
 * redirect, or an IP written in another way gets nowhere.
 */
export class PublicInternet implements Outside {
  readonly #agent: Agent;

  constructor(
    readonly isAllowed: (ip: string) => boolean = isPublicIp,
    private readonly resolve: Resolve = (host) => resolveHost(host, { all: true, verbatim: true }),
  ) {
    const lookup: LookupFunction = (host, options, done) => {
      this.#addresses(host).then(
        (found) => (options.all ? done(null, [...found]) : done(null, found[0]?.address ?? '', found[0]?.family)),
        (failure: NodeJS.ErrnoException) => done(failure, []),
      );
    };
    const connect = buildConnector({ timeout: connectMs, lookup });
    this.#agent = new Agent({
      connect: (options, done) => {
        const host = options.hostname.replace(/^\[|\]$/g, '');
        // an IP is not looked up
        if (ipaddr.isValid(host) && areRefused([host], this.isAllowed)) done(new AddressRefused('the address is not public'), null);
        else connect(options, done);
      },
      headersTimeout: 15_000,
      bodyTimeout: 15_000,
      keepAliveTimeout: 1_000,
    });
  }

  fetch(url: string | URL, init: RequestInit = {}): Promise<Response> {
    return fetch(url, { redirect: 'manual', ...init, dispatcher: this.#agent });
  }

  async #addresses(host: string): Promise<readonly { readonly address: string; readonly family: number }[]> {
    const found = await this.resolve(host);
    if (
      areRefused(
        found.map(({ address }) => address),
        this.isAllowed,
      )
    )
      throw new AddressRefused('the host is not public');
    return found;
  }
}
