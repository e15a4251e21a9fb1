import { HostError, invalidArgument, notPlayed } from './host-error.ts';
import { callMember, readMember, writeMember } from './members.ts';
import { ExcelCollection } from './objects/excel-collection.ts';
import { ExcelObject } from './objects/excel-object.ts';
import { query } from './query.ts';
import {
  actionType,
  objectPathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire.ts';

/** The objects that requests start from. */
export interface Roots {
  readonly workbook: ExcelObject;
  /** An object that stands beside the workbook, such as `Microsoft.InternalService.AddinInternalService`. */
  created(name: string): ExcelObject | undefined;
  /** An object that an earlier request asked to keep. */
  kept(referenceId: string): ExcelObject;
}

/** Lets a request fail on purpose before its action number `before`: what ran until then stands, as in Excel. */
export interface PlannedFailure {
  readonly before: number;
  readonly error: HostError;
}

/** Runs the actions of one request in order, and stops at the first that fails. */
export function interpret(body: RequestBody, roots: Roots, failure?: PlannedFailure): ResponseBody {
  const request = new Request(body.ObjectPaths, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === failure?.before) throw failure.error;
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: request.perform(action) ?? null });
    } catch (cause) {
      const error = cause instanceof HostError ? cause : bug(cause);
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: request.location,
          HttpStatusCode: error.status,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Request {
  /** The member that was asked for last, for the error message. */
  location = '';
  private readonly paths: Readonly<Record<string, ObjectPath>>;
  private readonly roots: Roots;
  private readonly resolved = new Map<number, ExcelObject | null>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, roots: Roots) {
    this.paths = paths;
    this.roots = roots;
  }

  perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (action.Name) this.location = action.Name;
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return object.identity();
      case actionType.query:
      case actionType.queryAsJson:
        return query(object, action.QueryInfo ?? {});
      case actionType.method:
        return callMember(object, action.Name ?? '', this.arguments(action.ArgumentInfo));
      case actionType.setProperty:
        return writeMember(object, action.Name ?? '', this.arguments(action.ArgumentInfo)[0]);
      case actionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) writeMember(object, name, value);
        return null;
      default:
        throw notPlayed(`action of type ${action.ActionType}`);
    }
  }

  /** `null` is Excel's null object; whatever is asked of it is null again. */
  private resolve(id: number): ExcelObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument(`no object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): ExcelObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === objectPathType.root) return this.roots.workbook;
    if (path.ObjectPathType === objectPathType.reference) return this.roots.kept(name);
    if (path.ObjectPathType === objectPathType.nothing) return null;
    if (path.ParentObjectPathId === undefined || path.ObjectPathType === objectPathType.newObject)
      return this.create(name);
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    this.location = name;
    return asObject(this.step(parent, path), `${parent.constructor.name}.${name}`);
  }

  private create(name: string): ExcelObject {
    const object = this.roots.created(name);
    if (!object) throw notPlayed(`new ${name}`);
    return object;
  }

  private step(parent: ExcelObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case objectPathType.method:
        return callMember(parent, path.Name ?? '', this.arguments(path.ArgumentInfo));
      case objectPathType.property:
        return readMember(parent, path.Name ?? '');
      case objectPathType.indexer:
        if (parent instanceof ExcelCollection) return parent.GetItem(this.arguments(path.ArgumentInfo)[0]);
        throw notPlayed(`${parent.constructor.name}[]`);
      default:
        throw notPlayed(`object path of type ${path.ObjectPathType}`);
    }
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => this.argument(argument, references?.[i]));
  }

  private argument(argument: unknown, reference: unknown): unknown {
    if (Array.isArray(argument) && Array.isArray(reference))
      return argument.map((part, i) => this.argument(part, reference[i]));
    return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : argument;
  }
}

function asObject(value: unknown, member: string): ExcelObject | null {
  if (value === null || value instanceof ExcelObject) return value;
  throw notPlayed(`${member} as an object`);
}

const bug = (cause: unknown) =>
  new HostError('GeneralException', `bug in the host: ${cause instanceof Error ? cause.stack : String(cause)}`, 500);
