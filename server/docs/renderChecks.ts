/** docs/checks.md: every kind of finding. */
import { CHECK_IDS, CHECKS } from '../domain/checkCatalogue.ts';

/** The page. */
export function renderChecks(): string {
  const entries = CHECK_IDS.map((id) => {
    const { severity, title, explanation } = CHECKS[id];
    return `## ${id}\n\n**${title.zh}** · ${title.en} · \`${severity}\`\n\n${explanation.zh}\n\n${explanation.en}\n`;
  });
  return `# Checks

<!-- Written from server/domain/checkCatalogue.ts by \`npm run generate\`. -->

What Gongkai says about a document. \`ERROR\`: the figures cannot all be right, or a part could not be read.
\`WARNING\`: something to look at before publishing. \`INFO\`: how something was read, for whoever wants to check it. Nothing is ever repaired: a finding stands beside the cells as printed.

${entries.join('\n')}`;
}
