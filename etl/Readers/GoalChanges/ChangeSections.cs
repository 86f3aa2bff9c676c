namespace StrategyWarehouse.Etl.Readers.GoalChanges;

/// <summary>Parts cells into what stands above the first row, and then a section for each row.</summary>
public static class ChangeSections
{
    public static IReadOnlyList<IReadOnlyList<ChangeCell>> Of(IReadOnlyList<ChangeCell> cells)
    {
        var sections = new List<List<ChangeCell>> { new() };
        for (var index = 0; index < cells.Count; index++)
        {
            if (cells[index].Kind == CellKind.Code || IsGoalWithoutCode(cells, index, sections)) sections.Add([]);
            sections[^1].Add(cells[index]);
        }

        return sections;
    }

    // Both halves of the row above are there, or no row is yet, and this text stands right above a year.
    private static bool IsGoalWithoutCode(IReadOnlyList<ChangeCell> cells, int index, List<List<ChangeCell>> sections)
    {
        var years = sections[^1].Count(cell => cell.Kind == CellKind.Year);
        if (cells[index].Kind != CellKind.Text || cells[index].GoesOn || years != (sections.Count == 1 ? 0 : 2)) return false;
        return index + 1 < cells.Count && cells[index + 1].Kind == CellKind.Year;
    }
}
