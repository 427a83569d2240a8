import { BarChart } from '@mantine/charts';
import type { ChartData } from './table.ts';

const COLORS = ['blue.6', 'teal.6', 'orange.6', 'grape.6', 'red.6'];

export function OutputChart({ data: { label, series, rows } }: { readonly data: ChartData }) {
  return (
    <BarChart
      h={200}
      w="100%"
      data={rows as Record<string, string | number>[]}
      dataKey={label}
      series={series.map((name, at) => ({ name, color: COLORS[at % COLORS.length]! }))}
      withLegend={series.length > 1}
    />
  );
}
