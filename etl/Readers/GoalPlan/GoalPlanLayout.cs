using StrategyWarehouse.Etl.Readers.Layouts;
using StrategyWarehouse.Etl.Readers.Text;

namespace StrategyWarehouse.Etl.Readers.GoalPlan;

public sealed class GoalPlanLayout(SourceDocument document, DocumentProfile profile)
{
    public LayoutReading Read() => LayoutReading.Unfit(profile, new LineLedger(document), "x");
}
