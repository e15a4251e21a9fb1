import { programme } from '../../kernel/index.ts';
import { documentNumber } from './document.ts';
import { aboutTolerance } from './parameters.ts';
import { ledgerAboutOpen } from './rules/ledger-about-open.ts';
import { ledgerDerivable } from './rules/ledger-derivable.ts';
import { ledgerGrowthDiffers } from './rules/ledger-growth-differs.ts';
import { ledgerHouseholds } from './rules/ledger-households.ts';
import { ledgerLabelConflict } from './rules/ledger-label-conflict.ts';
import { ledgerNumberTwice } from './rules/ledger-number-twice.ts';
import { ledgerProgressDiffers } from './rules/ledger-progress-differs.ts';
import { ledgerPublishedConflict } from './rules/ledger-published-conflict.ts';
import { ledgerPublishedDiffers } from './rules/ledger-published-differs.ts';
import { ledgerRelationDerives } from './rules/ledger-relation-derives.ts';
import { ledgerRelationDiffers } from './rules/ledger-relation-differs.ts';
import { ledgerRelationOpen } from './rules/ledger-relation-open.ts';
import { ledgerRelationRounding } from './rules/ledger-relation-rounding.ts';
import { ledgerRelationUnreadable } from './rules/ledger-relation-unreadable.ts';
import { ledgerRollForwardDiffers } from './rules/ledger-roll-forward-differs.ts';
import { ledgerScopeConflict } from './rules/ledger-scope-conflict.ts';
import { ledgerShareDiffers } from './rules/ledger-share-differs.ts';
import { ledgerTargetMissed } from './rules/ledger-target-missed.ts';
import { ledgerToldTwice } from './rules/ledger-told-twice.ts';
import { ledgerUnitConflict } from './rules/ledger-unit-conflict.ts';
import { ledgerValueUnreadable } from './rules/ledger-value-unreadable.ts';
import { ledgerWithinRounding } from './rules/ledger-within-rounding.ts';
import { figures } from './tables/figures.ts';
import { relations } from './tables/relations.ts';

export { publishedFigures, type PublishedFigure } from './published/index.ts';
export { figures as ledgerFigures, type Figure as LedgerFigure } from './tables/figures.ts';
export { relations as ledgerRelations, type RelationRow as LedgerRelation } from './tables/relations.ts';

/** 指标台账: reported figures held against each other, and against the documents. Nothing is decided of them. */
export const ledger = programme({
  id: 'ledger',
  title: '指标台账',
  document: documentNumber,
  tables: [figures, relations],
  rules: [
    ledgerValueUnreadable,
    ledgerGrowthDiffers,
    ledgerRollForwardDiffers,
    ledgerShareDiffers,
    ledgerProgressDiffers,
    ledgerToldTwice,
    ledgerUnitConflict,
    ledgerScopeConflict,
    ledgerNumberTwice,
    ledgerPublishedDiffers,
    ledgerPublishedConflict,
    ledgerTargetMissed,
    ledgerWithinRounding,
    ledgerDerivable,
    ledgerAboutOpen,
    ledgerRelationUnreadable,
    ledgerRelationDiffers,
    ledgerRelationRounding,
    ledgerRelationOpen,
    ledgerRelationDerives,
    ledgerLabelConflict,
    ledgerHouseholds,
  ],
  amounts: [],
  parameters: [aboutTolerance],
  readings: [],
});
