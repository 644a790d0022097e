import { expect, test } from '@jest/globals';
import { Controller, Get, Post } from '@nestjs/common';
import { Access } from './access.ts';
import { assertAccessDeclared } from './routes-declared.ts';

@Controller('open')
class Declared {
  @Get()
  @Access({ anonymous: true })
  read(): string {
    return this.helper();
  }

  helper(): string {
    return '';
  }
}

@Access({ roles: ['owner'] })
@Controller('whole')
class DeclaredAsAWhole {
  @Get()
  read(): void {}

  @Post()
  write(): void {}
}

@Controller('silent')
class Silent {
  @Get()
  @Access({ signedIn: true })
  read(): void {}

  @Post()
  write(): void {}
}

@Controller('inherits')
class InheritsSilence extends Silent {}

test('routes that say who may use them are accepted, one by one or with their controller', () => {
  expect(() => assertAccessDeclared([Declared, DeclaredAsAWhole])).not.toThrow();
});

test('a route that does not is named', () => expect(() => assertAccessDeclared([Declared, Silent])).toThrow(/: Silent\.write$/));

test('also when it is inherited', () => expect(() => assertAccessDeclared([InheritsSilence])).toThrow('InheritsSilence.write'));
