/** The two forms since the Regulations of 2019. Which one a table follows is read off its labels and never from the year. */
export const FORMS = {
  FORM2019: { notice: '国办公开办函〔2019〕60号' },
  FORM2021: { notice: '国办公开办函〔2021〕30号' },
} as const;
export type FormVersion = keyof typeof FORMS;
export const FORM_VERSIONS = Object.keys(FORMS) as FormVersion[];

/** One thing for each form, made once: what follows from the form alone is not worked out again for every report. */
export function forEachForm<T>(make: (form: FormVersion) => T): Readonly<Record<FormVersion, T>> {
  return Object.fromEntries(FORM_VERSIONS.map((form) => [form, make(form)])) as Record<FormVersion, T>;
}
