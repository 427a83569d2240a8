import '@mantine/charts/styles.layer.css';
import { Sparkline } from '@mantine/charts';

/** The shape of a series, its lowest value just above the base line: the numbers beside it say the size. */
export function TrendLine({ values }: { readonly values: readonly number[] }) {
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest || 1;
  const shape = values.map((value) => value - lowest + range * 0.25);
  return (
    <Sparkline w={72} h={30} data={shape} curveType="monotone" color="atlas.6" strokeWidth={1.6} fillOpacity={0.15} />
  );
}
