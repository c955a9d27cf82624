/** The book of equations, made of the source of the model. */
import { type EquationBook, equationBook } from '#report/equation-book';
import accounts from '../core/accounts.ts?raw';
import model from '../core/model.ts?raw';

const mechanisms = import.meta.glob<string>(['../core/mechanisms/*.ts', '../core/tape.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const book: EquationBook = equationBook(mechanisms, model, accounts);
