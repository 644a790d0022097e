import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner } from '@nestjs/core';
import { ACCESS } from './access.ts';

/** Deny by default: throws when any route of these controllers does not say who may use it. */
export function assertAccessDeclared(controllers: readonly Type[]): void {
  const silent = controllers.flatMap((controller) => {
    const prototype = controller.prototype as Record<string, object>;
    const covered = Reflect.hasMetadata(ACCESS, controller);
    return new MetadataScanner()
      .getAllMethodNames(prototype)
      .map((name) => ({ name, handler: prototype[name] }))
      .filter(({ handler }) => handler && Reflect.hasMetadata(PATH_METADATA, handler) && Reflect.hasMetadata(METHOD_METADATA, handler))
      .filter(({ handler }) => !covered && !(handler && Reflect.hasMetadata(ACCESS, handler)))
      .map(({ name }) => `${controller.name}.${name}`);
  });
  if (silent.length > 0)
    throw new Error(`these routes do not say who may use them; put @Access({ … }) on them or on their controller: ${silent.join(', ')}`);
}
