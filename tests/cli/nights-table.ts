/** How an imagined table of nights is read: `geodata/tables/nights.yaml`. */
export const nightsTable = `
title: What the weather office reported
file: nights.csv
source: { id: weather-office, office: Weather office, kind: ministry }
licence: { name: CC0 1.0, credit: The weather office }
zone: Etc/UTC
window: { start: from, end: to }
claims:
  - { name: seen, event: flight, unit: uav, figure: number, where: { column: at } }
`;
