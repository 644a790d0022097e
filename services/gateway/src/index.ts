export * from './gateway.module.ts';
