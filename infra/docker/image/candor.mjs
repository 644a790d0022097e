#!/usr/bin/env -S node --enable-source-maps
// @ts-check
// `candor <command>` in a container: operating the installation that the container belongs to.
import { start } from './start.mjs';

await start('infra/local/dist/cli.js');
