-- error: the lines and euros of every ledger are in the fact, save those of months that a newer document reports, and the staged lines are those that the reader sent.
with facts as (
    select
        document_key,
        count(*) as lines,
        sum(amount) as amount,
    from star.fact_cost
    where statement_place is null
    group by document_key
),
readings as (
    select * from audit.ledger_reading
),
offenders as (
    select
        readings.document,
        coalesce(readings.document_key, facts.document_key) as document_key,
        readings.lines_sent,
        readings.lines_staged,
        readings.lines_left_out,
        coalesce(facts.lines, 0) as lines,
        readings.amount_staged,
        readings.amount_left_out,
        coalesce(facts.amount, 0) as amount,
    from readings
    full join facts
        on facts.document_key = readings.document_key
)
select * from offenders
where
    lines is distinct from lines_staged - lines_left_out
    or amount is distinct from amount_staged - amount_left_out
    or lines_staged is distinct from lines_sent;
