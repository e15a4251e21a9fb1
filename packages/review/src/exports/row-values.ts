import { serialOf, type Day, type Maybe } from '@keshen/rules';
import type { Value } from '@keshen/workbook';
import type { Exception } from '../exceptions/exception.ts';
import { exceptionRemark } from '../exceptions/say-exception.ts';

export const serial = (day: Maybe<Day>): Value => (day === undefined ? null : serialOf(day, false));

/** For 备注: by whose decision the row stands here. */
export const remark = (exception: Maybe<Exception>): Value => (exception ? exceptionRemark(exception) : null);
