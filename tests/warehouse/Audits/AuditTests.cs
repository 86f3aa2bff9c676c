using DuckDB.NET.Data;
using StrategyWarehouse.Warehouse.Audits;
using StrategyWarehouse.Warehouse.Sql;

namespace StrategyWarehouse.Warehouse.Tests.Audits;

public sealed class AuditTests(CleanStar clean) : IClassFixture<CleanStar>
{
    /// <summary>For every audit a change that breaks its rule in an otherwise clean star.</summary>
    private static readonly Dictionary<string, string> Faults = new()
    {
        ["allocation_rule__order_names_support_centers"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'order_names_no_support' as code",
        ["allocation_rule__receiver_is_one_thing"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'ambiguous_receiver' as code",
        ["allocation_rule__sender_and_receiver_are_known"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'unknown_sender' as code",
        ["allocation_rule__shares_are_one_whole"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'shares_exceed_whole' as code",
        ["allocation_rule__weight_is_positive"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'weight_not_positive' as code",
        ["dim_cost_center__cost_can_leave"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'no_exit' as code",
        ["dim_cost_center__has_a_rule"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'no_rule' as code",
        ["dim_cost_center__total_is_not_negative"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'negative_cost' as code",
        ["fact_cost_allocation__equals_the_ledger"] = "update star.fact_cost_allocation set amount = amount + 0.01",
        ["fact_cost_allocation__finds_its_dimensions"] = "update star.fact_cost_allocation set held_by_cost_center_key = cost_center_key",
        ["fact_cost_allocation__one_row_per_grain"] = "insert into star.fact_cost_allocation select * from star.fact_cost_allocation",
        ["fact_cost_allocation__share_is_a_share"] = "update star.fact_cost_allocation set share = 1.1",
        ["allocation_rule__has_driver_data"] = "insert into audit.allocation_problem by name select '186' as municipality_code, 'no_driver_data' as code",
        ["dim_measure__is_told_from_its_namesake"] = "insert into star.dim_measure by name select * replace (1 as measure_key, 'table|186||kävijät' as measure_id) from star.dim_measure where measure_key <> 0",
        ["dim_premises__area_is_positive"] = "update star.dim_premises set area_m2 = 0 where premises = 'T1'",
        ["dim_premises__finds_its_dimensions"] = "update star.dim_premises set cost_center_key = 42 where premises = 'T1'",
        ["dim_premises__is_listed"] = "update star.dim_premises set is_listed = false where premises = 'T1'",
        ["dim_premises__user_is_known"] = "update star.dim_premises set cost_center_key = 0, service_key = 0 where premises = 'T1'",
        ["fact_premises_use__finds_its_dimensions"] = "update star.fact_premises_use set premises_key = 0",
        ["fact_premises_use__hours_fit"] = "update star.fact_premises_use set hours_booked = 21",
        ["fact_premises_use__municipality_is_known"] = "update star.fact_premises_use set municipality_key = 0",
        ["fact_premises_use__one_row_per_grain"] = "insert into star.fact_premises_use select * from star.fact_premises_use",
        ["fact_premises_use__says_something"] = "update star.fact_premises_use set cost = null, hours_booked = null, hours_available = null",
        ["fact_premises_use__year_equals_its_months"] =
            """
            insert into star.dim_period select 202100000000 + month * 1000000 + 202100 + month, 'month ' || month, date '2021-01-01', date '2021-01-31', 2021, 'month' from range(3, 15) as months (month);
            insert into star.fact_premises_use by name select facts.* replace (202100000000 + months.month * 1000000 + 202100 + months.month as period_key) from star.fact_premises_use as facts, range(3, 15) as months (month)
            """,
        ["contradiction__is_none"] = "insert into star.fact_goal_status by name select * replace (0 as document_key, 2029 as target_year) from star.fact_goal_status",
        ["correction__hits_one_row"] = "insert into audit.correction by name select '0123abcd' as document_hash, 'line 9' as place, 'goal' as field, false as is_applied, 'x' as problem",
        ["dim_cost_center__role_is_known"] = "update star.dim_cost_center set role = 'both' where cost_center = '1001'",
        ["dim_cost_center__service_is_known"] = "update star.dim_cost_center set service_key = 42 where cost_center = '1001'",
        ["dim_product__service_is_known"] = "update star.dim_product set service_key = 42 where product = 'OPETUS'",
        ["dim_document__period_is_known"] = "update star.dim_document set period_key = 0",
        ["dim_goal__has_a_title"] = "update star.dim_goal set goal = '  ' where goal_code = 'S1'",
        ["dim_goal__leaves_for_a_reason"] = "update star.dim_goal set valid_to = date '2022-01-01' where goal_code = 'S1'",
        ["dim_goal__one_current_version"] = "update star.dim_goal set is_current = false where goal_code = 'S1'",
        ["dim_goal__parent_is_known"] = "update star.dim_goal set parent_code = 'X9' where goal_code = 'S1'",
        ["dim_goal__versions_do_not_overlap"] = "update star.dim_goal set valid_to = valid_from where goal_code = 'S1'",
        ["dim_measure__better_is_up_or_down"] = "update star.dim_measure set better = 'more'",
        ["dim_status__every_code_is_present"] = "delete from star.dim_status where status = 'moved'",
        ["dimension__has_an_unknown_member"] = "delete from star.dim_period where period_key = 0",
        ["dimension__surrogate_key_is_unique"] = "insert into star.dim_org_unit select * from star.dim_org_unit where org_unit_key <> 0",
        ["document_reading__every_row_sent_arrived"] = "update audit.document_reading set rows_sent = rows_sent + 1",
        ["document_reading__rows_add_up"] = "update audit.document_reading set rows_skipped = rows_skipped + 1",
        ["document_reading__yields_rows"] = "update audit.document_reading set rows_staged = 0",
        ["fact_cost__finds_its_dimensions"] = "update star.fact_cost set account_key = 42",
        ["fact_cost__holds_every_staged_line"] = "update star.fact_cost set amount = amount + 0.01 where source_line = 2",
        ["fact_cost__municipality_is_known"] = "update star.fact_cost set municipality_key = 0",
        ["fact_cost__period_is_a_month"] = "update star.fact_cost set period_key = 202101202112",
        ["fact_cost__unlisted_code_is_kept"] = "update star.fact_cost set cost_center_key = 0",
        ["evidence_rule__goal_is_known"] = "insert into audit.evidence_problem values ('vocabulary/goal-evidence.csv, line 3', '186', 'unknown_goal', 'S9', 'S1 Yksi')",
        ["evidence_rule__subject_is_known"] = "insert into audit.evidence_problem values ('vocabulary/goal-evidence.csv, line 3', '186', 'unknown_subject', 'measure Käynnit', 'Kävijät')",
        ["goal_evidence__agrees"] = "update star.evidence_rule set amount = 9",
        ["goal_evidence__has_data"] = "delete from star.fact_peer_value where municipality_key = 186",
        ["goal_evidence__one_row_per_grain"] = "insert into star.goal_evidence select * from star.goal_evidence",
        ["fact_cost__counts_money_once"] = "update star.fact_cost set is_counted = true",
        ["fact_cost__holds_every_statement_row"] = "update star.fact_cost set amount = amount + 0.01 where statement_place = 'page 1, line 5'",
        ["fact_cost__one_amount_per_statement_row"] = "insert into star.fact_cost by name select * exclude (source_locator) from star.fact_cost",
        ["fact_cost__statement_finds_its_dimensions"] = "update star.dim_account set cost_type = null",
        ["statement_table__totals_hold"] = "update audit.statement_table set problem = 'x'",
        ["fact_goal_status__confidence_is_a_share"] = "update star.fact_goal_status set confidence = 1.5",
        ["fact_goal_status__finds_its_dimensions"] = "update star.fact_goal_status set responsible_key = 42",
        ["fact_goal_status__grade_within_scale"] = "update star.fact_goal_status set progress_grade = 7",
        ["fact_goal_status__holds_every_staged_row"] = "delete from star.fact_goal_status where row_number = 1",
        ["fact_goal_status__letters_are_whole"] = "update star.fact_goal_status set narrative = 'PÃ¤Ã¤tÃ¶s odottaa'",
        ["fact_goal_status__one_document_per_report"] = "insert into star.fact_goal_status by name select * replace (0 as document_key) from star.fact_goal_status",
        ["fact_goal_status__municipality_is_known"] = "update star.fact_goal_status set municipality_key = 0",
        ["fact_goal_status__one_row_per_grain"] = "insert into star.fact_goal_status select * from star.fact_goal_status",
        ["fact_goal_revision__finds_its_dimensions"] = "update star.fact_goal_revision set goal_key = 42",
        ["fact_goal_revision__holds_every_staged_row"] = "delete from star.fact_goal_revision",
        ["fact_goal_status__version_was_in_force"] = "update star.fact_goal_status set said_on = date '1999-12-31'",
        ["goal_near_miss__is_settled"] = "insert into audit.goal_near_miss values ('186', 'S1', 'a', 'a.txt', 'line 1', 'S1', 'b', 'b.txt', 'line 2', 0.8, 'wording')",
        ["fact_goal_status__status_is_known"] = "update star.fact_goal_status set status_key = 0",
        ["fact_measure_value__confidence_is_a_share"] = "update star.fact_measure_value set confidence = -1",
        ["fact_measure_value__finds_its_dimensions"] = "update star.fact_measure_value set scenario_key = 0",
        ["fact_measure_value__goal_is_known"] = "update star.fact_measure_value set goal_key = 0",
        ["fact_measure_value__holds_every_staged_value"] = "delete from star.fact_measure_value where is_baseline",
        ["fact_measure_value__one_value_per_document"] = "insert into star.fact_measure_value by name select * replace (value + 1 as value) from star.fact_measure_value",
        ["fact_measure_value__operator_is_known"] = "update star.fact_measure_value set value_operator = 'about'",
        ["fact_measure_value__target_has_a_period"] = "update star.fact_measure_value set period_key = 0",
        ["ledger_overlap__is_settled"] = "insert into audit.ledger_overlap values ('186', 'actual', date '2021-01-01', 1, 'a.csv', 'stop', 1, 5, true), ('186', 'actual', date '2021-01-01', 2, 'b.csv', 'stop', 1, 5, true)",
        ["ledger_overlap__leaves_no_line_out"] = "insert into audit.ledger_overlap values ('186', 'actual', date '2021-01-01', 1, 'a.csv', 'newest', 1, 5, false)",
        ["cost_warning__is_none"] = "update audit.ledger_year set missing_months = [3]",
        ["fact_output__finds_its_dimensions"] = "update star.fact_output set product_key = 42",
        ["fact_output__one_line_per_period"] = "update star.fact_output set document_lines = 2",
        ["fact_output__one_row_per_grain"] = "insert into star.fact_output select * from star.fact_output",
        ["fact_peer_value__finds_its_dimensions"] = "update star.fact_peer_value set period_key = 0",
        ["fact_peer_value__holds_every_staged_figure"] = "delete from star.fact_peer_value where indicator = 'Väkiluku'",
        ["fact_peer_value__missing_has_a_reason"] = "update star.fact_peer_value set missing_reason = 'missing'",
        ["fact_peer_value__municipality_is_known"] = "update star.fact_peer_value set municipality_key = 0, unlisted_municipality = '999'",
        ["fact_peer_value__one_row_per_grain"] = "insert into star.fact_peer_value select * from star.fact_peer_value",
        ["peer_value_reading__is_not_contradicted"] = "update audit.peer_value_reading set values_changed = 1",
        ["unlisted_region__is_none"] = "insert into audit.unlisted_region values (1, 'data-127.json', 4711, 3)",
        ["fact_unit_cost__equals_allocation"] = "update star.fact_unit_cost set direct_cost = direct_cost + 0.01, total_cost = total_cost + 0.01",
        ["fact_unit_cost__one_row_per_grain"] = "insert into star.fact_unit_cost select * from star.fact_unit_cost",
        ["peer_link__finds_both_sides"] = "insert into audit.peer_link values ('P9', 'x', 0, null)",
        ["price_index__is_chosen"] = "update star.price_index set base_index_value = null",
        ["unit_cost_variance__effects_add_up"] = "insert into audit.ledger_year by name select * replace (2022 as year, 2021 as previous_year) from audit.ledger_year; update star.fact_unit_cost set total_cost = total_cost + 1",
        ["refused_document__is_none"] = "insert into audit.refused_document values ('tiedote.txt', 'strategy', 'no_known_profile', 'x')",
        ["rejected_row__is_none"] = "insert into audit.rejected_row values (1, 'a.txt', 1, 'line 3', 'grade_out_of_range', 'x', 'y', null)",
        ["unlisted_code__is_none"] = "insert into audit.unlisted_code values ('account', '186', '4399', 1, 'a.csv', 1, 5)",
        ["unaccounted_line__is_none"] = "insert into audit.unaccounted_line values (1, 'a.txt', 1, 'line 3', 'x')",
    };

    public static TheoryData<string> Names => new(SqlCatalog.Load().Audits.Select(audit => audit.Name));

    [Fact]
    public void ACleanStarPassesEveryAudit()
    {
        var results = new AuditSuite(clean.Sql).JudgeAndRecord(clean.Copy(), CancellationToken.None);

        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.True(result.Passed, $"{result.Audit}: {string.Join("; ", result.Sample)}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryAuditFindsTheFaultItIsFor(string audit)
    {
        using var connection = new DuckDBConnection($"Data Source={clean.Copy()}");
        connection.Open();
        connection.Execute(Faults[audit]);

        Assert.NotEmpty(connection.Query(clean.Sql.Audits.Single(item => item.Name == audit).Text));
    }

    [Fact]
    public void ResultsAreKeptInTheStarPassesIncluded()
    {
        var file = clean.Copy();
        var results = new AuditSuite(clean.Sql).JudgeAndRecord(file, CancellationToken.None);

        using var connection = new DuckDBConnection($"Data Source={file}");
        connection.Open();
        Assert.Equal(results.Select(result => $"{result.Audit}|{result.Severity}|0|True"), connection.Query("select audit, severity, offenders, passed from audit.result"));
    }
}
