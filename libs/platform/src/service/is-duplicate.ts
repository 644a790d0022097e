import { mongo } from 'mongoose';

/** Whether MongoDB refused a write because another document has that key already. */
export const isDuplicate = (failure: unknown): boolean => failure instanceof mongo.MongoServerError && failure.code === 11000;
