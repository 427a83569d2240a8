import type { Response } from 'express';
import PDFDocument from 'pdfkit';

/** A report as rows of text, and how it leaves: CSV (RFC 4180) or PDF. */
export interface Table {
  readonly title: string;
  /** What it covers and leaves out, a sentence a line. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export function csv({ columns, rows }: Table): string {
  return [columns, ...rows]
    .map((row) => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** Quoted where it has to be; what a spreadsheet would take for a formula begins with an apostrophe. */
function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const MARGIN = 36;
const LINE = 11;

/** Landscape A4, the columns as wide as their text, the head again on each page. */
export function pdf(table: Table): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', layout: 'landscape', margin: MARGIN, info: { Title: table.title } });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))));
  const widths = columnWidths(table, doc.page.width - 2 * MARGIN);
  const line = (cells: readonly (string | number | null)[], font: string) => {
    if (doc.y > doc.page.height - MARGIN - 2 * LINE) {
      doc.addPage();
      if (font === 'Helvetica') line(table.columns, 'Helvetica-Bold');
    }
    const y = doc.y;
    let x = MARGIN;
    doc.font(font).fontSize(7);
    for (const [i, cell] of cells.entries()) {
      const width = widths[i]!;
      doc.text(String(cell ?? ''), x, y, { width: width - 4, height: LINE, lineBreak: false, ellipsis: true });
      x += width;
    }
    doc.x = MARGIN;
    doc.y = y + LINE;
  };
  doc.font('Helvetica-Bold').fontSize(14).text(table.title);
  doc.font('Helvetica').fontSize(8);
  for (const note of table.notes) doc.text(note);
  doc.moveDown();
  line(table.columns, 'Helvetica-Bold');
  for (const row of table.rows) line(row, 'Helvetica');
  doc.end();
  return done;
}

function columnWidths({ columns, rows }: Table, room: number): number[] {
  const lengths = columns.map((name, i) =>
    Math.min(44, Math.max(name.length, ...rows.slice(0, 500).map((row) => String(row[i] ?? '').length), 4))
  );
  const total = lengths.reduce((a, b) => a + b, 0);
  return lengths.map((length) => (length / total) * room);
}

export async function sendTable(res: Response, table: Table, format: 'csv' | 'pdf', name: string): Promise<void> {
  const body = format === 'csv' ? csv(table) : await pdf(table);
  res
    .set('Cache-Control', 'no-store')
    .set('Content-Disposition', `attachment; filename="${name}.${format}"`)
    .type(format === 'csv' ? 'text/csv' : 'application/pdf')
    .send(body);
}
