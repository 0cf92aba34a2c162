import { DuckDBConnection } from "@duckdb/node-api";

/**
 * What a reader asks of the archive, asked of the Parquet files that the site publishes for analysts: another engine, another
 * form, and none of our code on the way.
 */
export async function askParquet(folder = "dist"): Promise<{
  rows: (sql: string) => Promise<readonly Record<string, unknown>[]>;
  close: () => void;
}> {
  const connection = await DuckDBConnection.create();
  await connection.run(`SET file_search_path = '${folder}'; SET TimeZone = 'UTC'`);
  await connection.run(told);
  return {
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => connection.closeSync(),
  };
}

/**
 * Every claim with the day to which it counts: that on which its time ends, where a midnight ends the day before it; without a
 * time, that of its report. And whether its figure is a term of a tally, by docs/periods.md, and when it was over at the latest:
 * when its report was published, where no hours were told.
 */
const told = `
CREATE VIEW told AS
WITH timed AS (
  SELECT *, coalesce(window_end, window_start) AS ends,
    CASE WHEN length(posted) > 10
      THEN CAST(CAST(substr(posted, 1, 16) || ':00' || substr(posted, 17) AS TIMESTAMPTZ) AS TIMESTAMP) END AS published
  FROM read_parquet('data/archive/claims/*/*.parquet', hive_partitioning = true)
)
SELECT * REPLACE (
    CASE WHEN window_precision <> 'minute' AND published > earliest AND published < latest THEN published
         ELSE latest END AS latest),
  CASE WHEN ends IS NULL THEN CAST(substr(posted, 1, 10) AS DATE)
       WHEN window_end IS NOT NULL AND ends LIKE '%T00:00%' THEN CAST(substr(ends, 1, 10) AS DATE) - 1
       ELSE CAST(substr(ends, 1, 10) AS DATE) END AS day,
  figure_unit IS NOT NULL AND figure_kind IN ('exactly', 'between') AND role <> 'subset' AND NOT is_joint
    AND earliest IS NOT NULL AND latest IS NOT NULL AS is_term
FROM timed`;

/** The terms of the ministry's tally of UAVs shot down over Bryansk Oblast. */
export const overBryansk = `source_id = 'mod-ru' AND place_ids = 'RU-BRY' AND event = 'interception' AND figure_unit = 'uav'`;

/**
 * Both ends of a tally, in SQL alone: the sum of all, and the largest sum of those whose times do not overlap, where each takes
 * what the best before its beginning gives. Two figures of one moment are not apart, nor is one of the moment at which another's time
 * begins or ends.
 */
export const bothEnds = (where: string) => `
WITH RECURSIVE terms AS (
  SELECT figure_low AS low, figure_high AS high, earliest, latest,
    row_number() OVER (ORDER BY latest, earliest, claim_id) AS number
  FROM told WHERE is_term AND ${where}
), before AS (
  SELECT number, low, (
    SELECT count(*) FROM terms AS other WHERE other.number < terms.number AND (other.latest < terms.earliest
      OR other.latest = terms.earliest AND other.earliest < other.latest AND terms.earliest < terms.latest)
  ) AS apart FROM terms
), best AS (
  SELECT CAST(0 AS BIGINT) AS number, [CAST(0 AS BIGINT)] AS sums
  UNION ALL
  SELECT best.number + 1, list_append(sums, greatest(sums[-1], sums[before.apart + 1] + before.low))
  FROM best JOIN before ON before.number = best.number + 1
)
SELECT (SELECT max(sums[-1]) FROM best) AS low, sum(high) AS high, count(*) AS terms FROM terms`;
