-- error: every amount of every staged statement row is in the fact, with its sign turned.
with facts as (
    select
        document_key,
        count(*) as amounts,
        sum(amount) as amount,
    from star.fact_cost
    where statement_place is not null
    group by document_key
),
staged as (
    select
        document_key,
        sum(amounts_staged) as amounts_staged,
        sum(amount_staged) as amount_staged,
    from audit.statement_table
    group by document_key
)
select
    coalesce(staged.document_key, facts.document_key) as document_key,
    staged.amounts_staged,
    facts.amounts,
    staged.amount_staged,
    facts.amount,
from staged
full join facts
    on facts.document_key = staged.document_key
where
    coalesce(facts.amounts, 0) <> coalesce(staged.amounts_staged, 0)
    or coalesce(facts.amount, 0) <> -coalesce(staged.amount_staged, 0);
