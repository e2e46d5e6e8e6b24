/** Labels of the catalogue as the API gives them. */
import { printedLabel, type Label } from '../domain/label.ts';

/** `（三）不予公开` with its identifier and its English name. */
export function toFormLabel(id: string, label: Label) {
  return { id, label: printedLabel(label), labelEn: label.en };
}

/** All labels of a part of the catalogue, in printed order. */
export function toFormLabels(labels: Readonly<Record<string, Label>>) {
  return Object.entries(labels).map(([id, label]) => toFormLabel(id, label));
}
