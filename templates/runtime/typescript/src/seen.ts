/* What rules see of one object of a document, whatever is wrong in it: its values, and what stands in its lists and records. */

import type { Field } from "./field.js";
import { partNodes } from "./joined.js";
import type { Operand } from "./kinds/base.js";
import { type Item, type Members, UNREADABLE } from "./scope.js";
import type { ReadState } from "./state.js";
import { JsonList, JsonObject, type Node } from "./tree.js";

/** What it asks of the table of a record. */
export interface Looked {
  field(wire: string): Field | undefined;
  /** What stands for a field in an object; undefined where nothing does, or what is none. */
  nodeOf(field: Field, object: JsonObject, state: ReadState): Node | undefined;
}

/** An object with the values that were read of it; none where nothing was. */
export class Seen implements Members {
  private readonly table: Looked;
  private readonly object: JsonObject;
  private readonly state: ReadState;
  private readonly slots: readonly unknown[] | null;
  private quiet: ReadState | null;

  /** `state` is that of the reading; `quiet` one whose findings nobody sees, if there is one already. */
  constructor(table: Looked, object: JsonObject, state: ReadState, slots: readonly unknown[] | null, quiet: ReadState | null) {
    this.table = table;
    this.object = object;
    this.state = state;
    this.slots = slots;
    this.quiet = quiet;
  }

  has(wire: string): boolean {
    return this.table.field(wire) !== undefined;
  }

  isList(wire: string): boolean {
    return this.table.field(wire)?.isList === true;
  }

  operand(wire: string): Operand | null | typeof UNREADABLE {
    const field = this.table.field(wire);
    const value = field === undefined ? undefined : this.slots?.[field.index];
    if (field === undefined || value !== undefined) {
      return field?.operand(value) ?? null;
    }
    const node = this.table.nodeOf(field, this.object, this.state);
    if (node === undefined) {
      return null;
    }
    return this.slots === null ? operandOf(field, node, this.silent()) : UNREADABLE;
  }

  isThere(wire: string): boolean | null {
    const field = this.table.field(wire);
    const node = field === undefined ? undefined : this.table.nodeOf(field, this.object, this.state);
    if (field === undefined || node === undefined) {
      return field !== undefined && this.slots?.[field.index] !== undefined;
    }
    const isRead = field.isList || field.kind === null ? nodesOf(field, node, this.state) !== null : this.operand(wire) !== UNREADABLE;
    return isRead ? true : null;
  }

  items(wire: string): readonly Item[] | null {
    const field = this.table.field(wire);
    const node = field === undefined ? undefined : this.table.nodeOf(field, this.object, this.state);
    if (field === undefined || node === undefined) {
      return [];
    }
    const nodes = nodesOf(field, node, this.state);
    return nodes === null ? null : nodes.map((one) => itemOf(field, one, this.silent()));
  }

  /** Most rules look at values that were read: only what stands inside is looked at once more. */
  private silent(): ReadState {
    this.quiet ??= this.state.silent();
    return this.quiet;
  }
}

/** The items of a list, or the one record; null where something else stands there. */
function nodesOf(field: Field, node: Node, state: ReadState): readonly Node[] | null {
  if (field.separator !== null) {
    return partNodes(node, field.separator, state.tolerant);
  }
  if (field.isList && node instanceof JsonList) {
    return node.items;
  }
  const mayBeOne = field.kind === null && (!field.isList || state.tolerant);
  return mayBeOne && node instanceof JsonObject ? [node] : null;
}

function itemOf(field: Field, node: Node, state: ReadState): Item {
  const nested = field.nestedIn;
  if (nested !== null) {
    return node instanceof JsonObject ? nested.seen(node, state) : UNREADABLE;
  }
  const isNone = node === null || (node === "" && field.kind?.takesEmptyItem !== true);
  return isNone ? UNREADABLE : operandOf(field, node, state);
}

function operandOf(field: Field, node: Node, state: ReadState): Operand | typeof UNREADABLE {
  const value = field.kind?.read(node, state, "", "");
  return value === undefined ? UNREADABLE : (field.kind?.operand(value) ?? UNREADABLE);
}
