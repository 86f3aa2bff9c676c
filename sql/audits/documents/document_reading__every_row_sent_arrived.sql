-- error: the rows counted in staging are the rows that the reader sent and those that a person recovered, and the rejected rows kept are those that it counted.
with rejected as (
    select document_key, count(*) as rows_kept from audit.rejected_row where recovered_in_run is null group by document_key
)
select
    readings.document,
    readings.document_key,
    readings.rows_sent,
    readings.rows_recovered,
    readings.rows_staged,
    readings.rows_rejected,
    coalesce(rejected.rows_kept, 0) as rejected_rows_kept,
from audit.document_reading as readings
left join rejected
    on rejected.document_key = readings.document_key
where
    readings.rows_sent + readings.rows_recovered <> readings.rows_staged
    or readings.rows_rejected <> coalesce(rejected.rows_kept, 0);
