// Writes what the pages of dist/ weigh: npm run sizes
import { writeFileSync } from 'node:fs';
import { formatReport, reportFile, weighKinds } from './size-report.ts';

writeFileSync(reportFile, formatReport(weighKinds()));
