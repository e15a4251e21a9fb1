import { invalidArgument } from '../host-error.ts';
import { ExcelObject } from './excel-object.ts';
import { checkedColor } from './range-format.ts';
import type { ConditionalRule } from './side-table.ts';

/** One part of a custom format; all of them share the rule that they describe. */
abstract class FormatPart extends ExcelObject {
  protected readonly rule: ConditionalRule;
  protected readonly mayWrite: () => void;
  constructor(rule: ConditionalRule, mayWrite: () => void) {
    super();
    this.rule = rule;
    this.mayWrite = mayWrite;
  }
}

export class CustomFormat extends FormatPart {
  get Rule(): FormatRule {
    return new FormatRule(this.rule, this.mayWrite);
  }
  get Format(): FormatLook {
    return new FormatLook(this.rule, this.mayWrite);
  }
}

class FormatRule extends FormatPart {
  get Formula(): string {
    return this.rule.formula;
  }
  /** Relative references count from the top left cell of the range. */
  set Formula(formula: unknown) {
    this.mayWrite();
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('a rule is a formula');
    this.rule.formula = formula;
  }
}

class FormatLook extends FormatPart {
  get Fill(): FormatFill {
    return new FormatFill(this.rule, this.mayWrite);
  }
  get Font(): FormatFont {
    return new FormatFont(this.rule, this.mayWrite);
  }
}

class FormatFill extends FormatPart {
  get Color(): string {
    return this.rule.fill;
  }
  set Color(color: unknown) {
    this.mayWrite();
    this.rule.fill = checkedColor(color);
  }
}

class FormatFont extends FormatPart {
  get Color(): string {
    return this.rule.fontColor;
  }
  set Color(color: unknown) {
    this.mayWrite();
    this.rule.fontColor = checkedColor(color);
  }
}
